// Nobody classifies an unclassified cable: the block is left over from a template, or the classification line is wrong.
import type { Message } from '../message/model';
import { firstLineOf } from './facts';
import { durationOf, isDeclassifiedCopy } from './order-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classified-by-unclassified',
  title: 'An unclassified cable says who classified it',
  severity: 'warning',
  fixable: false,
  source: 'E.O. 13526 section 1.6',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { classifiedBy, classification, executiveOrder } = message.head;
  if (classifiedBy === null || classification?.level !== 'UNCLASSIFIED') return;
  // A date on the E.O. line says the same, and is spoken of by its own rule.
  if (executiveOrder !== null && durationOf(executiveOrder) === 'limited') return;
  if (isDeclassifiedCopy(message)) return;
  report({
    span: firstLineOf(message, classifiedBy.label),
    message: `The cable is ${classification.marking ?? 'unclassified'}: it needs nobody who classified it.`,
    related: [{ span: firstLineOf(message, classification.words), message: 'The classification.' }],
  });
}
