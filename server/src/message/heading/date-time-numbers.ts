// Turns the parts of a date-time group into numbers and, when they make a real date, into an instant in UTC.
import { monthNumber } from '../../vocabulary/months';
import { isDate } from '../calendar';
import type { DateTimeGroup, Token } from '../model';

/** A year before this is no telegram's. */
export const earliestYear = 1900;

/** The group of these parts, with their numbers as written; letters that were read for digits count as the digits. */
export function groupOf(
  whole: Token,
  dayToken: Token,
  timeToken: Token,
  zoneToken: Token | null,
  monthToken: Token | null,
  yearToken: Token | null,
): DateTimeGroup {
  const day = numberOf(dayToken.text);
  const time = numberOf(timeToken.text);
  const hour = Math.floor(time / 100);
  const minute = time % 100;
  const zone = zoneToken ? zoneToken.text.toUpperCase() : '';
  const month = monthToken ? monthNumber(monthToken.text) : null;
  const year = yearToken ? yearOf(yearToken.text) : null;
  const dated = month !== null && year !== null && year >= earliestYear && isDate(year, month, day);
  return {
    start: whole.start,
    end: whole.end,
    text: whole.text,
    day,
    hour,
    minute,
    zone,
    month,
    year,
    iso: dated && hour < 24 && minute < 60 ? isoOf(year, month, day, hour, minute, zone) : null,
    dayToken,
    timeToken,
    zoneToken,
    monthToken,
    yearToken,
  };
}

function numberOf(written: string): number {
  const plain = Number(written);
  return Number.isNaN(plain) ? Number(written.replace(/O/gi, '0').replace(/[IL]/gi, '1')) : plain;
}

/** Two digits are of 1931 to 2030: published cables go back to the 1960s. */
export function yearOf(written: string): number | null {
  const plain = written.replace("'", '');
  if (plain.length === 4) return Number(plain);
  if (plain.length !== 2) return null;
  return Number(plain) > 30 ? 1900 + Number(plain) : 2000 + Number(plain);
}

/** `2007-10-29T05:48Z`; the time of another zone (A +1 … M +12, N -1 … Y -12) is turned into Z, a lost one taken as Z. */
function isoOf(year: number, month: number, day: number, hour: number, minute: number, zone: string): string {
  const east = 'ABCDEFGHIKLM'.indexOf(zone) + 1;
  const west = 'NOPQRSTUVWXY'.indexOf(zone) + 1;
  const offset = zone.length === 1 ? east - west : 0;
  if (offset === 0)
    return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${twoDigits(minute)}Z`;
  return `${new Date(Date.UTC(year, month - 1, day, hour - offset, minute)).toISOString().slice(0, 16)}Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
