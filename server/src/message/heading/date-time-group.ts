// Reads a date-time group, `290548Z OCT 07`: day, hour and minute, zone letter, month, year (ACP 121, ACP 127 line 5).
// Parts that are damaged, impossible or missing leave the rest readable; only a real date has an `iso`.
import { monthNumber } from '../../vocabulary/months';
import { isDigit } from '../characters';
import type { DateTimeGroup, Span } from '../model';
import type { Passage } from '../passage';
import { earliestYear, numbersOf } from './date-time-numbers';
import { skipBlanks, spanAt, tokenAt } from './words';

/** Digits with the letters that are taken for them: `29O548Z`. At least day and time, at most a zone read as a digit. */
const digits = /\d{6}(?!\d)|\d[\dOIL]{4,6}(?![\dOIL])/iy;
const letters = /[A-Z]+/iy;
/** A digit at either edge is an OCR's: `0CT`. */
const monthLetters = /\d?[A-Z]+\d?(?=[^\dA-Z]|$)|[A-Z]+/iy;
const yearDigits = /'?(\d+)/y;

/** A group, the offset in the passage where it ends, and the first thing in it that does not belong. */
export interface ReadGroup {
  readonly group: DateTimeGroup;
  readonly end: number;
  readonly malformed: Span | null;
}

/** The first date-time group between two offsets of the passage: also the one in `Jan 05, 2012 / 051513Z JAN 12`. */
export function readDateTimeGroup(passage: Passage, from: number, to: number): DateTimeGroup | null {
  const { text } = passage;
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) continue;
    const read = readGroupAt(passage, at, to);
    if (read && (read.group.zoneToken || read.group.month !== null)) return read.group;
  }
  return null;
}

/** The group that begins at `from`, or null when no five to seven digits stand there. */
export function readGroupAt(passage: Passage, from: number, to: number): ReadGroup | null {
  const { text } = passage;
  const run = take(digits, text, from, to);
  if (run === null) return null;
  // Five digits lack the day's zero; the seventh of seven is a zone letter read as a digit.
  const dayEnd = from + (run === 5 ? 1 : 2);
  const timeEnd = dayEnd + 4;
  const dayToken = tokenAt(passage, from, dayEnd);
  const timeToken = tokenAt(passage, dayEnd, timeEnd);
  const zoneAndMonth = run === 7 ? monthAt(text, timeEnd + 1, to, timeEnd) : zoneAt(text, timeEnd, to);
  const [zoneStart, zoneEnd, monthStart, monthEnd] = zoneAndMonth;
  const zoneToken = zoneEnd > zoneStart ? tokenAt(passage, zoneStart, zoneEnd) : null;
  const monthToken = monthEnd > monthStart ? tokenAt(passage, monthStart, monthEnd) : null;
  const yearStart = monthToken ? skipPoint(text, monthEnd, to) : monthEnd;
  const yearRun = monthToken ? take(yearDigits, text, yearStart, to) : null;
  const yearToken = yearRun === null ? null : tokenAt(passage, yearStart, yearStart + yearRun);
  const end = yearToken ? yearStart + (yearRun ?? 0) : monthToken ? monthEnd : zoneToken ? zoneEnd : timeEnd;
  const parts = { dayToken, timeToken, zoneToken, monthToken, yearToken };
  const numbers = numbersOf(parts);
  const group = { ...tokenAt(passage, from, end), ...numbers, ...parts };
  return { group, end, malformed: run === 5 ? dayToken : faultOf(group, spanAt(passage, from, end)) };
}

/** What does not belong, but for the zone letter: one that is not Z is a finding of its own. */
function faultOf(group: DateTimeGroup, whole: Span): Span | null {
  const { dayToken, timeToken, zoneToken, monthToken, yearToken } = group;
  const damaged = [dayToken, timeToken].find((token) => !/^\d+$/.test(token.text));
  if (damaged) return damaged;
  if (group.day < 1 || group.day > 31) return dayToken;
  if (group.hour > 23 || group.minute > 59) return timeToken;
  if (!zoneToken) return timeToken;
  if (!/^[A-Z]$/i.test(zoneToken.text)) return zoneToken;
  if (!monthToken) return whole;
  if (group.month === null) return monthToken;
  if (!yearToken) return whole;
  if (group.year === null || group.year < earliestYear || yearToken.text.startsWith("'")) return yearToken;
  return group.iso === null ? dayToken : null;
}

/** Where zone and month stand: `Z OCT`, `ZOCT`, ` OCT`. Offsets of both, empty where there is none. */
function zoneAt(text: string, from: number, to: number): [number, number, number, number] {
  const run = take(letters, text, from, to) ?? 0;
  if (run === 0) {
    const next = skipBlanks(text, from, to);
    const apart = next > from ? (take(letters, text, next, to) ?? 0) : 0;
    return apart === 1 ? monthAt(text, next + 1, to, next) : [from, from, next, next + apart];
  }
  if (run === 1) return monthAt(text, from + 1, to, from);
  if (monthNumber(text.slice(from + 1, from + run)) !== null) return [from, from + 1, from + 1, from + run];
  if (run >= 3) return [from, from, from, from + run];
  return monthAt(text, from + run, to, from);
}

/** The month behind a zone that begins at `zoneStart` and ends at `from`. */
function monthAt(
  text: string,
  from: number,
  to: number,
  zoneStart: number,
): [number, number, number, number] {
  const start = skipBlanks(text, from, to);
  const run = take(monthLetters, text, start, to) ?? 0;
  const isMonth = run >= 3 || (run > 0 && monthNumber(text.slice(start, start + run)) !== null);
  return isMonth ? [zoneStart, from, start, start + run] : [zoneStart, from, from, from];
}

/** A full stop or comma may follow the month. */
function skipPoint(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  return skipBlanks(text, code === 46 || code === 44 ? from + 1 : from, to);
}

/** Length of the match of a sticky expression at `from`, or null; nothing beyond `to` counts. */
function take(sticky: RegExp, text: string, from: number, to: number): number | null {
  if (from >= to) return null;
  sticky.lastIndex = from;
  const length = sticky.exec(text)?.[0].length ?? 0;
  return length > 0 && from + length <= to ? length : null;
}
