// Below the captions stands the E.O. line, `E.O. 12958: N/A` on an unclassified cable. Cables before 1972 have none.
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { executiveOrderInForce } from '../vocabulary/executive-orders';
import { overallRank } from './facts';
import { hasWholeText, missingLinePlace } from './head-presence';
import { isoDayOf } from './order-facts';
import type { Fix, Report, Rule } from './rule';
import { lineEndAt, lineStart } from './text-edits';

/** E.O. 11652 took effect on 1 June 1972; E.O. 10501 before it put no line on a telegram. */
const FIRST_YEAR = 1973;

export const rule: Rule = {
  code: 'executive-order-missing',
  title: 'There is no E.O. line',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: true,
  source: '5 FAH-1 H-240',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { executiveOrder, tags, subject } = message.head;
  if (executiveOrder !== null || !hasWholeText(message)) return;
  if (message.year !== null && message.year < FIRST_YEAR) return;
  // Without any labelled line the head itself is lost, which another rule says.
  if (tags === null && subject === null) return;
  report({
    span: missingLinePlace(message),
    message: 'There is no E.O. line. It says until when the text is classified, or `N/A` when it is not.',
    fixes: fixes(message),
  });
}

/** The line of an unclassified cable, above TAGS and SUBJECT. How long a classified one stays so only its drafter knows. */
function fixes(message: Message): readonly Fix[] {
  const { tags, subject } = message.head;
  const rank = overallRank(message);
  const day = isoDayOf(message);
  const number = day === null ? undefined : executiveOrderInForce(day)?.number;
  if (number === undefined || rank === null || rank > 1 || message.form === 'smart') return [];
  const at = lineStart(message.text, Math.min(tags?.start ?? Infinity, subject?.start ?? Infinity));
  const line = `E.O. ${number}: N/A`;
  return [
    {
      title: l10n.t('Add {0}', line),
      preferred: true,
      edits: () => [{ start: at, end: at, newText: line + lineEndAt(message.text, at) }],
    },
  ];
}
