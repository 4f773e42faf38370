// N/A says that there is nothing to declassify, DECL and the like say until when there is: the one belongs to an
// unclassified cable (SENSITIVE and LOU are controls), the other to a classified one.
import type { ExecutiveOrderLine, Message } from '../message/model';
import { firstLineOf, overallRank } from './facts';
import { durationOf, isDeclassifiedCopy } from './order-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'executive-order-classification',
  title: 'The E.O. line and the classification line contradict each other',
  severity: 'error',
  fixable: false,
  source: 'E.O. 13526 section 1.6',
  check,
};

/** From here on up a text is classified. */
const CONFIDENTIAL = 2;

function check(message: Message, report: (report: Report) => void): void {
  const { executiveOrder: order, classification } = message.head;
  const rank = overallRank(message);
  if (order === null || classification === null || rank === null) return;
  const duration = durationOf(order);
  const contradicts =
    duration === 'limited' ? isPlain(message, rank) : duration !== null && rank >= CONFIDENTIAL;
  if (!contradicts || isDeclassifiedCopy(message)) return;
  report({
    span: firstLineOf(message, placeOf(order)),
    message:
      duration === 'limited'
        ? `The cable is ${classification.marking ?? 'unclassified'}: there is nothing to declassify. Its E.O. line says N/A.`
        : `N/A is for unclassified cables. This one is ${classification.marking ?? 'classified'}: it needs DECL and a date.`,
    related: [{ span: firstLineOf(message, classification.words), message: 'The classification.' }],
  });
}

/** Unclassified or under a control alone; RESTRICTED is a foreign level, of which the orders say nothing. */
function isPlain(message: Message, rank: number): boolean {
  return rank < CONFIDENTIAL && message.head.classification?.level === 'UNCLASSIFIED';
}

function placeOf(order: ExecutiveOrderLine) {
  return order.value ?? order.declassifyOn ?? order;
}
