// Words of a line and their places: the steps every reader of heading lines takes. Offsets are UTF-16 units of the text
// given. A line end counts as a blank here, so that readers of passages of several lines can use the same steps.
import { isBlank } from '../characters';
import type { Span, Token } from '../model';
import { spanIn, tokenIn, type Passage } from '../passage';

const LINE_FEED = 0x0a;

/** Blank or line end. */
export function isGap(code: number): boolean {
  return code === LINE_FEED || isBlank(code);
}

/** A to Z in either case. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** First offset from `start` that is no blank and no line end, at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** `end` moved back over blanks and line ends, at least `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isGap(text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the word that begins at `start`. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isGap(text.charCodeAt(at))) at++;
  return at;
}

/** Begin of the word that ends at `end`, at least `start`. */
export function wordStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isGap(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Does a word end at `at`: is a blank, a line end or the end of the line there? */
export function endsWord(text: string, at: number, end: number): boolean {
  return at >= end || isGap(text.charCodeAt(at));
}

/** A word of a passage; its offsets are the passage's. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The words of a passage between two offsets, in order. */
export function wordsOf(passage: Passage, from: number, to: number): Word[] {
  const { text } = passage;
  const words: Word[] = [];
  let at = skipBlanks(text, from, to);
  while (at < to) {
    const end = wordEnd(text, at, to);
    words.push({ from: at, to: end, text: text.slice(at, end) });
    at = skipBlanks(text, end, to);
  }
  return words;
}

/** The words between two offsets as written. */
export function wordsWritten(text: string, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = skipBlanks(text, from, to); at < to;) {
    const end = wordEnd(text, at, to);
    words.push(text.slice(at, end));
    at = skipBlanks(text, end, to);
  }
  return words;
}

/** The word as a token of the message. */
export function tokenOf(passage: Passage, word: Word): Token {
  return tokenIn(passage, word.from, word.to);
}

/** The word as a span of the message. */
export function spanOf(passage: Passage, word: Word): Span {
  return spanIn(passage, word.from, word.to);
}
