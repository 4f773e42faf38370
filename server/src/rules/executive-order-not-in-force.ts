// Each executive order on classification replaced the one before it. A cable names the one in force on its day; in the week of
// a change the old one is a habit and no fault. E.O. 13292 amended 12958 and is never named on the line.
import * as l10n from '../l10n';
import { daysBetween } from '../message/calendar';
import type { CalendarDate, Message } from '../message/model';
import { executiveOrderInForce, executiveOrderOf, type ExecutiveOrder } from '../vocabulary/executive-orders';
import { isClassified, longDate, messageDate } from './facts';
import { AMENDMENT, isoDayOf, isRelabelled } from './order-facts';
import type { Report, Rule } from './rule';

/** Days before and after a change in which both orders are met with. */
const OVERLAP = 7;

export const rule: Rule = {
  code: 'executive-order-not-in-force',
  title: 'The executive order was not in force on the day of the message',
  severity: 'warning',
  fixable: true,
  source: 'E.O. 11652, 12065, 12356, 12958, 13526',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const order = message.head.executiveOrder;
  const date = messageDate(message);
  if (order?.number == null || date === null) return;
  const named = executiveOrderOf(order.number.text);
  const right = executiveOrderInForce(isoDayOf(message) ?? '');
  if (named === undefined || right === undefined || named === right || isRelabelled(order)) return;
  // Telegrams from before the first order that put a line on them were labelled by those who opened them.
  if (right.number === '10501') return;
  const amendment = named.number === AMENDMENT && right.number === '12958';
  const { start, end } = order.number;
  report({
    span: { start, end },
    message: amendment
      ? 'E.O. 13292 amends 12958 and is not named on the line: 12958 is.'
      : `E.O. ${named.number} was not in force on ${longDate(date)}: E.O. ${right.number} was.`,
    severity: amendment || daysOff(named, date) <= OVERLAP ? 'information' : 'warning',
    related: related(message),
    fixes: [
      {
        title: l10n.t('Write {0}', right.number),
        // On a classified cable the reasons, too, are another order's.
        preferred: amendment || !isClassified(message),
        edits: () => [{ start, end, newText: right.number }],
      },
    ],
  });
}

function related(message: Message): Report['related'] {
  const group = message.heading.dateTime?.group;
  return group == null ? [] : [{ span: group, message: 'The day of the message.' }];
}

/** Days from the message to the nearest day on which the order was in force. */
function daysOff(order: ExecutiveOrder, date: CalendarDate): number {
  const early = daysBetween(date, dateOf(order.from));
  const late = order.to === null ? 0 : daysBetween(dateOf(order.to), date);
  return Math.max(early, late);
}

function dateOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}
