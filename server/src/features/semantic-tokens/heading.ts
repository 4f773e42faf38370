// Tokens of the transmission heading (ACP 127 lines 1-9), the labels of SMART messages, and the ending (lines 11-16).
import type { AddressList, Message, OperatingSignal, Span } from '../../message/model';
import { classifications } from '../../vocabulary/classifications';
import type { Paint } from './legend';
import { styleOf, withLevel, wordsOf } from './legend';

const KEYWORD = styleOf('keyword');
const NUMBER = styleOf('number');
const ADDRESS = styleOf('string');
const PLACE = styleOf('type');
const PRECEDENCE = styleOf('enumMember');
const SIGNAL = styleOf('macro');
const OWN_NUMBER = styleOf('variable', 'readonly', 'declaration');

export function paintHeading(message: Message, paint: Paint): void {
  paintFirstLines(message, paint);
  const { dateTime, originator, action, information, exemptions, messageReference } = message.heading;
  paint(PRECEDENCE, ...(dateTime?.precedences ?? []));
  paint(NUMBER, dateTime?.group);
  paintSignals(dateTime?.operatingSignals ?? [], paint);
  paint(KEYWORD, wordsOf(originator?.keyword));
  paint(ADDRESS, originator?.name);
  if (action) paintAddresses(action, paint);
  if (information) paintAddresses(information, paint);
  for (const { keyword, names } of exemptions) {
    paint(KEYWORD, wordsOf(keyword));
    paint(ADDRESS, ...names);
  }
  paint(OWN_NUMBER, messageReference);
}

/** Lines 1-4. */
function paintFirstLines({ text, heading }: Message, paint: Paint): void {
  const { transmission, routing, station, security } = heading;
  if (transmission) {
    paint(KEYWORD, before(text, transmission, transmission.channel ?? transmission.sequence));
    paint(PLACE, transmission.channel);
    paint(NUMBER, transmission.sequence);
  }
  paint(PRECEDENCE, routing?.precedence);
  paint(PLACE, ...(routing?.indicators ?? []));
  if (station) {
    paint(KEYWORD, before(text, station, station.indicator));
    paint(PLACE, station.indicator);
    paint(NUMBER, station.serial, station.section, station.dayOfYear, station.time);
  }
  if (security) {
    const rank = classifications.find(({ letter }) => letter === security.letter)?.rank ?? null;
    paint(KEYWORD, security.signal);
    paint(withLevel(PRECEDENCE, rank), security.letters);
    paint(PRECEDENCE, security.special);
    paintSignals(security.operatingSignals, paint);
  }
}

/** The word that a line begins with, up to its first field: `VZCZC`, `DE`. */
function before(text: string, line: Span, field: Span | null): Span | null {
  if (field === null) return null;
  const end = line.start + text.slice(line.start, field.start).trimEnd().length;
  return { start: line.start, end };
}

function paintSignals(signals: readonly OperatingSignal[], paint: Paint): void {
  for (const { start, end, signal, argument } of signals) {
    paint(SIGNAL, argument ? { start, end: start + signal.length } : { start, end });
    paint(PLACE, argument);
  }
}

function paintAddresses({ keyword, addressees }: AddressList, paint: Paint): void {
  paint(KEYWORD, wordsOf(keyword));
  for (const { indicator, name, offices, precedence, number } of addressees) {
    paint(PLACE, indicator, ...offices);
    paint(ADDRESS, name);
    paint(PRECEDENCE, precedence);
    paint(NUMBER, number);
  }
}

export function paintEnding({ ending }: Message, paint: Paint): void {
  paint(KEYWORD, ...ending.separators, ending.endOfMessage);
  paint(NUMBER, ending.endNumber);
}

const LABEL = /[A-Z][A-Za-z/. ]{1,24}(?=:(?:\s|$))/y;

/** The labels of a SMART message, which stand at the beginnings of lines: `MRN`, `Drafted By`. */
export function paintLabels({ text, form, body, elements }: Message, paint: Paint): void {
  if (form !== 'smart') return;
  for (const { start, end } of elements) {
    if (body.span && start >= body.span.start && start < body.span.end) continue;
    for (let line = start; line < end; line = lineAfter(text, line, end)) {
      LABEL.lastIndex = line;
      if (LABEL.test(text)) paint(KEYWORD, { start: line, end: LABEL.lastIndex });
    }
  }
}

function lineAfter(text: string, from: number, end: number): number {
  const lineEnd = text.indexOf('\n', from);
  return lineEnd < 0 ? end : lineEnd + 1;
}
