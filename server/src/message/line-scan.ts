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

/** A place for the line that is looked at: a file has too many lines to make something anew for each. */
export type Cursor = { -readonly [Key in keyof LineAt]: LineAt[Key] };

export function newCursor(): Cursor {
  return { start: 0, first: 0, end: 0, next: 0 };
}

/** Moves a cursor to the first line with content from a line's start on; false where there is none. */
export function moveToContent(cursor: Cursor, text: string, from: number): boolean {
  for (let start = from; start < text.length; start = cursor.next) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (setToContent(cursor, text, start, end)) return true;
  }
  return false;
}

/** The last line with content above the line that starts at `start` and not above `from`, or null. */
export function contentLineAbove(text: string, start: number, from: number): LineAt | null {
  const cursor = newCursor();
  for (let end = start - 1; end >= from; end = cursor.start - 1) {
    const above = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
    if (setToContent(cursor, text, above + 1, end)) return cursor;
  }
  return null;
}

/** Sets a cursor to the line `[start, end)`; has it content? */
function setToContent(cursor: Cursor, text: string, start: number, end: number): boolean {
  cursor.start = start;
  cursor.next = end + 1;
  let first = start;
  while (first < end && isBlankOrReturn(text.charCodeAt(first))) first++;
  if (first === end) return false;
  let last = end;
  while (isBlankOrReturn(text.charCodeAt(last - 1))) last--;
  cursor.first = first;
  cursor.end = last;
  return true;
}

function isBlankOrReturn(code: number): boolean {
  return code === 0x0d || isBlank(code);
}
