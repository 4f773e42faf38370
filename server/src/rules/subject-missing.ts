// Every cable has a SUBJECT line; SMART refuses a message without one.
import type { Message } from '../message/model';
import { hasWholeText, missingLinePlace } from './head-presence';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'subject-missing',
  title: 'There is no SUBJECT line',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-1 H-212 d',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { classification, executiveOrder, tags, subject } = message.head;
  if (subject !== null || !hasWholeText(message)) return;
  // Without any line of it the head itself is lost, which another rule says.
  if (classification === null && executiveOrder === null && tags === null) return;
  report({
    span: missingLinePlace(message),
    message: 'There is no SUBJECT line. It is what a reader sees first, and what the cable is found by.',
    severity: message.form === 'smart' ? 'error' : 'warning',
  });
}
