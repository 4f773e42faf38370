// The E.O. line is there and cannot be read: a zero for the O, a number that is no order on classification, nothing behind
// the colon. All spellings that drafters use (`EO 12958`, no colon, older values, events in words) are accepted.
import * as l10n from '../l10n';
import type { ExecutiveOrderLine, Message, Token } from '../message/model';
import { executiveOrderOf } from '../vocabulary/executive-orders';
import { firstLineOf, quoted } from './facts';
import { isoDayOf, orderMeant } from './order-facts';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'executive-order-malformed',
  title: 'The E.O. line cannot be read',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-240',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const order = message.head.executiveOrder;
  if (order === null) return;
  const { number, malformed } = order;
  const known = number === null || executiveOrderOf(number.text) !== undefined;
  if (number !== null && !known) reportNumber(message, number, report);
  if (malformed !== null && (known || malformed.start !== number.start)) {
    reportMalformed(message, order, report);
  } else if (order.kind === 'none' && message.form !== 'smart' && message.form !== 'partial') {
    report({
      span: firstLineOf(message, order.label),
      message: 'The E.O. line says nothing: `N/A` for an unclassified text, else DECL and a date.',
    });
  }
}

function reportNumber(message: Message, number: Token, report: (report: Report) => void): void {
  const meant = orderMeant(number.text, isoDayOf(message));
  report({
    span: firstLineOf(message, number),
    message: `${number.text} is no executive order on classification.${meant === null ? '' : ` ${meant} is meant.`}`,
    fixes: meant === null ? [] : [replacement(number, meant)],
  });
}

function reportMalformed(
  message: Message,
  { label, number, malformed }: ExecutiveOrderLine,
  report: (report: Report) => void,
): void {
  if (malformed === null) return;
  const span = firstLineOf(message, malformed);
  if (malformed.end <= label.end && number !== null) {
    report({
      span,
      message: 'The label has a zero where `E.O.` has the letter O.',
      fixes: [replacement({ text: '0', ...malformed }, 'O')],
    });
  } else if (number === null) {
    report({ span, message: 'The E.O. line names no order. It reads like `E.O. 13526: N/A`.' });
  } else {
    report({
      span,
      message: `${quoted(message, span)} is no date. It is written month, day, year: 10/29/2017.`,
    });
  }
}

function replacement({ start, end, text }: Token, newText: string): Fix {
  return {
    title: l10n.t('Write {0} for {1}', newText, text),
    preferred: true,
    edits: () => [{ start, end, newText }],
  };
}
