// Line 2 doubles the highest precedence of line 5. With FLASH it may not: FLASH addressees get a transmission of their own.
import type { Message } from '../message/model';
import { routingDisagreement } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'routing-precedence-mismatch',
  title: 'Lines 2 and 5 give different precedences',
  severity: 'error',
  fixable: true,
  source: '5 FAH-2 H-321.2-1',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const disagreement = routingDisagreement(message);
  const first = message.heading.dateTime?.precedences[0];
  if (disagreement === null || first === undefined) return;
  const { written, line } = disagreement;
  const { doubled, word } = line.action;
  const last = message.heading.dateTime?.precedences.at(-1) ?? first;
  report({
    span: written,
    message: `Line 2 says ${written.text}, but the highest precedence on line 5 is ${word}: ${doubled}.`,
    severity: line.dual ? 'warning' : 'error',
    related: [
      { span: { start: first.start, end: last.end }, message: `Line 5: ${word} is the highest precedence.` },
    ],
    fixes: [
      {
        title: `Change line 2 to ${doubled}`,
        preferred: true,
        edits: () => [{ start: written.start, end: written.end, newText: doubled }],
      },
    ],
  });
}
