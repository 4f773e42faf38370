// Reads ACP 127 line 1, the transmission identifier: `VZCZC`, the channel's three letters, the channel sequence number.
// Handbooks give the number three digits, real copies four; the older `VZCZC051 UU` has no channel. Neither is a fault.
import type { Span, TransmissionLine } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { skipBlanks } from './words';

const identifier = /(V?)ZCZC([A-Z]*)(\d*)/iy;
const oldForm = /(?: +[A-Z]{2})?$/iy;

/** The transmission line in `passage`, one line that `recogniseHeadingLine` called so; total on any other text. */
export function readTransmissionLine(passage: Passage): TransmissionLine {
  const { text } = passage;
  const whole = wholeSpan(passage);
  const from = skipBlanks(text, 0, text.length);
  identifier.lastIndex = from;
  const match = identifier.exec(text);
  if (!match) return { start: whole.start, end: whole.end, channel: null, sequence: null, malformed: whole };
  const [all, start = '', channel = '', sequence = ''] = match;
  const end = from + all.length;
  const sequenceStart = end - sequence.length;
  const channelStart = sequenceStart - channel.length;
  return {
    start: whole.start,
    end: whole.end,
    channel: channel === '' ? null : tokenIn(passage, channelStart, sequenceStart),
    sequence: sequence === '' ? null : tokenIn(passage, sequenceStart, end),
    malformed: fault(),
  };

  function fault(): Span | null {
    if (start === '') return spanIn(passage, from, channelStart);
    oldForm.lastIndex = end;
    if (channel === '' && sequence.length === 3 && oldForm.test(text)) return null;
    if (channel === '' && sequence === '') return whole;
    if (channel.length !== 3) return spanIn(passage, channelStart, channel === '' ? end : sequenceStart);
    if (sequence === '') return end < text.length ? spanIn(passage, end, text.length) : whole;
    if (sequence.length !== 3 && sequence.length !== 4) return spanIn(passage, sequenceStart, end);
    const rest = skipBlanks(text, end, text.length);
    return rest < text.length ? spanIn(passage, rest, text.length) : null;
  }
}
