// `#6872` on line 3 is the message number of the classification line, modulo 10000.
import * as l10n from '../l10n';
import type { Message, Token } from '../message/model';
import { serialOfNumber } from './heading-facts';
import { witnessesOf } from './message-number';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'station-serial-mismatch',
  title: 'Line 3 and the classification line give different numbers',
  severity: 'error',
  fixable: true,
  source: 'ACP 127 lines 3 and 15',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const serial = message.heading.station?.serial;
  const number = message.head.classification?.number;
  if (serial == null || number == null) return;
  const expected = serialOfNumber(message);
  if (expected === null || expected === serial.text) return;
  const fix = fixOf(message, serial, number, expected);
  report({
    span: serial,
    message: `Line 3 says #${serial.text}, but the message number is ${number.text}: #${expected}.`,
    related: [{ span: number, message: `The message number, ${number.text}.` }],
    fixes: fix === null ? [] : [fix],
  });
}

/** The number that the other places do not repeat is changed; when they differ too, nobody can say which is right. */
function fixOf(message: Message, serial: Token, number: Token, expected: string): Fix | null {
  const forNumber = witnessesOf(message, expected);
  const forSerial = witnessesOf(message, serial.text);
  if (forSerial === 0) {
    return {
      title: l10n.t('Change the number on line 3 to {0}', expected),
      preferred: true,
      edits: () => [{ start: serial.start, end: serial.end, newText: expected }],
    };
  }
  if (forNumber > 0) return null;
  const whole = number.text.slice(0, -4) + serial.text;
  return {
    title: l10n.t('Change the message number to {0}', whole),
    preferred: true,
    edits: () => [{ start: number.start, end: number.end, newText: whole }],
  };
}
