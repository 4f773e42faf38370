// One remark on a file that is something else, in place of two hundred findings.
import type { Message } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'not-a-cable',
  title: 'Nothing of a cable is recognised',
  severity: 'information',
  fixable: false,
  source: '5 FAH-2 H-300',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  if (message.recognised) return;
  const start = message.text.search(/\S/);
  if (start < 0) return;
  const line = firstLineOf(message, { start, end: message.text.length });
  report({ span: line, message: 'This is not recognised as a cable: nothing in it was checked.' });
}
