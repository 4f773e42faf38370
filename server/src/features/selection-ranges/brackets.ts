// What stands in brackets round an offset: `(ref A)`, the text in it and the whole.
import type { Span } from '../../message/model';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The innermost brackets of `within` round the offset: what they hold, and they with it; nothing when there are none. */
export function bracketsAround(text: string, within: Span, offset: number): readonly Span[] {
  const open: number[] = [];
  for (let at = within.start; at < within.end; at++) {
    const character = text.charAt(at);
    if (character === '(' || character === '[') {
      open.push(at);
      continue;
    }
    const opening = PAIRS[character];
    if (opening === undefined) continue;
    const start = open.pop();
    if (start === undefined || text.charAt(start) !== opening) continue;
    if (start <= offset && offset <= at + 1) {
      return [
        { start: start + 1, end: at },
        { start, end: at + 1 },
      ];
    }
  }
  return [];
}
