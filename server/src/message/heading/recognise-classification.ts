// Knows a classification line among others: in published copies it is the surest sign that the heading is over.
// Most lines are refused after two characters. The words SECRET and CONFIDENTIAL begin sentences too, so what follows
// must be a section, a station with its number, or nothing.
import { isLetter } from '../characters';
import type { Span } from '../model';
import { isStation } from '../../vocabulary/posts';
import { controlAt, readMarking, readMisspeltMarking, type Marking } from './marking';
import { isSectionNumber } from './section-number';
import { skipBlanks, wordsWritten } from './words';

/** Station and number stand within this many characters. */
const reach = 80;
const numberWord = /^([A-Z.']*)(\d{1,8})[.,;:]?$/i;
/** A shorter number counts only behind a station that the table knows. */
const shortestNumber = 3;
/** No sentence begins with these. */
const surePhrase = /^(?:UNCLAS(?![A-Z])|LIMITED OFFICIAL USE|UNCLASSIFIED\/)/i;
/** Telegrams of a travelling Secretary or delegation. */
const delegation = /^(?:SECTO|USDEL)\b/;
const stationWord = /^[A-Z][A-Z.'/&-]*$/i;

/** Is `[start, end)` a classification line, or a marking that stands alone, as over and under a page? */
export function recogniseClassificationLine(text: string, start: number, lineEnd: number): boolean {
  const first = text.charCodeAt(start);
  if (isLetter(first) && !mayBegin(first, text.charCodeAt(start + 1))) return false;
  const { start: from, end } = withoutEmphasis(text, start, lineEnd);
  if (!mayBegin(text.charCodeAt(from), text.charCodeAt(from + 1))) return false;
  const capitals = isCapital(text, from) && isCapital(text, from + 2);
  const marking = readMarking(text, from, end) ?? (capitals ? readMisspeltMarking(text, from, end) : null);
  if (!marking) return false;
  let at = skipBlanks(text, marking.end, end);
  for (let control = controlAt(text, at, end); control >= 0; control = controlAt(text, at, end)) {
    at = skipBlanks(text, control, end);
  }
  const words = text.slice(from, marking.end);
  if (at >= end) return !marking.misspelt && standsAlone(words, marking);
  if (isSectionNumber(text, at, end)) return true;
  return isOrigin(wordsWritten(text, at, Math.min(end, at + reach)), marking, words);
}

/** Without blanks before it and without the asterisks that Markdown puts round a line. */
export function withoutEmphasis(text: string, start: number, lineEnd: number): Span {
  let from = skipBlanks(text, start, lineEnd);
  if (text.charCodeAt(from) !== ASTERISK) return { start: from, end: lineEnd };
  let end = lineEnd;
  while (from < end && text.charCodeAt(from) === ASTERISK) from++;
  while (end > from && (text.charCodeAt(end - 1) === ASTERISK || text.charCodeAt(end - 1) === 0x20)) end--;
  return { start: skipBlanks(text, from, end), end };
}

const ASTERISK = 0x2a;

/** First and second character of any marking, and of the four that are known misspelt. */
function mayBegin(first: number, second: number): boolean {
  const next = second | 32;
  switch (first | 32) {
    case 117: // U: UN, UC, UL, U N
      return next === 110 || next === 99 || next === 108 || next === 32;
    case 115: // S: SE, SB, SC, S E
      return next === 101 || next === 98 || next === 99 || next === 32;
    case 99: // C: CO, CN, C O
      return next === 111 || next === 110 || next === 32;
    case 108: // L: LI, LO, L I
      return next === 105 || next === 111 || next === 32;
    case 116: // T: TO, T O
      return next === 111 || next === 32;
    case 114: // R: RE, R E
      return next === 101 || next === 32;
    case 110: // N: NC, NU
      return next === 99 || next === 117;
    default:
      return false;
  }
}

/** A word in lower case may end a sentence; `Unclassified` heads a page all the same. */
function standsAlone(words: string, marking: Marking): boolean {
  return words === words.toUpperCase() || (marking.marking === 'UNCLASSIFIED' && words.startsWith('U'));
}

/** Are the words a station and its number, the number being allowed to be lost behind UNCLAS or spaced letters? */
function isOrigin(words: readonly string[], marking: Marking, written: string): boolean {
  const sure = marking.spaced || surePhrase.test(written);
  const index = words.slice(0, 6).findIndex((word) => numberWord.test(word));
  const [, glued = '', digits = ''] = numberWord.exec(words[index] ?? '') ?? [];
  const station =
    index < 0 ? words : glued === '' ? words.slice(0, index) : [...words.slice(0, index), glued];
  if (!station.every((word) => stationWord.test(word)) || station.length > 5) return false;
  const name = station.join(' ');
  const capitals = name === name.toUpperCase();
  if (index < 0) return !marking.misspelt && capitals && (sure ? station.length < 5 : isStation(name));
  if (isStation(name) || delegation.test(name)) return true;
  return capitals && digits.length >= shortestNumber && (sure || digits.length > 4) && station.length < 5;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code === 32;
}
