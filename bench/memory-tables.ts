// The table of the bench of loading and memory.
import type { BenchResult, Measurement } from './results';
import { others, ours } from './rows';
import { medianOf } from './statistics';
import { figure, markdownTable, spread } from './table';

export function memoryTables({ measurements }: BenchResult): string {
  const sizes = [...new Set(measurements.map(({ size }) => size).filter((size) => size !== ''))];
  const find = (contestant: string, row: string, size: string): Measurement | undefined =>
    measurements.find((each) => each.contestant === contestant && each.row === row && each.size === size);
  const present = [ours, ...others].filter(({ name }) => find(name, 'load', '') !== undefined);
  const lines = present.map(({ name, title }) => [
    title,
    spread(find(name, 'load', '')?.values ?? []),
    ...sizes.map((size) => cell(find(name, 'resident', size), find(name, 'peak', size))),
  ]);
  return markdownTable(['', 'load, ms', ...sizes.map((size) => `${size}: resident (peak), MB`)], lines);
}

function cell(resident: Measurement | undefined, peak: Measurement | undefined): string {
  if (resident === undefined || peak === undefined) return '';
  return resident.missing ?? `${figure(medianOf(resident.values))} (${figure(medianOf(peak.values))})`;
}
