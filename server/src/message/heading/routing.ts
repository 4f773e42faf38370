// Reads ACP 127 line 2: the doubled precedence prosign and the routing indicators, which may run over several lines.
// A full stop after the last indicator ends the routing in military copies and is no fault.
import type { RoutingLine, Span, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { spanOf, tokenOf, wordsOf } from './words';

const doubledProsign = /^([ZOPRYW])\1$/i;
/** ACP 121 gives four to seven letters, the Department's handbook up to nine. */
const soundIndicator = /^[RQU][A-Z]{3,8}$/i;
const damagedIndicator = /^[A-Z0-9]{3,10}$/i;

/** The routing line in `passage` with its continuation lines. Damaged indicators are listed, and reported as malformed. */
export function readRoutingLine(passage: Passage): RoutingLine {
  const whole = wholeSpan(passage);
  const words = wordsOf(passage, 0, passage.text.length);
  const first = words[0];
  const hasPrecedence = first !== undefined && first.text.length <= 2;
  const indicators: Token[] = [];
  let malformed: Span | null = null;
  if (first && !doubledProsign.test(first.text)) malformed = spanOf(passage, first);
  for (const word of hasPrecedence ? words.slice(1) : words) {
    const end = word.text.endsWith('.') ? word.to - 1 : word.to;
    const name = passage.text.slice(word.from, end);
    if (damagedIndicator.test(name)) indicators.push(tokenIn(passage, word.from, end));
    if (!soundIndicator.test(name) && name !== '') malformed ??= spanOf(passage, word);
  }
  if (indicators.length === 0) malformed ??= whole;
  const precedence = hasPrecedence ? tokenOf(passage, first) : null;
  return { start: whole.start, end: whole.end, precedence, indicators, malformed };
}
