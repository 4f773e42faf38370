// What may be said after `npm run bench --`.
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Names of benches; all of them when empty. */
  readonly names: readonly string[];
  readonly sizes: readonly Size[];
  readonly rounds: number;
  /** How many cables an archive has. */
  readonly cables: number;
  /** A folder for the archive, which is made if it is not there and then kept; a temporary one when undefined. */
  readonly archive: string | undefined;
  /** A folder of texts to be measured on besides. */
  readonly corpus: string | undefined;
  /** Contestants beside ours; all when undefined. */
  readonly against: readonly string[] | undefined;
}

export interface Size {
  /** `10 KB`. */
  readonly label: string;
  readonly bytes: number;
  /** The cables to be read; generated ones when absent. */
  readonly text?: string;
}

export const allSizes: readonly Size[] = [
  { label: '10 KB', bytes: 1e4 },
  { label: '100 KB', bytes: 1e5 },
  { label: '1 MB', bytes: 1e6 },
  { label: '10 MB', bytes: 1e7 },
];

export const usage = `usage: npm run bench -- [NAME…] [--sizes 10KB,1MB] [--rounds N] [--against json,css] [--cables N] [--archive FOLDER] [--corpus FOLDER]`;

/** Throws with a line to be shown when it is not understood. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '11' },
      cables: { type: 'string', default: '250000' },
      archive: { type: 'string' },
      corpus: { type: 'string' },
      against: { type: 'string' },
    },
  });
  const wanted = values.sizes?.toUpperCase().split(',');
  const sizes = allSizes.filter(({ label }) => wanted?.includes(label.replace(' ', '')) ?? true);
  if (sizes.length === 0) throw new Error(usage);
  return {
    names: positionals,
    sizes,
    rounds: wholeNumber(values.rounds),
    cables: wholeNumber(values.cables),
    archive: values.archive,
    corpus: values.corpus,
    against: values.against?.split(','),
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(usage);
  return number;
}
