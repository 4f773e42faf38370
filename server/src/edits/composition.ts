// Edits applied, one list after another: what rounds of fixing or formatting have made of a text, told as edits of the
// text as it was. Kept pieces are never copied, so the edits that come out of it are as small as those that went in.
import type { Span } from '../message/model';
import type { Edit } from './edit';

/** The text with edits applied that are in order and do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A piece of the text as it has become: `[start, end)` of the first text, or new text that stands between two such. */
export interface Piece extends Span {
  readonly text: string | null;
}

/** A text of this length before anything was done to it. */
export function untouched(length: number): readonly Piece[] {
  return [{ start: 0, end: length, text: null }];
}

/** The pieces after edits whose offsets count in the text that the pieces make. */
export function replacedIn(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let piece = pieces[0];
  let at = 0;
  /** Moves on to `offset`, keeping or dropping what is passed. */
  const moveTo = (offset: number, keep: boolean): void => {
    while (piece !== undefined && at < offset) {
      const length = lengthOf(piece);
      const taken = Math.min(length, offset - at);
      if (keep) result.push(partOf(piece, 0, taken));
      at += taken;
      piece = taken < length ? partOf(piece, taken, length) : pieces[++index];
    }
  };
  for (const { start, end, newText } of edits) {
    moveTo(start, true);
    if (newText !== '') result.push({ start: 0, end: 0, text: newText });
    moveTo(end, false);
  }
  moveTo(Infinity, true);
  return result;
}

function lengthOf({ start, end, text }: Piece): number {
  return text === null ? end - start : text.length;
}

function partOf({ start, text }: Piece, from: number, to: number): Piece {
  if (text !== null) return { start: 0, end: 0, text: text.slice(from, to) };
  return { start: start + from, end: start + to, text: null };
}

/** What was left out between two kept pieces, replaced by the new text that stands there. */
export function editsOf(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let newText = '';
  const close = (next: number): void => {
    if (newText !== '' || next > at) edits.push({ start: at, end: next, newText });
    newText = '';
  };
  for (const { start, end, text } of pieces) {
    if (text !== null) {
      newText += text;
      continue;
    }
    close(start);
    at = end;
  }
  close(length);
  return edits;
}
