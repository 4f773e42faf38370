// Every cable's text begins with a line of classification, station and number.
import type { Message } from '../message/model';
import { unreadClassificationLine } from './classification-line';
import { hasWholeText, missingLinePlace } from './head-presence';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classification-missing',
  title: 'There is no classification line',
  severity: 'error',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-2 H-222',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  if (message.head.classification !== null || !hasWholeText(message)) return;
  if (unreadClassificationLine(message) !== null) return;
  report({
    span: missingLinePlace(message),
    message: 'There is no classification line. The text begins with one, such as `UNCLAS LIMA 000123`.',
  });
}
