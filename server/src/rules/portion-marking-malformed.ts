// A portion marking that is nearly one: a bracket lost, a blank inside, a mark that no list holds.
import * as l10n from '../l10n';
import { readPortionMarking } from '../message/head/portion-marking';
import type { Message, PortionMarking } from '../message/model';
import { firstLineOf } from './facts';
import { markedPortions } from './portions';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'portion-marking-malformed',
  title: 'A portion marking is damaged',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const { marking } of markedPortions(message)) {
    if (!marking.wellFormed) report(reportOf(message, marking));
  }
}

function reportOf(message: Message, marking: PortionMarking): Report {
  const span = firstLineOf(message, marking);
  const written = message.text.slice(span.start, span.end);
  const right = wholeForm(marking);
  if (right === null) {
    return {
      span,
      message: `${written} is no portion marking that is known. Usual ones are (U), (SBU), (C), (S) and (C/NF).`,
    };
  }
  return {
    span,
    message: `The portion marking is written ${written}. It should be ${right}.`,
    fixes: [
      {
        title: l10n.t('Write {0}', right),
        preferred: true,
        edits: () => [{ start: marking.start, end: marking.end, newText: right }],
      },
    ],
  };
}

/** The marking as it should stand, or null when what is meant is not known. */
function wholeForm({ rank, text }: PortionMarking): string | null {
  if (rank === null) return null;
  const inside = text
    .replace(/[()[\]{}]/g, '')
    .trim()
    .toUpperCase();
  const plain = inside.includes('REL')
    ? inside.replace(/\s+/g, ' ')
    : inside.replace(/\s+/g, '').replaceAll('-', '/');
  const right = `(${plain})`;
  return readPortionMarking(right, 0)?.wellFormed === true ? right : null;
}
