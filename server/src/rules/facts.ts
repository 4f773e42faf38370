// What several rules need to know of a message, said once: its overall marking, its date, whether it is a copy.
import { classificationOf } from '../vocabulary/classifications';
import type { CalendarDate, Message, Span } from '../message/model';

/** The date of the date-time group when it is a real one, as numbers. */
export function messageDate(message: Message): CalendarDate | null {
  const group = message.heading.dateTime?.group;
  if (group?.iso == null || group.year === null || group.month === null) return null;
  return { year: group.year, month: group.month, day: group.day };
}

/** Rank of the overall marking: 0 UNCLAS, 1 LOU and RESTRICTED, 2 CONFIDENTIAL, 3 SECRET, 4 TOP SECRET; null when unread. */
export function overallRank(message: Message): number | null {
  const marking = message.head.classification?.marking;
  if (marking == null) return null;
  return classificationOf(marking)?.rank ?? null;
}

/** CONFIDENTIAL and above; false when the marking is not known. */
export function isClassified(message: Message): boolean {
  const rank = overallRank(message);
  return rank !== null && rank >= 2;
}

/** `29 Oct`, as cables and readers write it. */
export function shortDate(date: Pick<CalendarDate, 'month' | 'day'>): string {
  return `${String(date.day)} ${MONTHS[date.month - 1] ?? '?'}`;
}

/** `29 Oct 2007`. */
export function longDate(date: CalendarDate): string {
  return `${shortDate(date)} ${String(date.year)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The part of a span that stands on its first line: findings stay on one line. */
export function firstLineOf(message: Message, span: Span): Span {
  const { text } = message;
  let end = span.start;
  while (end < span.end && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return { start: span.start, end };
}

/** A short piece of the text in quotation marks; a long one is cut. */
export function quoted(message: Message, span: Span): string {
  const written = message.text.slice(span.start, span.end);
  return written.length > 40 ? `"${written.slice(0, 37)}…"` : `"${written}"`;
}
