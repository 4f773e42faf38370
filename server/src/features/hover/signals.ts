// Precedences and operating signals, wherever they stand in the heading.
// Sources: 5 FAH-2 H-321.2-1 and H-421 (precedences), ACP 131 and ACP 127 (signals).
import type { OperatingSignal } from '../../message/model';
import type { Confidence } from '../../vocabulary/confidence';
import { operatingSignalOf } from '../../vocabulary/operating-signals';
import type { Precedence } from '../../vocabulary/precedences';
import type { Card, Field } from './markdown';
import { card, cardAt, escape } from './markdown';
import { describeIndicator } from './places';

/** A meaning worded as far as it may be trusted; null when only the kind may be told. */
export function worded(meaning: string, confidence: Confidence): string | null {
  if (meaning === '' || confidence === 'kindOnly') return null;
  return confidence === 'usually' ? `Usually: ${escape(meaning)}` : escape(meaning);
}

/** The words before a table's remarks in brackets or after a semicolon. */
export function firstWords(text: string): string {
  return escape(/^[^(;]*/.exec(text)?.[0] ?? '');
}

/** The card of a precedence, with what is to be said of it at this place. */
export function precedenceText(
  precedence: Precedence | undefined,
  written: string,
  place: string,
  remark: string,
): string {
  if (!precedence)
    return card(`Precedence ${escape(written)}`, place, [
      'Not one of FLASH, IMMEDIATE, PRIORITY and ROUTINE.',
    ]);
  return card(`Precedence ${firstWords(precedence.word)}`, place, [
    `${firstWords(precedence.meaning)}; time objective: ${firstWords(precedence.objective)}.`,
    remark,
  ]);
}

/** The card of the operating signal under the offset: its argument, or the signal itself. */
export function signalCard(offset: number, signals: readonly OperatingSignal[], line: string): Card | null {
  const fields = signals.flatMap((signal): readonly Field[] => [
    [signal.argument, () => argumentText(signal, line)],
    [signal, () => signalText(signal, line)],
  ]);
  return cardAt(offset, fields);
}

function signalText(signal: OperatingSignal, line: string): string {
  const entry = operatingSignalOf(signal.signal);
  const meaning = entry ? worded(entry.meaning, entry.confidence) : null;
  return card(`Operating signal ${escape(signal.signal)}`, line, [
    meaning === null ? null : `${meaning}.`,
    signal.argument === null ? null : `With: ${escape(signal.argument.text)}${argumentMeaning(signal)}.`,
  ]);
}

function argumentText(signal: OperatingSignal, line: string): string {
  const entry = operatingSignalOf(signal.signal);
  const meaning = entry ? worded(entry.meaning, entry.confidence) : null;
  return card(`What ${escape(signal.signal)} is about`, line, [
    `${escape(signal.argument?.text ?? '')}${argumentMeaning(signal)}.`,
    meaning === null ? null : `${escape(signal.signal)}: ${meaning}.`,
  ]);
}

function argumentMeaning(signal: OperatingSignal): string {
  const indicator = /^R[A-Z]{3,8}$/.exec(signal.argument?.text ?? '');
  const place = indicator ? describeIndicator(indicator[0]) : null;
  return place === null ? '' : `, ${place}`;
}
