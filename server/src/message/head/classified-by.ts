// Reads the authority line: who classified the message, in what position, under which section and for which reasons.
// `Classified By: Ambassador Jane Smith, Reasons 1.4 (b/d)`; any part may be missing.
// Sources: 5 FAH-1 H-246.2, E.O. 12958 and 13526.
import type { ClassifiedBy, Span, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { labelToken } from './labels';
import { readAuthority } from './authority';
import { readReasons, reasonsStart } from './reasons-text';

/** Words that lead over from the person to the reasons. */
const leadOver =
  /(?<![\s,.;:(-])[\s,.;:(-]*\b(?:FOR|PER|UNDER|PURSUANT TO|IN ACCORDANCE WITH|ACCORDING TO|BY AUTHORITY OF|BASED ON)\s*$/i;

/** The label written again behind itself, as forms that fill it in made drafters do. */
const labelAgain = /\s*(?:\(U\)\s*)?CLASSIFIED BY:?(?=\s)/iy;

/** Reads the passage, which begins at the label; `afterLabel` is the offset after the label and its colon. */
export function readClassifiedBy(passage: Passage, afterLabel: number): ClassifiedBy {
  const { text } = passage;
  labelAgain.lastIndex = afterLabel;
  const labelEnd = labelAgain.test(text) ? labelAgain.lastIndex : afterLabel;
  const reasonsAt = reasonsStart(text, labelEnd);
  const whoEnd = reasonsAt < 0 ? paragraphEnd(text, labelEnd) : reasonsAt;
  const who = text.slice(labelEnd, whoEnd);
  const authority = readAuthority(text, labelEnd, labelEnd + who.replace(leadOver, '').length);
  const reasons = reasonsAt < 0 ? { section: null, letters: [] } : readReasons(text, reasonsAt);
  const whole = wholeSpan(passage);
  return {
    start: whole.start,
    end: whole.end,
    label: labelToken(passage, afterLabel),
    name: tokenOf(passage, authority.name),
    position: tokenOf(passage, authority.position),
    section: tokenOf(passage, reasons.section),
    reasons: reasons.letters.map(({ start, end }) => lowerCase(tokenIn(passage, start, end))),
  };
}

/** Without reasons the person ends with the sentence, at the latest after a line's length. */
function paragraphEnd(text: string, from: number): number {
  const stop = /[a-z]{3}\.\s|[A-Z]{4}\.\s/.exec(text.slice(from));
  return Math.min(text.length, stop ? from + stop.index + 4 : text.length, from + 200);
}

function tokenOf(passage: Passage, span: Span | null): Token | null {
  return span ? tokenIn(passage, span.start, span.end) : null;
}

function lowerCase(token: Token): Token {
  return { start: token.start, end: token.end, text: token.text.toLowerCase() };
}
