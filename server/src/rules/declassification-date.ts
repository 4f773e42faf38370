// The date after DECL: a day of the calendar, after the day of the message, and not more than 25 years after it. Events,
// OADR and 25X are no dates; the X-codes of E.O. 12958 went out of use in September 2003.
import * as l10n from '../l10n';
import { addYears, daysBetween, isDate } from '../message/calendar';
import type { CalendarDate, ExecutiveOrderLine, Message, Span } from '../message/model';
import { firstLineOf, longDate, messageDate, overallRank, quoted } from './facts';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'declassification-date',
  title: 'The declassification date is impossible, past, or too far off',
  severity: 'error',
  fixable: true,
  source: 'E.O. 13526 section 1.5',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const order = message.head.executiveOrder;
  if (order?.kind !== 'declassify') return;
  // On an unclassified cable there should be none, which another rule says.
  const rank = overallRank(message);
  if (rank !== null && rank < 2) return;
  if (order.date !== null && order.declassifyOn !== null && isDateAlone(order.declassifyOn.text)) {
    checkDate(message, order, firstLineOf(message, order.declassifyOn), order.date, report);
  } else checkExemption(message, order, report);
}

const figures = /^\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}$|^\d{8}$/;
const withMonth =
  /^(?:[A-Z]{3,9}\.? \d{1,2}|\d{1,2}(?:ST|ND|RD|TH)? [A-Z]{3,9}\.?)[A-Z]{0,2},? {1,2}\d{2,4}$/i;

/** A date in the words of an event is none to measure by: `AFTER THE TALKS OF 5 MAY 2009`. */
function isDateAlone(text: string): boolean {
  return figures.test(text) || withMonth.test(text);
}

function checkDate(
  message: Message,
  order: ExecutiveOrderLine,
  span: Span,
  date: CalendarDate,
  report: (report: Report) => void,
): void {
  if (!isDate(date.year, date.month, date.day)) {
    report({ span, message: impossible(message, span, date), fixes: swap(message, span, date) });
    return;
  }
  const sent = messageDate(message);
  if (sent === null) return;
  const related = sentOn(message);
  if (daysBetween(sent, date) <= 0) {
    report({
      span,
      message: `DECL says ${longDate(date)}, but the cable is of ${longDate(sent)}: the date must come after it.`,
      related,
    });
    return;
  }
  const limit = limitOf(message, order, sent);
  if (limit === null || daysBetween(addYears(sent, limit), date) <= 0) return;
  report({
    span,
    message: `${longDate(date)} is more than ${String(limit)} years after the message. The order allows no more.`,
    severity: 'warning',
    related,
  });
}

function sentOn(message: Message): Report['related'] {
  const group = message.heading.dateTime?.group;
  return group == null ? [] : [{ span: group, message: 'The date of the message.' }];
}

/** Most years that the order gives a date: 25 since 2003, six for the GDS of E.O. 12065. */
function limitOf(message: Message, order: ExecutiveOrderLine, sent: CalendarDate): number | null {
  switch (order.number?.text) {
    case '12065':
      return order.value?.text.toUpperCase().startsWith('GDS') ? 6 : null;
    case '12958':
      return sent.year >= 2003 ? 25 : null;
    case '13526':
      return 25;
    default:
      return null;
  }
}

function impossible(message: Message, span: Span, { year, month, day }: CalendarDate): string {
  const written = quoted(message, span);
  if (canSwap(year, month, day)) return `${written} has no such month. Month comes before day.`;
  return month < 1 || month > 12 ? `${written} has no such month.` : `${written} is no day of the calendar.`;
}

function canSwap(year: number, month: number, day: number): boolean {
  return month > 12 && isDate(year, day, month);
}

const yearMonthDay = /^(\d{4} ?[/.-] ?)?(\d{1,2})( ?[/.-] ?)(\d{1,2})(?!\d)/;

/** Month and day change places when the first is above 12: there is no other reading. */
function swap(message: Message, span: Span, { year, month, day }: CalendarDate): readonly Fix[] {
  const parts = yearMonthDay.exec(message.text.slice(span.start, span.end));
  if (parts === null || !canSwap(year, month, day)) return [];
  const [, before = '', first = '', separator = '', second = ''] = parts;
  const start = span.start + before.length;
  const newText = second + separator + first;
  return [
    {
      title: l10n.t('Put the month before the day'),
      preferred: true,
      edits: () => [{ start, end: start + newText.length, newText }],
    },
  ];
}

const exemptionCode = /^(?:1\.[56] ?)?X[1-8]\b/i;
const LAST_EXEMPTIONS: CalendarDate = { year: 2003, month: 9, day: 22 };

/** X1 to X8 stood for ten years and more until the amended order's directive of 22 September 2003. */
function checkExemption(message: Message, order: ExecutiveOrderLine, report: (report: Report) => void): void {
  const place = order.declassifyOn ?? order.value;
  const sent = messageDate(message);
  if (place === null || sent === null) return;
  const code = exemptionCode.exec(place.text)?.[0];
  if (code === undefined || daysBetween(LAST_EXEMPTIONS, sent) <= 0) return;
  report({
    span: firstLineOf(message, { start: place.start, end: place.start + code.length }),
    message: `${code} is no longer used: since 22 Sep 2003 a date stands here.`,
    severity: 'warning',
    tag: 'deprecated',
    related: sentOn(message),
  });
}
