// Hovers on ACP 127 lines 1 to 4: what the communications terminal wrote for the circuits.
// Sources: 5 FAH-2 H-321.1, H-321.2-1, ACP 127, ACP 117 CAN-US SUPP-1.
import { dateOfDay, daysBetween } from '../../message/calendar';
import type { CalendarDate, Message, RoutingLine, StationLine, Token } from '../../message/model';
import { operatingSignalOf } from '../../vocabulary/operating-signals';
import { precedenceOfDoubled } from '../../vocabulary/precedences';
import { clockTime, dateInWords, weekdayOf } from './dates';
import { messageDate } from './facts';
import type { Card, Field } from './markdown';
import { card, cardAt, count, escape, upperFirst } from './markdown';
import { describeIndicator } from './places';
import { precedenceText, signalCard, worded } from './signals';

/** ACP 127 line 1, `VZCZCXRO1587`. */
export function transmissionCard(message: Message, offset: number): Card | null {
  const line = message.heading.transmission;
  const place = 'ACP 127 line 1';
  return cardAt(offset, [
    [
      line?.channel,
      () =>
        card('Channel', place, [`The circuit that carried this copy: ${escape(line?.channel?.text ?? '')}.`]),
    ],
    [
      line?.sequence,
      () =>
        card('Channel sequence number', place, [
          `Number ${escape(line?.sequence?.text ?? '')} on its channel; a gap in the count shows a lost message.`,
        ]),
    ],
    [
      line,
      () =>
        card('Start of transmission', place, [
          'V opens the transmission, ZCZC the message; channel and channel number follow (5 FAH-2 H-321.1).',
        ]),
    ],
  ]);
}

/** ACP 127 line 2, `OO RUEHCN RUEHGH`. */
export function routingCard(message: Message, offset: number): Card | null {
  const line = message.heading.routing;
  if (!line) return null;
  return cardAt(offset, [
    [line.precedence, () => routingPrecedence(line.precedence)],
    ...line.indicators.map((token): Field => [token, () => indicatorText(token, 'ACP 127 line 2')]),
    [line, () => routingText(line)],
  ]);
}

function routingPrecedence(token: Token | null): string {
  const written = token?.text ?? '';
  return precedenceText(
    precedenceOfDoubled(written),
    written,
    'ACP 127 line 2 (5 FAH-2 H-321.2-1)',
    `${escape(written)} repeats the highest precedence of line 5.`,
  );
}

function routingText(line: RoutingLine): string {
  const stations = count(line.indicators.length, 'station');
  return card('Routing line', 'ACP 127 line 2', [
    `Precedence, and the ${stations} that this copy is relayed to.`,
  ]);
}

/** A routing indicator and whose it is. */
export function indicatorText(token: Token, place: string): string {
  const who = describeIndicator(token.text) ?? 'Not in the tables of State posts and agencies';
  return card(`Routing indicator ${escape(token.text)}`, place, [`${who}.`]);
}

/** ACP 127 line 3, `DE RUEHBJ #6872/01 3020548`. */
export function stationCard(message: Message, offset: number): Card | null {
  const line = message.heading.station;
  if (!line) return null;
  const place = 'ACP 127 line 3';
  return cardAt(offset, [
    [line.indicator, () => (line.indicator ? indicatorText(line.indicator, place) : null)],
    [line.serial, () => serialText(message, line)],
    [
      line.section,
      () =>
        card('Section', place, [
          `Section ${Number(line.section?.text ?? 0)} of a message sent in several sections.`,
        ]),
    ],
    [line.dayOfYear, () => card('Day of the year', place, [filingDay(message, line)])],
    [
      line.time,
      () =>
        card('Time of filing', place, [`Filed at ${filingTime(line) ?? escape(line.time?.text ?? '')} UTC.`]),
    ],
    [line, () => stationText(message, line)],
  ]);
}

