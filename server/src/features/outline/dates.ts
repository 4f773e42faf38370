// Dates as short as the outline wants them: `29 Oct 2007`, `29 Oct 2007 05:48Z`.
import type { CalendarDate } from '../../message/model';
import { monthNames } from '../../vocabulary/months';

/** `29 Oct 2007`; the month must exist. */
export function shortDate(date: CalendarDate): string {
  return `${date.day} ${(monthNames[date.month - 1] ?? '').slice(0, 3)} ${date.year}`;
}

/** `29 Oct 2007` of `2007-10-29T05:48Z`. */
export function dateOfIso(iso: string): string {
  return shortDate({
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  });
}

/** `29 Oct 2007 05:48Z` of `2007-10-29T05:48Z`. */
export function momentOfIso(iso: string): string {
  return `${dateOfIso(iso)} ${iso.slice(11)}`;
}
