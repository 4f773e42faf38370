// `cable format`: the formatted text of one file, or which of many files formatting changes, and the exit code.
import type { Configurations } from './configurations';
import { configurationsOf, settingsIn } from './configurations';
import { decode } from './encoding';
import { formattedText } from './format-work';
import { inputsOf } from './inputs';
import { numberOf } from './numbers';
import { problemOf } from './problem';
import { contentOf } from './read-file';
import { bytesOf } from './rewrite-file';
import { run } from './run';
import type { Terminal } from './terminal';
import type { FileToDo } from './work';

export interface FormatOptions {
  readonly check?: boolean;
  readonly write?: boolean;
  readonly config?: string;
  readonly stdin?: boolean;
}

/** Gives the exit code: 0, 1 when `check` finds a file that would change, 2 when something could not be read or written. */
export async function formatFiles(
  paths: readonly string[],
  options: FormatOptions,
  terminal: Terminal,
): Promise<number> {
  const { files: found, problems: missing } = await inputsOf(paths, options.stdin === true);
  const configurations = configurationsOf(
    found.map(({ path }) => path),
    options.config,
  );
  tellInvalid(configurations, terminal);
  const files = found.map((file, index) => ({ ...file, configuration: configurations.indexes[index] ?? 0 }));
  const before = [...missing, ...configurations.problems];
  const [file] = files;
  if (options.check !== true && options.write !== true && file !== undefined && before.length === 0) {
    return print(file, files.length, configurations, terminal);
  }
  const work = {
    command: 'format',
    write: options.write === true,
    configurations: configurations.all,
  } as const;
  const { counts, problems, printed } = await run(work, files, '\n', terminal, before);
  if (printed) await terminal.print('\n');
  if (problems.length > 0) return 2;
  return options.check === true && counts.filesChanged > 0 ? 1 : 0;
}

/** Prints the one file, in the encoding it was read in. */
async function print(
  file: FileToDo,
  count: number,
  { all }: Configurations,
  terminal: Terminal,
): Promise<number> {
  try {
    if (count > 1) {
      throw new Error(
        `one file is printed, and there are ${numberOf(count, 'file')}: add --check or --write`,
      );
    }
    const content = contentOf(file);
    if (content === null) throw new Error('nothing of a cable is recognised');
    const decoded = decode(content);
    const text = formattedText(decoded.text, settingsIn(all)(file));
    await terminal.print(text === decoded.text ? content : bytesOf({ ...decoded, text }, decoded, content));
    return 0;
  } catch (error) {
    terminal.complain(problemOf(count > 1 ? null : file.path, error));
    return 2;
  }
}

/** Values in a `.cablelint.json` that are not valid: the rest holds, so the work goes on. */
function tellInvalid({ reports }: Configurations, terminal: Terminal): void {
  for (const { path, findings } of reports) {
    for (const { message, range } of findings) {
      terminal.complain({ path, reason: `line ${range.start.line + 1}: ${message}` });
    }
  }
}
