// `cable parse`: the messages of all files as JSON, and the exit code.
import { inputsOf } from './inputs';
import type { ParseFormat } from './parse-work';
import { parseFrames } from './parse-work';
import { run } from './run';
import type { Terminal } from './terminal';
import { fileToDo } from './work';

export interface ParseOptions {
  readonly format: ParseFormat;
  readonly stdin?: boolean;
}

/** Gives the exit code: 0, or 2 when something could not be read. */
export async function parseFiles(
  paths: readonly string[],
  { format, stdin }: ParseOptions,
  terminal: Terminal,
): Promise<number> {
  const { files, problems: missing } = await inputsOf(paths, stdin === true);
  const items = files.map((file) => fileToDo(file, 0));
  const { begin, between, end } = parseFrames[format];
  await terminal.print(begin);
  const { problems, printed } = await run({ command: 'parse', format }, items, between, terminal, missing);
  if (printed || format === 'json') await terminal.print(end);
  return problems.length > 0 ? 2 : 0;
}
