// The calendar as arithmetic on whole numbers: days of the year, weekdays and differences between dates.
// It holds for every Gregorian year from 1 on and knows neither clocks nor time zones, so it gives the same
// answer on every machine. Months run from 1 to 12 and days from 1, as in a date-time group.
import type { CalendarDate } from './model';

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** 28-31, or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers make a day of the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Day of the year, 1-366, of a date that exists: the `302` of ACP 127 line 3. */
export function dayOfYear(year: number, month: number, day: number): number {
  const before = daysBeforeMonth[month - 1] ?? 0;
  return before + day + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** The date of a day of the year, or null when the year has no such day (0, 366 of 2007, 367). */
export function dateOfDay(year: number, day: number): CalendarDate | null {
  if (!Number.isInteger(day) || day < 1 || day > daysInYear(year)) return null;
  let month = 12;
  while (dayOfYear(year, month, 1) > day) month--;
  return { year, month, day: day - dayOfYear(year, month, 1) + 1 };
}

/** Days since 31 December of the year before year 1. */
function dayNumber(year: number, month: number, day: number): number {
  const past = year - 1;
  return (
    past * 365 +
    Math.floor(past / 4) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    dayOfYear(year, month, day)
  );
}

/** 0 = Sunday to 6 = Saturday. */
export function weekday(year: number, month: number, day: number): number {
  return dayNumber(year, month, day) % 7;
}

/** Days from the first date to the second; negative when the second comes earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);
}

/** The same day `years` later; 29 February becomes the 28th where the year has none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const year = date.year + years;
  return { year, month: date.month, day: Math.min(date.day, daysInMonth(year, date.month)) };
}
