// The table of the bench of growth: for each shape the times at the largest size, and the exponents.
import type { Row } from './contestant';
import { shapes } from './growth-shapes';
import type { BenchResult, Measurement } from './results';
import { growthExponent, summaryOf } from './statistics';
import { figure, markdownTable } from './table';

const columns: readonly (readonly [row: Row, title: string])[] = [
  ['parse', 'parse'],
  ['check', 'parse and rules'],
  ['symbols', 'parse and symbols'],
  ['key', 'keystroke → findings'],
];

export function growthTable({ measurements }: BenchResult): string {
  const lines = shapes.map(({ name, title }) => [
    title,
    ...columns.map(([row]) =>
      cell(measurements.filter((each) => each.contestant === name && each.row === row)),
    ),
  ]);
  const head = columns.map(([, title]) => `${title}: ms at the largest, exponent`);
  return markdownTable(['', ...head], lines);
}

/** The least of the samples counts: noise only adds. */
function cell(measurements: readonly Measurement[]): string {
  const points = measurements
    .filter(({ values }) => values.length > 0)
    .map(({ bytes, values }) => ({ size: bytes, time: summaryOf(values).minimum }));
  const missing = measurements.find((each) => each.missing !== undefined)?.missing;
  const largest = points.at(-1);
  if (largest === undefined || missing !== undefined) return missing ?? '';
  return `${figure(largest.time)}, ${growthExponent(points).toFixed(2)}`;
}
