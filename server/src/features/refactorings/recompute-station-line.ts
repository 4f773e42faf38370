// Day and time on line 3 written anew from the date-time group of line 5: `DE RUEHBJ #6872 3020548` for 290548Z OCT 07.
// Nothing else of the line is touched, and without a real date nothing is done (ACP 127 lines 3 and 5).
import { dayOfYear } from '../../message/calendar';
import type { DateTimeGroup, Message, StationLine } from '../../message/model';
import type { Edit } from '../../edits/edit';

/** What makes line 3 agree with line 5; empty when it does, or when one of the two is not there or not read. */
export function recomputeStationLine(message: Message): readonly Edit[] {
  const line = message.heading.station;
  const group = message.heading.dateTime?.group ?? null;
  if (line === null || group?.iso == null || group.year === null || group.month === null) return [];
  const time = group.timeToken.text;
  const filing = `${String(dayOfYear(group.year, group.month, group.day)).padStart(3, '0')}${time}`;
  if (line.dayOfYear !== null && line.time !== null) {
    return replacing(message, line.dayOfYear.start, line.time.end, filing);
  }
  if (line.malformed === null) return inBaseForm(message, line, group);
  return lacksFiling(message, line) ? [{ start: line.end, end: line.end, newText: ` ${filing}` }] : [];
}

function replacing(message: Message, start: number, end: number, newText: string): readonly Edit[] {
  return message.text.slice(start, end) === newText ? [] : [{ start, end, newText }];
}

const BASE_FORM = /\d{1,2}\/\d{4}Z$/i;

/** `DE RUEHXX 0051 22/1856Z`: ACP 127's own form has the day of the month. */
function inBaseForm(message: Message, line: StationLine, group: DateTimeGroup): readonly Edit[] {
  const written = BASE_FORM.exec(message.text.slice(line.start, line.end));
  if (written === null) return [];
  const filing = `${String(group.day).padStart(2, '0')}/${group.timeToken.text}Z`;
  return replacing(message, line.start + written.index, line.end, filing);
}

/** `DE RUEHBJ #6872`: all is there but day and time. */
function lacksFiling({ text }: Message, { indicator, serial, section, end }: StationLine): boolean {
  return indicator !== null && serial !== null && text.slice((section ?? serial).end, end).trim() === '';
}
