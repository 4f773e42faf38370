// Reads the E.O. line: the order's number and what it says on declassification, in the forms of every order from 11652 to
// 13526: `N/A`, `DECL: 10/29/2017`, `GDS 11/22/84 (NAME, FIRST) OR-M`, `ADS DECLAS JUN 30, 1975`, `DECL: X1, X5`, an event.
// Source: reference forms of the E.O. line by order.
import { monthNumber } from '../../vocabulary/months';
import type { CalendarDate, ExecutiveOrderLine, Span } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { labelToken } from './labels';

/** Two-digit years from here on are of the 1900s, as in date-time groups. */
const firstYearOf1900s = 73;

const numberAndColon = /[\s:*]*(?:NO\.? ?)?(\d{5}(?![\d/])|[\dOIl]{3,8}(?![A-Za-z\d/]))[\s*]*[:;,.-]?[\s*]*/y;

const notApplicable = /^(?:N\.? ?\/ ?A\b|N\.A\.?|NA\b|N\/|NOT APPLICABLE)/i;

/** What introduces a date or an event; GDS, RDS and XGDS may stand alone. */
const declassify =
  /^(?:AS AMENDED[:;,. ]{1,3}|1\.[3-6] ?\([A-H, /)(]{1,20}[,;. ]{1,3})?(?:(?:DECLASS?(?:IFY)?|DECLA?|DCL|DECAL)\b\.?(?: ?ON\b)?|ADS,? ?(?:DECLAS\w*)?|X?GDS\b(?:[ -]?[1-4]\b)?|RDS\b(?:[ -]?[1-4]\b)?)[\s:;,.-]*/i;

/** Codes that say how long without the word DECL. */
const durationCode = /^(?:OADR\b|X[1-8]\b|1\.[56] ?X[1-8]\b|(?:25|50)X\d?)/i;

const numericDate = /(?<![\d/])(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2,4})(?![\d/])/;
const namedMonthFirst = /\b([A-Z]{3,9})\.? (\d{1,2})(?:ST|ND|RD|TH)?,? {1,2}(\d{4}|\d{2})\b/i;
const dayFirst = /\b(\d{1,2})(?:ST|ND|RD|TH)? ([A-Z]{3,9})\.?,? (\d{4}|\d{2})\b/i;
const solidDate = /^((?:19|20)\d\d)(\d\d)(\d\d)\b/;

/** Reads the passage, which begins at the label; `labelEnd` is the offset after the label and its colon, if it has one. */
export function readExecutiveOrder(passage: Passage, labelEnd: number): ExecutiveOrderLine {
  const { text } = passage;
  numberAndColon.lastIndex = labelEnd;
  const match = numberAndColon.exec(text);
  const digits = match?.[1] ?? '';
  const digitsAt = match ? match.index + match[0].indexOf(digits) : -1;
  const value = trimmed(text, match ? match.index + match[0].length : labelEnd);
  const content = text.slice(value.start, value.end).replaceAll('\n', ' ');
  const kind = kindOf(content);
  const until = kind === 'declassify' ? declassifyOn(content) : null;
  const whole = wholeSpan(passage);
  return {
    start: whole.start,
    end: whole.end,
    label: labelToken(passage, labelEnd),
    number: match ? tokenIn(passage, digitsAt, digitsAt + digits.length) : null,
    value: content === '' ? null : tokenIn(passage, value.start, value.end),
    kind,
    declassifyOn: until ? tokenIn(passage, value.start + until.start, value.start + until.end) : null,
    date: until?.date ?? null,
    malformed: malformedSpan(passage, labelEnd, digits, digitsAt, value, until),
  };
}

function trimmed(text: string, from: number): Span {
  let start = from;
  let end = text.length;
  while (start < end && /[\s*:]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s*\\]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function kindOf(content: string): ExecutiveOrderLine['kind'] {
  if (content === '') return 'none';
  if (notApplicable.test(content)) return 'notApplicable';
  if (declassify.test(content) || durationCode.test(content)) return 'declassify';
  return dateIn(content)?.start === 0 ? 'declassify' : 'other';
}

interface Until extends Span {
  readonly date: CalendarDate | null;
}

/** The date or event in a value, offsets into it; null where the value gives none (`GDS`, `XGDS-1`). */
function declassifyOn(content: string): Until | null {
  const start = declassify.exec(content)?.[0].length ?? 0;
  const rest = content.slice(start);
  if (rest === '') return null;
  const date = dateIn(rest);
  // A date is the whole of it, whatever follows; within an event's words it is part of the event.
  if (date && (date.start === 0 || startsLikeGds(content))) {
    return { start: start + date.start, end: start + date.end, date: date.date };
  }
  if (startsLikeGds(content)) return null;
  const reasons = rest.search(/(?<![ ,;.])[ ,;.]*\b(?:REASONS?\b|CLASSIFIED BY\b)/i);
  return { start, end: reasons > 0 ? start + reasons : content.length, date: date?.date ?? null };
}

function startsLikeGds(content: string): boolean {
  return /^(?:X?GDS|RDS)/i.test(content);
}

/** The first date in `content`, with its offsets. */
function dateIn(content: string): Until | null {
  return (
    numeric(content) ??
    named(content, namedMonthFirst, 1, 2) ??
    named(content, dayFirst, 2, 1) ??
    solid(content)
  );
}

function numeric(content: string): Until | null {
  const match = numericDate.exec(content);
  if (!match) return null;
  const [whole, first = '', , second = '', third = ''] = match;
  if (third.length === 3 || first.length === 3) return null;
  const yearFirst = first.length === 4;
  if (yearFirst && third.length !== 2) return null;
  const date = yearFirst
    ? { year: Number(first), month: Number(second), day: Number(third) }
    : { year: fullYear(third), month: Number(first), day: Number(second) };
  return { start: match.index, end: match.index + whole.length, date };
}

function named(content: string, form: RegExp, monthGroup: number, dayGroup: number): Until | null {
  const match = form.exec(content);
  const month = monthNumber(match?.[monthGroup] ?? '');
  if (!match || month === null) return null;
  const date = { year: fullYear(match[3] ?? ''), month, day: Number(match[dayGroup]) };
  return { start: match.index, end: match.index + match[0].length, date };
}

function solid(content: string): Until | null {
  const match = solidDate.exec(content);
  if (!match) return null;
  const [whole, year, month, day] = match;
  return {
    start: 0,
    end: whole.length,
    date: { year: Number(year), month: Number(month), day: Number(day) },
  };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < firstYearOf1900s ? 2000 + year : 1900 + year;
}

/** A zero for the O of `E.O.`, a number that is none, or figures that make no date. A misspelt number is not ill-formed. */
function malformedSpan(
  passage: Passage,
  labelEnd: number,
  digits: string,
  digitsAt: number,
  value: Span,
  until: Until | null,
): Span | null {
  const zero = passage.text.slice(0, labelEnd).indexOf('0');
  if (zero >= 0) return spanIn(passage, zero, zero + 1);
  if (digitsAt < 0) return spanIn(passage, 0, labelEnd);
  if (!/^\d{5}$/.test(digits)) return spanIn(passage, digitsAt, digitsAt + digits.length);
  if (!until || until.date) return null;
  const start = value.start + until.start;
  const figures = /^\d(?:[\d. -]*\/)+[\d. -]*\d$/.test(passage.text.slice(start, value.start + until.end));
  return figures ? spanIn(passage, start, value.start + until.end) : null;
}
