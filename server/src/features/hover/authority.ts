// Hovers on the E.O. line and the Classified By block: by what order, until when, on whose word and why.
// Sources: Executive Orders 11652 to 13526, 5 FAH-1 H-240, 5 FAM 480.
import type { CalendarDate, ClassifiedBy, ExecutiveOrderLine, Message, Token } from '../../message/model';
import type { ExecutiveOrder } from '../../vocabulary/executive-orders';
import { executiveOrderInForce, executiveOrderOf } from '../../vocabulary/executive-orders';
import { reasonOf } from '../../vocabulary/reasons';
import { dateInWords, dateOfIso, distance, exists } from './dates';
import { declassificationCodes } from './declassification';
import { messageDate } from './facts';
import type { Card, Field } from './markdown';
import { card, cardAt, escape } from './markdown';
import { firstWords } from './signals';

const orderNames: Readonly<Record<string, string>> = {
  '10501': 'Safeguarding Official Information in the Interests of the Defense of the United States',
  '11652': 'Classification and Declassification of National Security Information and Material',
  '12065': 'National Security Information',
  '12356': 'National Security Information',
  '12958': 'Classified National Security Information',
  '13292': 'Further Amendment to Executive Order 12958',
  '13526': 'Classified National Security Information',
};

/** `E.O. 12958: DECL: 10/29/2017`. */
export function executiveOrderCard(message: Message, offset: number): Card | null {
  const line = message.head.executiveOrder;
  if (!line) return null;
  return cardAt(offset, [
    [line.number, () => orderText(message, line)],
    [line.declassifyOn, () => declassifyText(message, line)],
    [line.value, () => (line.kind === 'notApplicable' ? notApplicableText() : declassifyText(message, line))],
    [line, () => orderText(message, line)],
  ]);
}

function orderText(message: Message, line: ExecutiveOrderLine): string {
  const number = line.number?.text ?? '';
  const order = executiveOrderOf(number);
  if (!order) {
    return card('Executive order', 'E.O. line', [
      'The order on classification that the message is marked under.',
    ]);
  }
  const name = orderNames[number];
  return card(`Executive Order ${escape(number)}`, name ?? 'E.O. line', [
    period(order),
    order.duration === '' ? null : `Duration: ${firstWords(order.duration)}.`,
    otherOrder(message, order),
  ]);
}

function period(order: ExecutiveOrder): string {
  const from = dateInWords(dateOfIso(order.from));
  return order.to === null
    ? `In force since ${from}.`
    : `In force from ${from} to ${dateInWords(dateOfIso(order.to))}.`;
}

/** The order in force on the day of the message, when it is another. */
function otherOrder(message: Message, order: ExecutiveOrder): string | null {
  const iso = message.heading.dateTime?.group?.iso;
  const inForce = iso === null || iso === undefined ? undefined : executiveOrderInForce(iso);
  return inForce && inForce.number !== order.number
    ? `On the day of this message E.O. ${escape(inForce.number)} was in force.`
    : null;
}

function notApplicableText(): string {
  return card('Not applicable', 'E.O. line', [
    'As on every unclassified message: there is nothing to declassify.',
  ]);
}

function declassifyText(message: Message, line: ExecutiveOrderLine): string | null {
  const written = line.declassifyOn ?? line.value;
  if (!written) return null;
  const codes = declassificationCodes((line.value ?? written).text);
  if (line.date) return dateText(message, line.date, codes);
  if (codes.length > 0) return card('Declassification', 'E.O. line', codes);
  return card('Declassification', 'E.O. line', [`On an event: ${escape(written.text)}.`]);
}

function dateText(message: Message, date: CalendarDate, codes: readonly string[]): string {
  if (!exists(date)) return card('Declassification date', 'E.O. line', ['The calendar has no such day.']);
  const written = messageDate(message);
  const what = codes.some((line) => line.startsWith('RDS')) ? 'Review' : 'Declassify';
  return card('Declassification date', 'E.O. line', [
    `${what} on ${dateInWords(date)}${written ? `, ${distance(written, date)} the message` : ''}.`,
    ...codes,
  ]);
}

/** `Classified By: Ambassador Jane Smith. Reasons: 1.4 (b) and (d)`. */
export function classifiedByCard(message: Message, offset: number): Card | null {
  const block = message.head.classifiedBy;
  if (!block) return null;
  return cardAt(offset, [
    ...block.reasons.map((reason): Field => [reason, () => reasonText(block, reason)]),
    [block.section, () => sectionText(block)],
    [block.name, () => card('Classifying officer', 'Classified By', [escape(block.name?.text ?? '')])],
    [
      block.position,
      () =>
        card('Position of the classifying officer', 'Classified By', [escape(block.position?.text ?? '')]),
    ],
    [block, () => authorityText(block)],
  ]);
}

function reasonText(block: ClassifiedBy, reason: Token): string {
  const section = block.section?.text ?? '';
  const entry = reasonOf(section, reason.text);
  return card(`Reason ${escape(section)} (${escape(reason.text.toLowerCase())})`, 'Classified By', [
    entry ? `${escape(entry.meaning)}.` : null,
    entry ? `${escape(entry.order)}, section ${escape(entry.section)}.` : null,
  ]);
}

function sectionText(block: ClassifiedBy): string {
  const section = block.section?.text ?? '';
  const lines = block.reasons.map((reason) => {
    const entry = reasonOf(section, reason.text);
    return entry ? `(${escape(reason.text.toLowerCase())}) ${escape(entry.meaning)}.` : null;
  });
  return card(`Section ${escape(section)} of the order`, 'Classified By', [
    'The reasons a thing may be classified for.',
    ...lines,
  ]);
}

function authorityText(block: ClassifiedBy): string {
  const who = [block.name, block.position]
    .map((token) => (token ? escape(token.text) : ''))
    .filter((text) => text !== '');
  return card('Classification authority', '5 FAH-1 H-240', [
    'Who classified the message, in what position, and for which reasons.',
    who.length === 0 ? null : `${who.join(', ')}.`,
  ]);
}
