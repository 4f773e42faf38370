// Reads the reasons of an authority line: `1.4 (b) and (d)`, `1.4 (B/D)`, `1.5 d`, `1.4 b and d`, `Reasons (b), (d)`.
// Sources: E.O. 12958 section 1.5, later 1.4; E.O. 13526 section 1.4.
import type { Span } from '../model';

export interface ReasonsText {
  /** `1.4`. */
  readonly section: Span | null;
  /** One span a letter. */
  readonly letters: readonly Span[];
}

const section = /(?<![\d.])1[ \n]?\.[ \n]?[3-6](?!\d)/g;
const word = /\b(?:REASONS?|RSNS?)\b\s*[:;.]?/gi;

/** What parts two letters, with the section named again or not; forms broke their lines in mid-word: `(b) a\nnd (d)`. */
const between = /\s*(?:(?:,|;|\/|-|&|\bA\n?N\n?D\b|\ba\n?n\n?d\b|\bor\b|\bOR\b)\s*)*(?:1 ?\. ?[3-6]\s*)?/y;
const bracketed = /[([]\s*([A-Za-z])\s*[)\]]|\(\s*([A-Za-z])(?=\s*(?:[,/&]|and\b))|([A-Za-z])\s*[)\]]/y;
const bare = /([A-Ha-h])(?![A-Za-z'’])(?!\.[A-Za-z])/y;

/** Reads the reasons between `from` and the end of `text`. */
export function readReasons(text: string, from: number): ReasonsText {
  section.lastIndex = from;
  const match = section.exec(text);
  if (match) {
    const end = match.index + match[0].length;
    return { section: { start: match.index, end }, letters: lettersAt(text, end) };
  }
  word.lastIndex = from;
  return { section: null, letters: word.test(text) ? lettersAt(text, word.lastIndex) : [] };
}

/** Offset where the reasons begin: at the word, the order or the section; -1 when there are none. */
export function reasonsStart(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

const opening =
  /\b(?:F\n?O\n?R\s+)?(?:THE\s+)?(?:R\n?E\n?A\n?S\n?O\n?N\n?S?|RSNS?)\b|\bE\.? ?O\.? ?1\d{4}|\bEXECUTIVE ORDER\b|(?<![\d.])1 ?\. ?[3-6](?!\d)|\bDERIVED FROM\b|\bDECL(?:ASSIFY)?(?: ON)?:/gi;

function lettersAt(text: string, from: number): readonly Span[] {
  const letters: Span[] = [];
  let at = from;
  let lower: boolean | null = null;
  for (;;) {
    const gapEnd = match(between, text, at);
    const gap = text.slice(at, gapEnd);
    const letter = letterAt(text, gapEnd);
    if (!letter) return letters;
    const isLower = text[letter.start] !== text[letter.start]?.toUpperCase();
    // Only a blank between, and another case: a portion marking, no reason.
    if (lower !== null && gap.trim() === '' && gap !== '' && isLower !== lower) return letters;
    letters.push({ start: letter.start, end: letter.start + 1 });
    lower = isLower;
    at = letter.end;
  }
}

/** A letter in brackets, in the middle of them (`(b/d)`), or bare; `end` lies after its bracket. */
function letterAt(text: string, from: number): Span | null {
  for (const form of [bracketed, bare]) {
    form.lastIndex = from;
    const found = form.exec(text);
    if (!found) continue;
    const start = from + found[0].search(/[A-Za-z]/);
    return { start, end: form.lastIndex };
  }
  return null;
}

function match(form: RegExp, text: string, from: number): number {
  form.lastIndex = from;
  return form.test(text) ? form.lastIndex : from;
}
