// Executive orders on classification, with the time each was in force.
// Source: `tables/executive-orders.tsv`.
import { executiveOrders } from './generated/executive-orders';

export { executiveOrders };

export interface ExecutiveOrder {
  /** Five digits. */
  readonly number: string;
  /** First and last day in force, `1995-10-14`; `to` is null while it lasts. */
  readonly from: string;
  readonly to: string | null;
  /** How long classification lasts under it. */
  readonly duration: string;
  /** Where its reasons stand: `1.4(a)-(h)`. */
  readonly reasonSection: string;
}

/** An order that amends another and is never written on an E.O. line. */
const amendment = '13292';

export function executiveOrderOf(number: string): ExecutiveOrder | undefined {
  return executiveOrders.find((order) => order.number === number);
}

/** The order that a cable of this day (ISO date, time allowed) names; never 13292, which amends 12958. */
export function executiveOrderInForce(isoDate: string): ExecutiveOrder | undefined {
  const day = isoDate.slice(0, 10);
  return executiveOrders.find(
    (order) => order.number !== amendment && order.from <= day && (order.to === null || day <= order.to),
  );
}