function serialText(message: Message, line: StationLine): string {
  const number = message.head.classification?.number?.text;
  const here = number === undefined ? '' : `, here ${escape(number)}`;
  return card(`Station serial number #${escape(line.serial?.text ?? '')}`, 'ACP 127 line 3', [
    `The last four digits of the message number${here}.`,
    'The same number closes the message (line 15).',
  ]);
}

function filingTime(line: StationLine): string | null {
  const written = line.time?.text ?? '';
  if (!/^\d{4}$/.test(written)) return null;
  return clockTime(Number(written.slice(0, 2)), Number(written.slice(2)));
}

function filingDay(message: Message, line: StationLine): string {
  const day = Number(line.dayOfYear?.text ?? Number.NaN);
  const date = filingDate(message, day);
  if (date) return `Day ${day} is ${weekdayOf(date)}, ${dateInWords(date)}.`;
  if (message.year !== null) return `The year ${message.year} has no day ${day}.`;
  return `Day ${day} of the year.`;
}

/** The date of the day in the message's year, or over New Year, when that brings it within a week of the group. */
function filingDate(message: Message, day: number): CalendarDate | null {
  const group = messageDate(message);
  const year = group?.year ?? message.year;
  if (year === null) return null;
  const neighbours = [year - 1, year + 1].map((each) => dateOfDay(each, day));
  const near = neighbours.find((each) => group && each && Math.abs(daysBetween(group, each)) <= 7);
  return near ?? dateOfDay(year, day);
}

function stationText(message: Message, line: StationLine): string {
  const who = line.indicator ? describeIndicator(line.indicator.text) : null;
  const date = filingDate(message, Number(line.dayOfYear?.text ?? Number.NaN));
  const time = filingTime(line);
  return card('Originating station', 'ACP 127 line 3', [
    'DE, from: who sent the message, its station serial number, and when it was filed.',
    who === null ? null : `${who}.`,
    date && time ? `Filed ${dateInWords(date)}, ${time} UTC.` : null,
  ]);
}

const letterMeanings: Readonly<Record<string, string>> = {
  U: 'UNCLASSIFIED',
  E: 'UNCLASSIFIED, encrypt for transmission only (EFTO)',
  R: 'RESTRICTED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  T: 'TOP SECRET',
};

const specialGroups: Readonly<Record<string, string>> = {
  A: 'Special category',
  B: 'Special category',
  F: 'US and UK',
};

/** ACP 127 line 4, `ZNR UUUUU ZZH`. */
export function securityCard(message: Message, offset: number): Card | null {
  const line = message.heading.security;
  if (!line) return null;
  const place = 'ACP 127 line 4';
  return (
    cardAt(offset, [
      [line.signal, () => warningText(line.signal)],
      [line.letters, () => lettersText(line.letters, line.letter)],
      [line.special, () => specialText(line.special)],
    ]) ??
    signalCard(offset, line.operatingSignals, place) ??
    cardAt(offset, [[line, securityText]])
  );
}

function securityText(): string {
  return card('Security warning', 'ACP 127 line 4', [
    'How well the circuits must be protected, the classification in one letter, and handling signals.',
  ]);
}

function warningText(token: Token | null): string {
  const written = token?.text ?? '';
  const entry = operatingSignalOf(written);
  const meaning = entry ? worded(entry.meaning, entry.confidence) : null;
  return card(`Security warning ${escape(written)}`, 'ACP 127 line 4', [
    meaning === null ? null : `${upperFirst(meaning.replace('Security warning: ', ''))}.`,
  ]);
}

function lettersText(token: Token | null, letter: string | null): string {
  const meaning = letter === null ? undefined : letterMeanings[letter];
  return card(`Classification ${escape(token?.text ?? '')}`, 'ACP 127 line 4', [
    meaning === undefined ? null : `${meaning}.`,
    'One letter, repeated so that a garbled character cannot change it; it agrees with the classification line.',
  ]);
}

function specialText(token: Token | null): string {
  const written = token?.text ?? '';
  const meaning = specialGroups[written.replace('/', '').charAt(0)];
  return card(`Special handling ${escape(written)}`, 'ACP 127 line 4', [
    meaning === undefined ? null : `${meaning}.`,
  ]);
}
