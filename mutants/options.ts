// What may be said after `npm run mutants --`.
import { parseArgs } from 'node:util';

export interface MutantOptions {
  /** Files or folders below server/src; `server/src/message/split.ts:10-40` for some lines. */
  readonly files: readonly string[];
  /** Test files to try them on; chosen by name when empty. */
  readonly tests: readonly string[];
  /** The share of a file's declarations that is drawn, up to 1. */
  readonly share: number;
  readonly seed: string;
  readonly concurrency: number;
  /** Whether results of earlier runs are left aside. */
  readonly force: boolean;
}

export const usage =
  'usage: npm run mutants -- [FILE…] [--tests FILE]… [--share 0.2] [--seed WORD] [--concurrency N] [--force]';

/** Throws with a line to be shown when it is not understood. */
export function readOptions(args: readonly string[]): MutantOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: 'cable' },
      concurrency: { type: 'string', default: '1' },
      force: { type: 'boolean', default: false },
    },
  });
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) throw new Error('--share is more than 0 and at most 1');
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new Error('--concurrency is 1 or more');
  const files = positionals.length > 0 ? positionals : ['server/src/message', 'server/src/rules'];
  return { files, tests: values.tests, share, seed: values.seed, concurrency, force: values.force };
}
