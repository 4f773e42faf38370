// Line 1 is VZCZC, the channel's three letters and its running number. Handbooks give the number three digits, copies four.
import type { Message, TransmissionLine } from '../message/model';
import { firstLineOf, quoted } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'transmission-line-malformed',
  title: 'Line 1 is not VZCZC, a channel and a number',
  severity: 'warning',
  fixable: false,
  source: 'ACP 127 line 1',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.transmission;
  if (line?.malformed == null) return;
  const span = firstLineOf(message, line.malformed);
  report({ span, message: faultOf(line, quoted(message, span)) });
}

function faultOf(line: TransmissionLine, written: string): string {
  const { channel, sequence, malformed } = line;
  if (written.startsWith('"Z')) return 'Line 1 begins with VZCZC: the V is missing.';
  if (sequence === null) {
    return 'Line 1 has no channel sequence number: three or four digits, as in VZCZCXRO1587.';
  }
  if (malformed !== null && malformed.start >= sequence.end) {
    return `${written} does not belong on line 1: nothing follows the channel sequence number.`;
  }
  if (channel?.text.length !== 3) return 'The channel on line 1 has three letters, as in VZCZCXRO1587.';
  return `The channel sequence number has three or four digits, not ${String(sequence.text.length)}.`;
}
