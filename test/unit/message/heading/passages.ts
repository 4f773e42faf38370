// Passages of written-out lines for the tests of this folder.
import { passageOf, type Passage } from '../../../../server/src/message/passage';
import type { Span, Token } from '../../../../server/src/message/model';

/** A passage of all lines of `text`, whose offsets are those of `text`. */
export function passage(text: string): Passage {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return passageOf(text, lines);
}

/** What a span covers, or null. */
export function under(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

export function textOf(token: Token | null): string | null {
  return token && token.text;
}

export function textsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => token.text);
}
