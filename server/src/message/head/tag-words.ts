// The words of a TAGS line with what parts them: the first of the two steps that read it (`tags.ts` is the second).
// Markdown links give the words of their text and lose their target.
import { tagOf } from '../../vocabulary/tags';
import type { Span } from '../model';

export interface TagWord extends Span {
  /** Upper case, without a closing dot. */
  readonly code: string;
  /** Number of the bracket pair it stands in, or -1. */
  readonly group: number;
  /** A comma or ` - ` stands before it. */
  readonly afterComma: boolean;
  /** A semicolon stands before it. */
  readonly afterSemicolon: boolean;
}

/** A link's target, a word, a bracket or a separator; all else is skipped one character at a time. */
const piece =
  /\]\([^)\n]{0,200}\)|[A-Za-z\u00c0-\u024f\d][A-Za-z\u00c0-\u024f\d&'’./-]*|[(),;]|(?<=\s)-{1,2}(?=\s)/g;

/** The words' codes with one blank between. */
export function codeOf(words: readonly TagWord[]): string {
  const [first] = words;
  return first !== undefined && words.length === 1 ? first.code : words.map((word) => word.code).join(' ');
}

/** Reads the words of `text` from `from` on. */
export function readTagWords(text: string, from: number): readonly TagWord[] {
  const words: TagWord[] = [];
  let group = -1;
  let groups = 0;
  let comma = false;
  let semicolon = false;
  const lastClosing = text.lastIndexOf(')');
  piece.lastIndex = from;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [written] = match;
    if (written === '(') group = group < 0 && match.index < lastClosing ? groups++ : group;
    else if (written === ')') group = -1;
    else if (written === ';') semicolon = true;
    else if (written === ',' || written.startsWith('-')) comma = true;
    else if (!written.startsWith(']')) {
      const pieces = partsOf(written, match.index);
      for (const { start, end } of pieces) {
        const code = text.slice(start, end).toUpperCase();
        words.push({ start, end, code, group, afterComma: comma, afterSemicolon: semicolon });
        comma = false;
        semicolon = false;
      }
    }
  }
  return words;
}

/** A word without the dots and dashes at its end; parted at `/`, `.` or `-` when only the parts are known codes. */
function partsOf(written: string, at: number): readonly Span[] {
  if (/^[A-Z]+$/.test(written)) return [{ start: at, end: at + written.length }];
  let length = written.length;
  while (length > 1 && /[.'’/-]/.test(written[length - 1] ?? '')) length--;
  const word = written.slice(0, length).toUpperCase();
  if (!/[A-Z\u00c0-\u024f]/.test(word)) return [];
  const parts = word.split(/[/.-]/);
  if (parts.length === 1 || tagOf(word) || parts.length > 6) return [{ start: at, end: at + length }];
  if (!parts.every((part) => tagOf(part) !== undefined)) return [{ start: at, end: at + length }];
  let start = at;
  return parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
}
