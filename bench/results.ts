// What a bench found, as it is kept in bench/results/, one JSON file a bench. Nothing in it names the machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'results');

/** One contestant's figures in one row at one size. */
export interface Measurement {
  readonly contestant: string;
  readonly row: string;
  /** `10 KB`. */
  readonly size: string;
  /** Of the text, in UTF-8; 0 where there is none. */
  readonly bytes: number;
  readonly unit: 'ms' | 'MB' | 'count';
  /** By round. */
  readonly values: readonly number[];
  /** Milliseconds of processor time by round, where `values` are milliseconds. */
  readonly cpu?: readonly number[];
  /** Why there are no values, where there are none. */
  readonly missing?: string;
}

export interface BenchResult {
  readonly bench: string;
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly measurements: readonly Measurement[];
}

export function saveResult(bench: string, measurements: readonly Measurement[]): BenchResult {
  const { version, platform, arch } = process;
  const cores = availableParallelism();
  const result = { bench, node: version, platform: `${platform} ${arch}`, cores, measurements };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${bench}.json`), JSON.stringify(result, null, 1) + '\n');
  return result;
}

/** Undefined when the bench has not been run here. */
export function loadResult(bench: string): BenchResult | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, `${bench}.json`), 'utf8')) as BenchResult;
  } catch {
    return undefined;
  }
}
