// Finding things by their place in rows that are sorted by it: a message can hold hundreds of thousands of anything, and
// a search from its beginning for each would take hours.
import type { Span } from './model';

/** Index of the last of some ascending starts that lies at or before `offset`; 0 when none does. */
export function lastStartAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first span in a sorted row that starts at or after `offset`, or the row's length. */
export function firstFrom(row: readonly Span[], offset: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that holds the character at `offset`, in a row that is sorted and has no overlaps; null for none. */
export function spanAt<T extends Span>(row: readonly T[], offset: number): T | null {
  const found = row[firstFrom(row, offset + 1) - 1];
  return found !== undefined && offset < found.end ? found : null;
}

/** Tells of any offset whether one of the spans holds it; they are sorted and may overlap. */
export function covering(spans: readonly Span[]): (offset: number) => boolean {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return (offset) => spanAt(merged, offset) !== null;
}
