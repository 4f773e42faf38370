// The tables of the bench of language services: for each row the times of all, and what ours comes to beside each of them.
// Times are wall time. Ratios are of processor time, which other work on the machine hardly touches.
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
  const find = (contestant: string, size: string, wanted: Row): Measurement | undefined =>
    measurements.find((each) => each.contestant === contestant && each.size === size && each.row === wanted);
  const lines = [ours, ...others]
    .map(({ name, title, isFloor }) => ({ name, title, row: isFloor ? floorRowOf(row) : row }))
    .filter((line) => sizes.some((size) => find(line.name, size, line.row)));
  if (!lines.some(({ name }) => name === ours.name)) return null;

  const times = lines.map((line) => {
    const cells = sizes.map((size) => cell(find(line.name, size, line.row)));
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
      '',
    ]);
  const table = markdownTable(['ms', ...sizes, 'MB/s at the largest'], [...times, ...ratios]);
  return `### ${rowTitles[row]}\n\n${table}`;
}

function cell(measurement: Measurement | undefined): string {
  if (measurement === undefined) return '';
  return measurement.missing ?? spread(measurement.values);
}

/** At the largest size that was measured. */
function speed(bySize: readonly (Measurement | undefined)[]): string {
  const largest = bySize.filter((each) => each !== undefined && each.values.length > 0).at(-1);
  return largest === undefined ? '' : figure(largest.bytes / 1000 / medianOf(largest.values));
}
