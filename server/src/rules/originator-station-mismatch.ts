// FM and the station of the classification line name one sender. A post that no table knows is not judged.
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';
import { isSamePlace, mayBeSameStation, originatorPost, stationPost } from './stations';

export const rule: Rule = {
  code: 'originator-station-mismatch',
  title: 'FM and the classification line name different posts',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-2 H-222; ACP 127 line 6',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const name = message.heading.originator?.name;
  const station = message.head.classification?.station;
  if (name == null || station == null || name.text.endsWith(station.text)) return;
  const sender = originatorPost(message);
  const post = stationPost(message);
  if (sender === null || post === null || isSamePlace(sender, post)) return;
  if (mayBeSameStation(sender.station, station.text)) return;
  report({
    span: station,
    message: `The classification line says ${station.text}, but FM says ${name.text}.`,
    related: [{ span: name, message: `The sender: ${name.text}.` }],
  });
}
