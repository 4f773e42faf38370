// Line 5 is the sum of the addressees' precedences: none is above it, and one action addressee has what it announces.
// When lines 2 and 5 disagree, line 5 may be the one that is wrong: then only that is said.
import type { Message } from '../message/model';
import { addresseeAbove, highestBelow, limitOf } from './address-precedences';
import { routingDisagreement, soundPrecedences } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'addressee-precedence',
  title: "An addressee's precedence does not fit line 5",
  severity: 'warning',
  forms: ['acp127', 'aad'],
  fixable: false,
  source: '5 FAH-2 H-321.2-1',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = soundPrecedences(message);
  const [first, second] = message.heading.dateTime?.precedences ?? [];
  if (line === null || first === undefined || routingDisagreement(message) !== null) return;
  const above = addresseeAbove(message, line);
  if (above?.precedence != null) {
    const { role, precedence } = above;
    const limit = limitOf(above, line);
    const place = role === 'action' ? first : (second ?? first);
    report({
      span: precedence,
      message: `${precedence.text} is above the ${role} precedence of line 5, ${limit.prosign} (${limit.word}).`,
      related: [{ span: place, message: `Line 5: ${limit.word}.` }],
    });
    return;
  }
  const highest = highestBelow(message, line);
  if (highest === null) return;
  report({
    span: first,
    message: `Line 5 says ${line.action.word}, but no action addressee is above ${highest.word}.`,
  });
}
