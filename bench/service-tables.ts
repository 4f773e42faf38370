// The tables of the bench of language services: for each row the times of all, and what ours comes to beside each of them.
// All of processor time, which other work on the machine hardly touches.
import type { Row } from './contestant';
import { rows } from './contestant';
import type { BenchResult, Measurement } from './results';
import { floorRowOf, others, ours, rowTitles } from './rows';
import { medianOf, ratiosOf } from './statistics';
import { markdownTable, figure, ratio, spread } from './table';

export function serviceTables(result: BenchResult): string {
  return rows
    .map((row) => rowTable(result.measurements, row))
    .filter((table) => table !== null)
    .join('\n\n');
}

/** Null when nobody was measured in the row. */
function rowTable(measurements: readonly Measurement[], row: Row): string | null {
  const sizes = [...new Set(measurements.map(({ size }) => size))];
  const find = (contestant: string, size: string, wanted: Row | undefined): Measurement | undefined =>
    measurements.find((each) => each.contestant === contestant && each.size === size && each.row === wanted);
  const lines = [ours, ...others]
    .map(({ name, title, isFloor }) => ({ name, title, row: isFloor ? floorRowOf(row) : row }))
    .filter((line) => line.row !== undefined && sizes.some((size) => find(line.name, size, line.row)));
  if (!lines.some(({ name }) => name === ours.name)) return null;

  const times = lines.map((line) => {
    const cells = sizes.map((size) => cell(find(line.name, size, line.row)));
    if (row === 'completion') return [line.title, ...cells];
    return [line.title, ...cells, speed(sizes.map((size) => find(line.name, size, line.row)))];
  });
  const ratios = lines
    .filter(({ name }) => name !== ours.name)
    .map((line) => [
      `÷ ${line.title}`,
      ...sizes.map((size) => {
        const mine = find(ours.name, size, row)?.cpu ?? [];
        return ratio(ratiosOf(mine, find(line.name, size, line.row)?.cpu ?? []));
      }),
      ...(row === 'completion' ? [] : ['']),
    ]);
  const last = row === 'completion' ? [] : ['MB/s at the largest'];
  const table = markdownTable(['ms', ...sizes, ...last], [...times, ...ratios]);
  return `### ${rowTitles[row]}\n\n${table}`;
}

function cell(measurement: Measurement | undefined): string {
  if (measurement === undefined) return '';
  return measurement.missing ?? spread(measurement.cpu ?? []);
}

/** Megabytes a second, at the largest size that was measured. */
function speed(bySize: readonly (Measurement | undefined)[]): string {
  const largest = bySize.filter((each) => each !== undefined && each.values.length > 0).at(-1);
  return largest === undefined ? '' : figure(largest.bytes / 1000 / medianOf(largest.cpu ?? []));
}
