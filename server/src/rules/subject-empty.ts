// The label SUBJECT with nothing behind it, or with a portion marking alone. A subject on the next line is found.
import type { Message } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'subject-empty',
  title: 'The SUBJECT line is empty',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-1 H-212 d',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { subject } = message.head;
  if (subject === null || subject.text !== '') return;
  report({
    span: firstLineOf(message, subject.label),
    message: 'The subject is empty. It is what a reader sees first, and what the cable is found by.',
  });
}
