// Line 2 doubles the highest precedence of line 5. With FLASH it may not: FLASH addressees get a transmission of their own.
import * as l10n from '../l10n';
import type { Message, Token } from '../message/model';
import type { Precedence } from '../vocabulary/precedences';
import { addressFits } from './address-precedences';
import { routingDisagreement, type LinePrecedences } from './heading-facts';
import type { Fix, Report, Rule } from './rule';

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
  const [first, second] = message.heading.dateTime?.precedences ?? [];
  if (disagreement === null || first === undefined) return;
  const { written, doubled, line } = disagreement;
  const { action, dual } = line;
  report({
    span: written,
    message: `Line 2 says ${written.text}, but the highest precedence on line 5 is ${action.word}: ${action.doubled}.`,
    severity: dual ? 'warning' : 'error',
    related: [
      {
        span: { start: first.start, end: (second ?? first).end },
        message: `Line 5: ${action.word} is the highest precedence.`,
      },
    ],
    fixes: fixesOf(message, { written, first, doubled, line }),
  });
}

interface Places {
  readonly written: Token;
  readonly first: Token;
  readonly doubled: Precedence;
  readonly line: LinePrecedences;
}

/** The line is changed that the addressees do not bear out; when they bear out neither, nobody can say which is right. */
function fixesOf(message: Message, { written, first, doubled, line }: Places): readonly Fix[] {
  if (addressFits(message, line))
    return [replacement(l10n.t('Change line 2 to {0}', line.action.doubled), written, line.action.doubled)];
  const other: LinePrecedences = {
    action: doubled,
    information: line.dual ? line.information : doubled,
    dual: line.dual,
  };
  if (other.information.rank > other.action.rank || !addressFits(message, other)) return [];
  return [replacement(l10n.t('Change line 5 to {0}', doubled.prosign), first, doubled.prosign)];
}

function replacement(title: l10n.Phrase, { start, end }: Token, newText: string): Fix {
  return { title, preferred: true, edits: () => [{ start, end, newText }] };
}
