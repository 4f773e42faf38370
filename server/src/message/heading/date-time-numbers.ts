// Turns the parts of a date-time group into numbers and, when they make a real date, into an instant in UTC.
import { monthNumber } from '../../vocabulary/months';
import { isDate } from '../calendar';
import type { DateTimeGroup } from '../model';

/** A year before this is no telegram's. */
export const earliestYear = 1900;

type Parts = Pick<DateTimeGroup, 'dayToken' | 'timeToken' | 'zoneToken' | 'monthToken' | 'yearToken'>;
type Numbers = Pick<DateTimeGroup, 'day' | 'hour' | 'minute' | 'zone' | 'month' | 'year' | 'iso'>;

/** The numbers of a group as written, possible or not; letters that were read for digits count as the digits. */
export function numbersOf(parts: Parts): Numbers {
  const day = numberOf(parts.dayToken.text);
  const hour = numberOf(parts.timeToken.text.slice(0, 2));
  const minute = numberOf(parts.timeToken.text.slice(2));
  const zone = parts.zoneToken?.text.toUpperCase() ?? '';
  const month = parts.monthToken ? monthNumber(parts.monthToken.text) : null;
  const year = parts.yearToken ? yearOf(parts.yearToken.text) : null;
  const real =
    month !== null &&
    year !== null &&
    year >= earliestYear &&
    isDate(year, month, day) &&
    hour < 24 &&
    minute < 60;
  const iso = real ? isoOf(year, month, day, hour, minute, zone) : null;
  return { day, hour, minute, zone, month, year, iso };
}

function numberOf(written: string): number {
  return Number(written.replace(/O/gi, '0').replace(/[IL]/gi, '1'));
}

/** Two digits are of 1931 to 2030: published cables go back to the 1960s. */
function yearOf(written: string): number | null {
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
  return `${new Date(Date.UTC(year, month - 1, day, hour - offset, minute)).toISOString().slice(0, 16)}Z`;
}
