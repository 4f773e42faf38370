// A moment of the date-time group in a time zone: `29 Oct 2007, 05:48 UTC`, `29 Oct 2007, 13:48 UTC+8`. The names of days and
// months are this project's own, so that they are the same wherever the code runs.
import { clockTime } from '../hover/dates';
import { dateOfIso, shortDate } from '../outline/dates';

/** Of `2007-10-29T05:48Z`; null in a zone that this machine does not know. */
export function momentIn(zone: string, iso: string): string | null {
  if (zone === 'UTC') return `${dateOfIso(iso)}, ${iso.slice(11, 16)} UTC`;
  const parts = partsIn(zone, iso);
  if (parts === null) return null;
  const { year, month, day, hour, minute, timeZoneName } = parts;
  const date = shortDate({ year: Number(year), month: Number(month), day: Number(day) });
  return `${date}, ${clockTime(Number(hour), Number(minute))} ${offsetOf(timeZoneName)}`;
}

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

function partsIn(zone: string, iso: string): Parts | null {
  const format = formatOf(zone);
  if (format === null) return null;
  const parts = format.formatToParts(Date.parse(iso.replace('Z', ':00Z')));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) formats.set(zone, (format = newFormat(zone)));
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      timeZoneName: 'shortOffset',
    });
  } catch {
    return null;
  }
}

/** `UTC+8` of `GMT+8`; platforms differ in how they write none. */
function offsetOf(name = ''): string {
  return name.replace('GMT', 'UTC').replace(/[+-]0$/, '');
}
