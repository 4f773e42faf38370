// What a bench is: something that can be run by name and shows tables.
import type { BenchOptions } from '../options';
import type { BenchResult, Measurement } from '../results';

export interface Bench {
  readonly name: string;
  /** In a few words, for the list of benches. */
  readonly about: string;
  readonly run: (options: BenchOptions, log: (line: string) => void) => Promise<readonly Measurement[]>;
  /** Markdown. */
  readonly tables: (result: BenchResult) => string;
}
