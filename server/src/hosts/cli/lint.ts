// `cable lint`: which files, under which settings, printed how, and the exit code that comes of it.
import { configurationsOf } from './configurations';
import type { FormatName } from './formats';
import { formatOf } from './formats';
import { inputsOf } from './inputs';
import { numberOf } from './numbers';
import type { Counts } from './report';
import { run } from './run';
import type { Terminal } from './terminal';
import { coloursWanted } from './terminal';
import type { Item } from './work';
import { fileToDo } from './work';

export interface LintOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly config?: string;
  readonly maxWarnings?: number;
  readonly stdin?: boolean;
}

/** Gives the exit code: 0, 1 with errors or too many warnings, 2 when something could not be read or written. */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const { files, problems: missing } = await inputsOf(paths, options.stdin === true);
  const found = files.map(({ path }) => path);
  const { all, indexes, reports, problems: unread } = configurationsOf(found, options.config);
  const items: Item[] = files.map((file, index) => fileToDo(file, indexes[index] ?? 0));
  if (reports.length > 0) {
    items.push(...reports.map((report) => ({ path: report.path, report })));
    items.sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  const colours = options.format === 'text' && coloursWanted();
  const format = formatOf(options.format, colours);
  const work = {
    command: 'lint',
    format: options.format,
    colours,
    fix: options.fix === true,
    configurations: all,
  } as const;
  await terminal.print(format.begin());
  const result = await run(work, items, format.between, terminal, [...missing, ...unread]);
  const tooMany = exceeds(result.counts, options.maxWarnings);
  const exitCode = result.problems.length > 0 ? 2 : result.counts.error > 0 || tooMany ? 1 : 0;
  await terminal.print(format.end({ ...result, exitCode }));
  if (tooMany) {
    const reason = `${numberOf(result.counts.warning, 'warning')}, more than the ${options.maxWarnings ?? 0} allowed`;
    terminal.complain({ path: null, reason });
  }
  return exitCode;
}

function exceeds({ warning }: Counts, maximum: number | undefined): boolean {
  return maximum !== undefined && warning > maximum;
}
