// What the rules on the E.O. line share: whether it says N/A or gives a duration, and whether the copy was relabelled later.
import type { ExecutiveOrderLine, Message } from '../message/model';
import { executiveOrders } from '../vocabulary/executive-orders';

/** What the line says of declassification; null where it says neither, as with an event without DECL. */
export function durationOf(order: ExecutiveOrderLine): 'notApplicable' | 'limited' | null {
  if (order.kind === 'notApplicable') return 'notApplicable';
  if (order.kind !== 'declassify') return null;
  return /^N ?\/ ?A\b/i.test(order.declassifyOn?.text ?? '') ? 'notApplicable' : 'limited';
}

const RELABELLED = /AS AMENDED|DECLASSIFIED/i;

/** `E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006` on a cable of 1972: the line speaks of the copy. */
export function isRelabelled(order: ExecutiveOrderLine): boolean {
  return order.value !== null && RELABELLED.test(order.value.text);
}

/** A copy that was opened later: its classification line may have been changed, its authority block left. */
export function isDeclassifiedCopy(message: Message): boolean {
  const order = message.head.executiveOrder;
  if (order !== null && isRelabelled(order)) return true;
  return /Declassified\/Released|\bDECLASSIFIED\b/.test(message.text);
}

/** The day of the message as `2007-10-29`, or null. */
export function isoDayOf(message: Message): string | null {
  return message.heading.dateTime?.group?.iso?.slice(0, 10) ?? null;
}

/** It amends 12958 and is never written on the line. */
export const AMENDMENT = '13292';

/** The order that a misspelt number means: the same digits in another order, or one digit off; null when not plain. */
export function orderMeant(number: string, isoDay: string | null): string | null {
  const near = executiveOrders.filter((order) => order.number !== AMENDMENT && isNear(number, order.number));
  const timely = near.filter(
    ({ from, to }) => isoDay !== null && from <= isoDay && (to === null || isoDay <= to),
  );
  const [only, another] = timely.length > 0 ? timely : near;
  return only !== undefined && another === undefined ? only.number : null;
}

function isNear(written: string, number: string): boolean {
  if (written.length === number.length) {
    let different = 0;
    for (let at = 0; at < number.length; at++) if (written[at] !== number[at]) different++;
    return different === 1 || (different > 1 && sorted(written) === sorted(number));
  }
  const [shorter, longer] = written.length < number.length ? [written, number] : [number, written];
  if (longer.length !== shorter.length + 1) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  return shorter.slice(same) === longer.slice(same + 1);
}

function sorted(digits: string): string {
  return digits.split('').sort().join('');
}
