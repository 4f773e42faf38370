// Where sentences begin and end in the pieces of a paragraph. Neither `U.S.` nor `E.O.`, `Mr.`, an initial, a list's `A.` or
// `2.`, nor a page header in the middle ends a sentence; a blank line does, unless the text plainly goes on below it.
import { isBlank, isDigit, isLower, isUpper } from '../../message/characters';
import type { Span } from '../../message/model';
import { endsSentence } from '../../message/segment-body';

/**
 * The sentences in some pieces of a text, in order and without overlap. What stands between two pieces and is neither blank
 * nor line end (a page header) belongs to the sentence that goes on over it.
 */
export function sentencesIn(text: string, pieces: readonly Span[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = -1;
  let last = 0;
  const close = (end: number): void => {
    if (start >= 0 && end > start) sentences.push({ start, end });
    start = -1;
  };
  pieces.forEach((piece, index) => {
    if (start >= 0 && isParted(text, last, piece.start)) close(last);
    const next = pieces[index + 1]?.start ?? text.length;
    for (let at = piece.start; at < piece.end; at++) {
      if (start < 0 && !isGap(text.charCodeAt(at))) start = at;
      if (!isMark(text.charCodeAt(at))) continue;
      const end = endOfMarks(text, at, piece.end);
      if (end === piece.end || isGap(text.charCodeAt(end))) {
        const follows = firstContent(text, end, piece.end) ?? next;
        if (isBorder(text, start, at, end, follows)) close(end);
      }
      // What is true of the first of several marks is true of them all.
      at = end - 1;
    }
    last = piece.end;
  });
  close(last);
  return sentences;
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

function isGap(code: number): boolean {
  return isBlank(code) || code === 0x0a || code === 0x0d;
}

const CLOSING = new Set(['.', '!', '?', '"', "'", ')', ']', '”', '’']);

function endOfMarks(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && CLOSING.has(text.charAt(end))) end++;
  return end;
}

function firstContent(text: string, from: number, to: number): number | null {
  let at = from;
  while (at < to && isGap(text.charCodeAt(at))) at++;
  return at < to ? at : null;
}

/** Blank lines between two pieces end a sentence; furniture between them only one that ends anyway. */
function isParted(text: string, end: number, start: number): boolean {
  if (isLower(text.charCodeAt(start))) return false;
  const gap = text.slice(end, start);
  return gap.trim() === '' ? /\n[^\S\n]*\r?\n|\r[^\S\n]*\r/.test(gap) : endsSentence(text, end);
}

/** Titles and the like, which something always follows. */
const TITLES = new Set(
  'MR MRS MS DR GEN COL LT MAJ CAPT CPT SGT ADM AMB SEN REP GOV PROF HON REV MSGR ST VS CF APPROX'.split(' '),
);
/** Before a number they are cut short, and words otherwise: `No. 5`. */
const BEFORE_NUMBERS = new Set(
  'NO NOS ART SEC FIG PARA PARAS P PP VOL CH JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC'.split(' '),
);
/** Cut short wherever they stand, also at the end of a sentence. */
const CUT_SHORT = new Set('INC LTD CO CORP JR SR ETC AL BROS DEPT GOVT'.split(' '));
const INITIALS = /^(?:[A-Za-z]\.)*[A-Za-z]$/;
/** What begins a sentence rather than goes on after `U.S.`; among capitals only what hardly ever goes on. */
const BEGINNING =
  /(?:THE|HE|SHE|THEY|WE|THIS|THESE|BUT|HOWEVER|The|He|She|It|In|On|At|This|That|These|Those|They|We|You|I|But|However|A|An|As|For|If|When|While|After|Before|Both|Since|There|His|Her|Its|Our|Their|Post|Comment|End|Meanwhile|Although)\b/y;

/** Does the mark at `mark`, with what closes behind it up to `end`, end the sentence from `start`? `next` is what follows. */
function isBorder(text: string, start: number, mark: number, end: number, next: number): boolean {
  const following = text.charCodeAt(next);
  if (isLower(following)) return false;
  // Marks that stand together, or behind which a quotation closes, end something.
  if (text.charCodeAt(mark) !== 0x2e || end > mark + 1) return true;
  const from = beginOfWord(text, start, mark);
  const word = text.slice(from, mark);
  if (from === start && /^(?:\d{1,3}|[A-Za-z])$/.test(word)) return false;
  const upper = word.toUpperCase();
  if (TITLES.has(upper)) return false;
  if (BEFORE_NUMBERS.has(upper)) return !isDigit(following);
  return !(INITIALS.test(word) || CUT_SHORT.has(upper)) || begins(text, next);
}

function beginOfWord(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && to - at < 24) {
    const code = text.charCodeAt(at - 1);
    if (!isUpper(code) && !isLower(code) && !isDigit(code) && code !== 0x2e) break;
    at--;
  }
  return at;
}

function begins(text: string, at: number): boolean {
  BEGINNING.lastIndex = at;
  return at >= text.length || BEGINNING.test(text);
}
