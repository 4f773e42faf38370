// Blanks as they should be: the small edits that all parts of formatting are made of. Each adds to `changes` only what
// would change something.
import { isBlank, SPACE } from '../../message/characters';
import type { Span, Token } from '../../message/model';
import type { Change } from './sheet';
import { afterBlanks, endsLine, lineStartOf } from './sheet';

/** `[start, end)`, in which nothing but blanks stands, becomes `wanted`. */
export function addBlanks(text: string, { start, end }: Span, wanted: string, changes: Change[]): void {
  if (end - start === wanted.length && text.startsWith(wanted, start)) return;
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return;
  changes.push([{ start, end, newText: wanted }]);
}

/** No blanks before what opens a line. */
export function addFlushLeft(text: string, at: number, changes: Change[]): void {
  addBlanks(text, { start: lineStartOf(text, at), end: at }, '', changes);
}

/** Each run of blanks in `[start, end)` becomes one blank. */
export function addSingleBlanks(text: string, { start, end }: Span, changes: Change[]): void {
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at > from + 1 || text.charCodeAt(from) !== SPACE)
      changes.push([{ start: from, end: at, newText: ' ' }]);
  }
}

/** One blank between what ends at `at` and what follows on the line, also where there is none if `apart` says so. */
export function addOneBlankAfter(text: string, at: number, apart: boolean, changes: Change[]): void {
  const next = afterBlanks(text, at);
  if (endsLine(text, next) || (next === at && !apart)) return;
  addBlanks(text, { start: at, end: next }, ' ', changes);
}

/** `SUBJECT : X`, `SUBJECT:X` and `  SUBJECT:   X` become `SUBJECT: X`. */
export function addLabelSpacing(text: string, { start, end }: Token, changes: Change[]): void {
  addFlushLeft(text, start, changes);
  const closed = ':;'.includes(text.charAt(end - 1));
  if (closed) {
    let words = end - 1;
    while (words > start && isBlank(text.charCodeAt(words - 1))) words--;
    addBlanks(text, { start: words, end: end - 1 }, '', changes);
  }
  addOneBlankAfter(text, end, closed, changes);
}
