// Line 5 begins with one or two precedence prosigns. A zero is an O that a scanner misread.
import { precedenceOfProsign } from '../vocabulary/precedences';
import type { Message } from '../message/model';
import { quoted } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'precedence-unknown',
  title: 'The precedence on line 5 is not known',
  severity: 'error',
  fixable: false,
  source: '5 FAH-2 H-421',
  check,
};

const KNOWN = 'Z is FLASH, O IMMEDIATE, P PRIORITY, R ROUTINE';

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.dateTime;
  if (line === null) return;
  const { precedences, group, malformed } = line;
  for (const token of precedences) {
    if (token.text === '0') {
      report({
        span: token,
        message: 'This is a zero: the prosign of IMMEDIATE is the letter O.',
        severity: 'information',
      });
    } else if (precedenceOfProsign(token.text) === undefined) {
      report({ span: token, message: `${token.text} is no precedence: ${KNOWN}.` });
      return;
    }
  }
  if (group === null) return;
  if (malformed !== null && malformed.start === precedences[0]?.start) {
    const written = quoted(message, malformed);
    report({ span: malformed, message: `${written} is doubled: line 5 has one letter, line 2 has two.` });
  } else if (malformed !== null && malformed.start < group.start) {
    report({ span: malformed, message: `${quoted(message, malformed)} is no precedence: ${KNOWN}.` });
  } else if (precedences.length === 0 && message.heading.routing?.precedence != null) {
    const { dayToken } = group;
    report({
      span: dayToken,
      message: `Line 5 has no precedence before the date-time group: ${KNOWN}.`,
      severity: 'warning',
    });
  }
}
