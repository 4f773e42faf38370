// Reads a date-time group, `290548Z OCT 07`: day, hour and minute, zone letter, month, year (ACP 121, ACP 127 line 5).
// Parts that are damaged, impossible or missing leave the rest readable; only a real date has an `iso`.
import { monthNumber } from '../../vocabulary/months';
import { isDigit } from '../characters';
import type { DateTimeGroup, Span } from '../model';
import { tokenIn, type Passage } from '../passage';
import { earliestYear, groupOf } from './date-time-numbers';
import { isAsciiLetter, skipBlanks } from './words';

/** Offsets of the zone letter and of the month, empty where there is none. */
interface ZoneAndMonth {
  readonly zoneStart: number;
  readonly zoneEnd: number;
  readonly monthStart: number;
  readonly monthEnd: number;
}

/** A group, the offset in the passage where it ends, and the first thing in it that does not belong. */
export interface ReadGroup {
  readonly group: DateTimeGroup;
  readonly end: number;
  readonly malformed: Span | null;
}

/** The first date-time group between two offsets of the passage: also the one in `Jan 05, 2012 / 051513Z JAN 12`. */
export function readDateTimeGroup(passage: Passage, from: number, to: number): DateTimeGroup | null {
  return findDateTimeGroup(passage, from, to)?.group ?? null;
}

/** The same with what is wrong with it. */
export function findDateTimeGroup(passage: Passage, from: number, to: number): ReadGroup | null {
  const { text } = passage;
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) continue;
    const read = readGroupAt(passage, at, to);
    if (read && (read.group.zoneToken || read.group.month !== null)) return read;
  }
  return null;
}

/** The group that begins at `from`, or null when no five to seven digits stand there. */
export function readGroupAt(passage: Passage, from: number, to: number): ReadGroup | null {
  const { text } = passage;
  const run = digitRun(text, from, to);
  if (run === 0) return null;
  // Five digits lack the day's zero; the seventh of seven is a zone letter read as a digit.
  const dayEnd = from + (run === 5 ? 1 : 2);
  const timeEnd = dayEnd + 4;
  const { zoneStart, zoneEnd, monthStart, monthEnd } =
    run === 7 ? monthAt(text, timeEnd + 1, to, timeEnd) : zoneAt(text, timeEnd, to);
  const zoneToken = zoneEnd > zoneStart ? tokenIn(passage, zoneStart, zoneEnd) : null;
  const monthToken = monthEnd > monthStart ? tokenIn(passage, monthStart, monthEnd) : null;
  const yearStart = monthToken ? skipPoint(text, monthEnd, to) : monthEnd;
  const yearEnd = monthToken ? endOfYear(text, yearStart, to) : yearStart;
  const yearToken = yearEnd > yearStart ? tokenIn(passage, yearStart, yearEnd) : null;
  const end = yearToken ? yearEnd : monthToken ? monthEnd : zoneToken ? zoneEnd : timeEnd;
  const dayToken = tokenIn(passage, from, dayEnd);
  const timeToken = tokenIn(passage, dayEnd, timeEnd);
  const whole = tokenIn(passage, from, end);
  const group = groupOf(whole, dayToken, timeToken, zoneToken, monthToken, yearToken);
  return { group, end, malformed: run === 5 ? dayToken : faultOf(group) };
}

/** What does not belong, but for the zone letter: one that is not Z is a finding of its own. */
function faultOf(group: DateTimeGroup): Span | null {
  const { dayToken, timeToken, zoneToken, monthToken, yearToken } = group;
  if (Number.isNaN(Number(dayToken.text)) || group.day < 1 || group.day > 31) return dayToken;
  if (Number.isNaN(Number(timeToken.text)) || group.hour > 23 || group.minute > 59) return timeToken;
  if (!zoneToken) return timeToken;
  if (zoneToken.text.length > 1 || isDigit(zoneToken.text.charCodeAt(0))) return zoneToken;
  if (!monthToken || !yearToken) {
    return monthToken && group.month === null ? monthToken : { start: group.start, end: group.end };
  }
  if (group.month === null) return monthToken;
  if (group.year === null || group.year < earliestYear || yearToken.text.startsWith("'")) return yearToken;
  return group.iso === null ? dayToken : null;
}

/** Where zone and month stand: `Z OCT`, `ZOCT`, ` OCT`. */
function zoneAt(text: string, from: number, to: number): ZoneAndMonth {
  const run = letterRun(text, from, to);
  if (run === 1) return monthAt(text, from + 1, to, from);
  if (run === 0) {
    const next = skipBlanks(text, from, to);
    const apart = next > from ? letterRun(text, next, to) : 0;
    if (apart === 1) return monthAt(text, next + 1, to, next);
    return { zoneStart: from, zoneEnd: from, monthStart: next, monthEnd: next + apart };
  }
  const zoned = monthNumber(text.slice(from + 1, from + run)) !== null;
  if (run === 2) return monthAt(text, from + run, to, from);
  return {
    zoneStart: from,
    zoneEnd: zoned ? from + 1 : from,
    monthStart: zoned ? from + 1 : from,
    monthEnd: from + run,
  };
}

/** The month behind a zone that begins at `zoneStart` and ends at `from`. */
function monthAt(text: string, from: number, to: number, zoneStart: number): ZoneAndMonth {
  const start = skipBlanks(text, from, to);
  const run = monthRun(text, start, to);
  if (run < 3) return { zoneStart, zoneEnd: from, monthStart: from, monthEnd: from };
  return { zoneStart, zoneEnd: from, monthStart: start, monthEnd: start + run };
}

/** Letters, with a digit at either edge that an OCR read: `0CT`; but not the year that is glued to them. */
function monthRun(text: string, from: number, to: number): number {
  const lead = from < to && isDigit(text.charCodeAt(from)) ? 1 : 0;
  const run = letterRun(text, from + lead, to);
  if (run === 0) return 0;
  const end = from + lead + run;
  const trail =
    end < to && isDigit(text.charCodeAt(end)) && (end + 1 >= to || !isDigit(text.charCodeAt(end + 1)));
  return lead + run + (trail ? 1 : 0);
}

/**
 * How many digits begin at `from`: six, or five to seven with the letters that are taken for digits among them
 * (`29O548Z`); else 0.
 */
function digitRun(text: string, from: number, to: number): number {
  let run = 0;
  while (run < 7 && from + run < to && isDigit(text.charCodeAt(from + run))) run++;
  if (run === 6 || (run === 0 && !isDigit(text.charCodeAt(from + 1)))) return run;
  while (run < 8 && from + run < to && isDigitLike(text.charCodeAt(from + run))) run++;
  return run >= 5 && run <= 7 ? run : 0;
}

/** Digits and the letters O, I, L. */
function isDigitLike(code: number): boolean {
  const lower = code | 32;
  return isDigit(code) || lower === 111 || lower === 105 || lower === 108;
}

function letterRun(text: string, from: number, to: number): number {
  let run = 0;
  while (from + run < to && isAsciiLetter(text.charCodeAt(from + run))) run++;
  return run;
}

/** A full stop or comma may follow the month. */
function skipPoint(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  return skipBlanks(text, code === 46 || code === 44 ? from + 1 : from, to);
}

/** End of the digits at `from`, before which an apostrophe may stand. */
function endOfYear(text: string, from: number, to: number): number {
  const start = text.charCodeAt(from) === 39 ? from + 1 : from;
  let end = start;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  return end > start ? end : from;
}
