// N/A says that there is nothing to declassify, DECL and the like say until when there is: the one belongs to an
// unclassified cable (SENSITIVE and LOU are controls), the other to a classified one.
import type { ExecutiveOrderLine, Message } from '../message/model';
import { firstLineOf, isClassified } from './facts';
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

function check(message: Message, report: (report: Report) => void): void {
  const { executiveOrder: order, classification } = message.head;
  if (order === null || classification === null) return;
  const duration = durationOf(order);
  // Controls leave a text unclassified; RESTRICTED is a foreign level, of which the orders say nothing.
  const contradicts =
    duration === 'limited'
      ? classification.level === 'UNCLASSIFIED'
      : duration !== null && isClassified(message);
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

function placeOf(order: ExecutiveOrderLine) {
  return order.value ?? order.declassifyOn ?? order;
}
