// What may be said after `npm run mutants --`.
import { parseArgs } from 'node:util';

export interface MutantOptions {
  /** Files or folders below server/src; `server/src/message/split.ts:10-40` for some lines. */
  readonly files: readonly string[];
  /** Test files to try them on, instead of the usual ones. */
  readonly tests: readonly string[];
  readonly concurrency: number;
  /** How many files are tried in one go. */
  readonly piece: number;
  /** Whether to write docs/mutation-survivors.md, of all that earlier runs found too; without files, of that alone. */
  readonly page: boolean;
}

export const usage =
  'usage: npm run mutants -- [FILE…] [--tests FILE]… [--concurrency N] [--piece N] [--page]';

/** Throws with a line to be shown when it is not understood. */
export function readOptions(args: readonly string[]): MutantOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      concurrency: { type: 'string', default: '2' },
      piece: { type: 'string', default: '12' },
      page: { type: 'boolean', default: false },
    },
  });
  const files =
    positionals.length > 0 || values.page ? positionals : ['server/src/rules', 'server/src/message'];
  return {
    files,
    tests: values.tests,
    concurrency: countOf('--concurrency', values.concurrency),
    piece: countOf('--piece', values.piece),
    page: values.page,
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} is 1 or more`);
  return count;
}

/** The file of `split.ts:10-40`. */
export function withoutLines(name: string): string {
  return name.replace(/:\d.*$/, '');
}
