// Line 6, FM, says whose message it is. It is missed only between lines that a copy has kept.
import type { Message } from '../message/model';
import { hasUnknownLine } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'originator-missing',
  title: 'The heading has no FM line',
  severity: 'error',
  forms: ['acp127', 'aad'],
  fixable: false,
  source: 'ACP 127 line 6',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { dateTime, originator, action, information, station, security } = message.heading;
  if (originator !== null) {
    if (originator.name !== null) return;
    report({ span: originator.keyword, message: 'FM stands here without the name of the sending post.' });
    return;
  }
  const list = action ?? information;
  const above = dateTime ?? security ?? station;
  if (list === null || above === null || hasUnknownLine(message, above.end, list.start)) return;
  report({
    span: list.keyword,
    message: `There is no FM line above ${list.keyword.text}: it names the sending post, as in FM AMEMBASSY LISBON.`,
  });
}
