// A reference of a later year than the message: a slip in the year of the one, or in the date of the other.
import type { Message, Reference, Span } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'reference-future',
  title: 'A reference is of a later year than the message',
  severity: 'error',
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { references } = message.head;
  const { year } = message;
  if (references === null || year === null) return;
  for (const entry of references.entries) {
    if (entry.year === null || !entry.yearWritten || entry.year <= year) continue;
    const span = yearOf(message, entry);
    // Two digits of a message before 1973 are read as 20nn: its own century is as likely.
    if (span.end - span.start === 2 && entry.year - 100 <= year && year < 1973) continue;
    const group = message.heading.dateTime?.group;
    report({
      span,
      message: `The reference is of ${String(entry.year)}, but the message is of ${String(year)}.`,
      related: group == null ? [] : [{ span: group, message: 'The date of the message.' }],
    });
  }
}

/** The digits of the year in the entry, before the station or behind the number; else the entry. */
function yearOf(message: Message, entry: Reference): Span {
  const digits = String(entry.year);
  const { text, start } = entry.text;
  for (const written of [digits, digits.slice(2)]) {
    const at = text.search(new RegExp(`(?<!\\d)${written}(?!\\d)`));
    if (at >= 0 && text.slice(0, at).indexOf('\n') < 0) {
      return { start: start + at, end: start + at + written.length };
    }
  }
  return firstLineOf(message, entry.text);
}
