// Where a message names itself.
import type { Message, Span } from './model';

/** Station and number of the classification line, or the reference number of a SMART message; null when it has neither. */
export function ownName({ heading, head }: Pick<Message, 'heading' | 'head'>): Span | null {
  const reference = heading.messageReference;
  if (reference !== null) return { start: reference.start, end: reference.end };
  const { station, number } = head.classification ?? {};
  return number == null ? null : { start: station?.start ?? number.start, end: number.end };
}
