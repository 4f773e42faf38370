// What several hovers need to know of the whole message: its date, its station, its form.
import type { CalendarDate, Message } from '../../message/model';
import { postOfPlad } from '../../vocabulary/posts';
import { dateOfIso } from './dates';

/** The day of the date-time group, or null when it has none that exists. */
export function messageDate(message: Message): CalendarDate | null {
  const iso = message.heading.dateTime?.group?.iso ?? null;
  return iso === null ? null : dateOfIso(iso);
}

/** The originating station as the classification line has it, else the FM post's; as written. */
export function messageStation(message: Message): string | null {
  const written = message.head.classification?.station?.text;
  if (written !== undefined) return written;
  const name = message.heading.originator?.name?.text;
  return name === undefined ? null : (postOfPlad(name)?.station ?? null);
}

/** Where a field stands: its format line, or the SMART labels that have none. */
export function placeOf(message: Message, line: number): string {
  return message.form === 'smart' ? 'SMART message' : `ACP 127 line ${line}`;
}
