// DE and FM name one sender. Judged only where the tables are sure: a post's own indicator (`RUEH` and more letters), a
// known FM, and two countries, since posts send through each other within one.
import { postOfIndicator, postOfPlad } from '../vocabulary/posts';
import { addresseeOfIndicator } from '../vocabulary/routing-indicators';
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';
import { originatorPost, stationPost } from './stations';

export const rule: Rule = {
  code: 'station-originator-mismatch',
  title: 'Lines 3 and 6 name different senders',
  severity: 'warning',
  forms: ['acp127'],
  fixable: false,
  source: 'ACP 127 lines 3 and 6',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { station, originator } = message.heading;
  const indicator = station?.indicator;
  if (indicator == null || originator?.name == null) return;
  const written = indicator.text.toUpperCase();
  if (!/^RUEH[A-Z]{2,4}$/.test(written)) return;
  const post = postOfIndicator(written);
  if (post === undefined || post.plad === originator.name.text) return;
  const sender = originatorPost(message);
  if (sender === null || sender.geographicTag === post.geographicTag) return;
  if (sender.indicator === '' || written.startsWith(sender.indicator) || serves(written, sender.station))
    return;
  // Then FM is the one that stands alone, and `originator-station-mismatch` says so.
  const classified = stationPost(message);
  if (classified !== null && classified.geographicTag === post.geographicTag) return;
  report({
    span: indicator,
    message: `${indicator.text} is ${post.plad}, but FM says ${originator.name.text}, whose indicator is ${sender.indicator}.`,
    related: [{ span: originator.name, message: `The sender: ${originator.name.text}.` }],
  });
}

/** Whether the tables of indicators give this one to the sender too. */
function serves(indicator: string, station: string): boolean {
  const entry = addresseeOfIndicator(indicator);
  if (entry === undefined) return false;
  if (entry.conflict) return true;
  return [entry.name, ...entry.otherNames].some((name) => postOfPlad(name)?.station === station);
}
