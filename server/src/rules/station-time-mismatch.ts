// A message is filed (line 3) at or after the time it was given (line 5). Where the days differ, another rule speaks.
import { dayOfYear } from '../message/calendar';
import type { Message } from '../message/model';
import { messageDate } from './facts';
import { isFiledEarlier } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'station-time-mismatch',
  title: 'Filed before the date-time group',
  severity: 'information',
  fixable: false,
  source: 'ACP 127 lines 3 and 5',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  if (!isFiledEarlier(message.heading)) return;
  const { station, dateTime } = message.heading;
  const date = messageDate(message);
  const group = dateTime?.group;
  if (station?.time == null || station.dayOfYear === null || group == null || date === null) return;
  if (station.malformed !== null) return;
  if (Number(station.dayOfYear.text) !== dayOfYear(date.year, date.month, date.day)) return;
  report({
    span: station.time,
    message: `Line 3 says filed at ${station.time.text}, but the date-time group of that day is ${group.timeToken.text}.`,
    related: [{ span: group.timeToken, message: `The date-time group: ${group.timeToken.text}.` }],
  });
}
