// Reads ACP 127 line 9, the addressees that a collective shall not reach: `XMT AMEMBASSY ROME`, `XMT/AMEMBASSY ROME`,
// with further names on the lines below.
import { isBlank } from '../characters';
import type { Addressee, ExemptionLine, Token } from '../model';
import { spanIn, tokenIn, type Passage } from '../passage';
import { skipBlanks } from './words';

/** Does an exemption begin at `from`? */
export function beginsExemption(text: string, from: number): boolean {
  return /^XMT(?:[\s/:]|$)/i.test(text.slice(from, from + 4));
}

/** The exemption from `from` to `to`; `collective` is the addressee it restricts, null when none stands before it. */
export function readExemption(
  passage: Passage,
  from: number,
  to: number,
  collective: Addressee | null,
): ExemptionLine {
  const whole = spanIn(passage, from, to);
  return {
    start: whole.start,
    end: whole.end,
    keyword: tokenIn(passage, from, Math.min(from + 3, to)),
    names: exemptNames(passage, from, to),
    collective,
  };
}

/** A passage that begins with XMT: an exemption that no address list holds. */
export function readExemptionLine(passage: Passage): ExemptionLine {
  return readExemption(passage, skipBlanks(passage.text, 0, passage.text.length), passage.text.length, null);
}

/** The names behind XMT, one a line or divided by commas. */
export function exemptNames(passage: Passage, from: number, to: number): readonly Token[] {
  const { text } = passage;
  const names: Token[] = [];
  let at = from + 3;
  if (text.charCodeAt(at) === 47 || text.charCodeAt(at) === 58) at++;
  while (at < to) {
    const start = skipBlanks(text, at, to);
    let end = start;
    while (end < to && !isDivider(text.charCodeAt(end))) end++;
    at = end + 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) names.push(tokenIn(passage, start, end));
  }
  return names;
}

/** Comma, semicolon or line end. */
function isDivider(code: number): boolean {
  return code === 44 || code === 59 || code === 10;
}
