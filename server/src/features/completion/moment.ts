// A moment in UTC as the lines of a cable write it (ACP 127 lines 3 and 5).
import { dayOfYear } from '../../message/calendar';
import type { CalendarDate } from '../../message/model';
import { monthNames } from '../../vocabulary/months';

export interface Moment extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
}

/** The moment in UTC. */
export function momentOf(date: Date): Moment {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** `OCT` for 10. */
export function monthAbbreviation(month: number): string {
  return (monthNames[month - 1] ?? '').slice(0, 3).toUpperCase();
}

/** `290548Z OCT 07`. */
export function dateTimeGroup(moment: Moment): string {
  return `${digits(moment.day, 2)}${clock(moment)}Z ${monthAbbreviation(moment.month)} ${twoDigitYear(moment)}`;
}

/** Day of the year and time, `3020548`, as on line 3. */
export function filingTime(moment: Moment): string {
  return `${digits(dayOfYear(moment.year, moment.month, moment.day), 3)}${clock(moment)}`;
}

/** `07` for 2007. */
export function twoDigitYear({ year }: CalendarDate): string {
  return digits(year % 100, 2);
}

/** `10/29/2017`, as on the E.O. line. */
export function monthDayYear({ year, month, day }: CalendarDate): string {
  return `${digits(month, 2)}/${digits(day, 2)}/${year}`;
}

/** `2017-10-29`. */
export function isoDay(date: CalendarDate): string {
  return yearMonthDay(date).replaceAll('/', '-');
}

/** `2017/10/29`, as SMART messages have it. */
export function yearMonthDay({ year, month, day }: CalendarDate): string {
  return `${digits(year, 4)}/${digits(month, 2)}/${digits(day, 2)}`;
}

function clock({ hour, minute }: Moment): string {
  return `${digits(hour, 2)}${digits(minute, 2)}`;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
