// Steps through the lines of a whole file that have content, one at a time and without keeping them.
import { isBlank } from './characters';

/** Offsets in the file: the line's start, its content, and where the next line begins. */
export interface LineAt {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** The first line with content from a line's start on, or null. */
export function contentLineAt(text: string, from: number): LineAt | null {
  let start = from;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let first = start;
    while (first < end && isBlankOrReturn(text.charCodeAt(first))) first++;
    if (first < end) {
      let last = end;
      while (isBlankOrReturn(text.charCodeAt(last - 1))) last--;
      return { start, first, end: last, next: end + 1 };
    }
    start = end + 1;
  }
  return null;
}

function isBlankOrReturn(code: number): boolean {
  return code === 0x0d || isBlank(code);
}
