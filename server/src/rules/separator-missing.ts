// BT parts heading from text and text from ending. Copies have lost both, which is no finding; one alone is. Where the
// whole ending is lost with it, the copy is at fault, or the cable is still being written: that is only a remark.
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'separator-missing',
  title: 'One of the two BT lines is missing',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft'],
  fixable: false,
  source: 'ACP 127 lines 11 and 13',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { separators, endNumber, endOfMessage } = message.ending;
  const [only, second] = separators;
  if (only === undefined || second !== undefined) return;
  const text = message.body.span ?? message.head.span;
  const first = text === null || only.start <= text.start || only.start <= (message.head.span?.start ?? 0);
  report({
    span: only,
    severity: first && endNumber === null && endOfMessage === null ? 'information' : 'warning',
    message: first
      ? 'BT stands before the text, but none ends it: the second is missing.'
      : 'BT ends the text, but none stands between heading and text: the first is missing.',
  });
}
