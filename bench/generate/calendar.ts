// Dates as cables write them. Own arithmetic, so that no time zone or clock of the machine can enter.
import type { Random } from './random';

export interface Instant {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of month 1-12. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 31);
}

export function dayOfYear(instant: Instant): number {
  let days = instant.day;
  for (let month = 1; month < instant.month; month++) days += daysIn(instant.year, month);
  return days;
}

export function drawInstant(random: Random, year: number): Instant {
  const month = random.between(1, 12);
  const day = random.between(1, daysIn(year, month));
  return { year, month, day, hour: random.below(24), minute: random.below(60) };
}

export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `290548Z`. */
export function dayAndTime({ day, hour, minute }: Instant): string {
  return `${digits(day, 2)}${digits(hour, 2)}${digits(minute, 2)}Z`;
}

/** `290548Z OCT 07`, ACP 127 line 5. */
export function dateTimeGroup(instant: Instant): string {
  return `${dayAndTime(instant)} ${monthNames[instant.month - 1] ?? ''} ${digits(instant.year % 100, 2)}`;
}

/** `3020548`, the filing time of ACP 127 line 3. */
export function filingTime(instant: Instant): string {
  return digits(dayOfYear(instant), 3) + digits(instant.hour, 2) + digits(instant.minute, 2);
}

/** `10/29/2017`: ten years after the message, for DECL. */
export function declassificationDate({ year, month, day }: Instant): string {
  const inTenYears = Math.min(day, daysIn(year + 10, month));
  return `${digits(month, 2)}/${digits(inTenYears, 2)}/${String(year + 10)}`;
}

/** `2022/03/14`: the same as SMART has it. */
export function declassificationDay({ year, month, day }: Instant): string {
  const inTenYears = Math.min(day, daysIn(year + 10, month));
  return `${String(year + 10)}/${digits(month, 2)}/${digits(inTenYears, 2)}`;
}

/** `Oct`. */
export function monthName({ month }: Instant): string {
  const name = monthNames[month - 1] ?? '';
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** The executive order in force at that date; State cables keep 12958 to June 2010. */
export function orderInForce({ year, month, day }: Instant): string {
  const date = year * 10000 + month * 100 + day;
  if (date < 19781201) return '11652';
  if (date < 19820801) return '12065';
  if (date < 19951014) return '12356';
  return date < 20100627 ? '12958' : '13526';
}
