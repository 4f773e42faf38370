// The end of a message: BT, the serial number of line 3 again, NNNN (ACP 127 lines 13 to 16). Only in messages that were
// written for the wire: others have no such end, SMART messages have labels.
import type { Candidate } from './candidate';
import { serialOf } from './agreement';
import { line } from './format-lines';
import type { Place } from './place';
import { smartLabels } from './smart-labels';

export function endingLines(place: Place): readonly Candidate[] {
  const { form, heading, head, ending } = place.message;
  if (form === 'smart') return smartLabels(place);
  if (!heading.station && !heading.security) return [];
  const text = head.span?.end ?? heading.span?.end ?? 0;
  const separated = ending.separators.find(({ start }) => start >= text);
  const before = separated !== undefined && separated.end < place.line.start;
  if (separated === undefined)
    return [{ ...line('BT', 'line 13: parts text and ending'), sample: endingSample('|BT') }];
  if (!before) return [];
  const serial = serialOf(place);
  if (ending.endNumber === null && serial !== null) {
    return [{ ...line(`#${serial}`, 'line 15: serial number again'), sample: endingSample('BT\n|#0001') }];
  }
  return ending.endOfMessage === null
    ? [{ ...line('NNNN', 'line 16: end of message'), sample: endingSample('BT\n#0001\n\n|NNNN') }]
    : [];
}

function endingSample(end: string): string {
  return `DE RUEHLI #0001 0010000\nUNCLAS LISBON 000001\n\n1. Text.\nALMEIDA\n${end}`;
}
