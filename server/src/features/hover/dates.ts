// Dates in words: `29 October 2007`, `10 years after`. Always the calendar of the message, never the machine's.
import { addYears, daysBetween, daysInMonth, weekday } from '../../message/calendar';
import type { CalendarDate } from '../../message/model';
import { monthNames } from '../../vocabulary/months';
import { count } from './markdown';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `29 October 2007`; the month must exist. */
export function dateInWords(date: CalendarDate): string {
  return `${date.day} ${monthNames[date.month - 1] ?? ''} ${date.year}`;
}

/** `Monday`. */
export function weekdayOf(date: CalendarDate): string {
  return weekdayNames[weekday(date.year, date.month, date.day)] ?? '';
}

/** `05:48` of hour and minute. */
export function clockTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The date at the start of `1995-10-14` or `2007-10-29T05:48Z`; the text must be one. */
export function dateOfIso(iso: string): CalendarDate {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** `10 years after`, `9 years and 364 days after`, `3 days before`, `the same day as`. */
export function distance(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'the same day as';
  return days > 0 ? `${length(from, to)} after` : `${length(to, from)} before`;
}

function length(earlier: CalendarDate, later: CalendarDate): string {
  let years = later.year - earlier.year;
  if (daysBetween(addYears(earlier, years), later) < 0) years--;
  const days = daysBetween(addYears(earlier, years), later);
  const parts = [years > 0 ? count(years, 'year') : '', days > 0 ? count(days, 'day') : ''];
  return parts.filter((part) => part !== '').join(' and ');
}

/** Whether the month has the day; the year may be any. */
export function exists(date: CalendarDate): boolean {
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}
