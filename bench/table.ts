// Markdown tables, and figures as they stand in them.
import type { Summary } from './statistics';
import { summaryOf } from './statistics';

/** The first column is text, the others are figures. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three figures that tell: `0.0123`, `4.56`, `1230`. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  const digits = 2 - Math.floor(Math.log10(Math.abs(value)));
  return digits > 0 ? value.toFixed(Math.min(digits, 4)) : String(Math.round(value));
}

/** The median with its quartiles: `1.23 (1.20–1.31)`. */
export function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const { median, lower, upper }: Summary = summaryOf(values);
  return values.length === 1 ? figure(median) : `${figure(median)} (${figure(lower)}–${figure(upper)})`;
}

/** A ratio: `0.42`, `13.1`. */
export function ratio(values: readonly number[]): string {
  return values.length === 0 ? '–' : figure(summaryOf(values).median);
}
