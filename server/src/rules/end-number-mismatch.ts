// The end of a message repeats the number of its line 3, so that a message run together from two is seen.
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { serialOfNumber } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'end-number-mismatch',
  title: 'The end number is not the number of line 3',
  severity: 'error',
  fixable: true,
  source: 'ACP 127 lines 3 and 15',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const end = message.ending.endNumber;
  const serial = message.heading.station?.serial;
  if (end === null || serial == null || end.text === serial.text) return;
  const number = serialOfNumber(message);
  // Then line 3 is the one that stands alone, and `station-serial-mismatch` says so.
  if (number !== null && number === end.text) return;
  report({
    span: end,
    message: `The message ends with #${end.text}, but line 3 says #${serial.text}.`,
    related: [{ span: serial, message: `Line 3: #${serial.text}.` }],
    fixes: [
      {
        title: l10n.t('Change the end number to {0}', serial.text),
        preferred: number === null || number === serial.text,
        edits: () => [{ start: end.start, end: end.end, newText: serial.text }],
      },
    ],
  });
}
