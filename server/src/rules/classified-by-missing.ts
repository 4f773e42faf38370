// Under E.O. 12958 and 13526 a classified cable says who classified it, and why. Older orders asked for a name on the E.O. line at most.
import type { Message } from '../message/model';
import { firstLineOf, isClassified } from './facts';
import { hasWholeText } from './head-presence';
import { isoDayOf } from './order-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classified-by-missing',
  title: 'A classified cable does not say who classified it',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: 'E.O. 13526 section 1.6, 5 FAH-1 H-240',
  check,
};

/** The day E.O. 12958 took effect. */
const FIRST_DAY = '1995-10-14';

function check(message: Message, report: (report: Report) => void): void {
  const { classification, classifiedBy } = message.head;
  if (classification === null || classifiedBy !== null || !isClassified(message)) return;
  if (!hasWholeText(message) || !isAsked(message) || saysSomewhere(message)) return;
  report({
    span: firstLineOf(message, classification),
    message: 'A classified cable says above paragraph 1 who classified it, and for what reason.',
  });
}

/** By the day of the message, else by the order that it names. */
function isAsked(message: Message): boolean {
  const day = isoDayOf(message);
  if (day !== null) return day >= FIRST_DAY;
  const number = message.head.executiveOrder?.number?.text;
  return number === undefined ? message.year === null : number === '12958' || number === '13526';
}

const authority =
  /\b(?:classified|class\.?|clasified|classifed) by\b|\bderived from\b|\breasons?:? *1\.[45]/i;

/** Damaged copies have the block in places where it is not read. */
function saysSomewhere(message: Message): boolean {
  return authority.test(message.text);
}
