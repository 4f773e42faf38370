// The fields that hold an offset, however deep, read off the model itself: what it gives a span is a field.
import type { Span } from '../../message/model';

/** Adds to `spans` those of all values in `value` that hold the offset; what lies in a field that does not is passed over. */
export function spansHolding(value: unknown, offset: number, spans: Span[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) {
    if (offset < value.start || offset > value.end) return;
    spans.push(value);
  }
  for (const inner of Object.values(value)) spansHolding(inner, offset, spans);
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
  );
}
