// Does a line without a label go on with the field above it? One answer for each field of the text head.
// Fields end at a blank line, but published copies also break them there: what is plainly unfinished goes on.
import { hasLower, isBlank, isLower, isUpper, PILCROW } from './characters';
import { isBlankLine, type Lines } from './lines';
import type { Segmentation } from './segmentation';

const COMMA = 0x2c;

/** Codes, names and separators only. */
const TAGS_LINE = /[A-Z0-9()[\]#&.,;\-/ \t]+$/my;

/** TAGS go on over lines of codes alone; after a blank line only where a comma left them open. */
export function continuesTags(
  text: string,
  first: number,
  end: number,
  lastEnd: number,
  closed: boolean,
): boolean {
  const open = text.charCodeAt(lastEnd - 1) === COMMA;
  if ((closed && !open) || (end - first === 4 && text.startsWith('NNNN', first))) return false;
  if (!isUpper(text.charCodeAt(first)) && text.charCodeAt(first) !== 0x5b && text.charCodeAt(first) !== 0x28)
    return false;
  if (!open && !codesOnly(text, first, end)) return false;
  TAGS_LINE.lastIndex = first;
  const match = TAGS_LINE.exec(text);
  return match !== null && first + match[0].length >= end;
}

/** Words of two to four capitals, as codes are: a passing line has longer words or `FOR`. */
function codesOnly(text: string, first: number, end: number): boolean {
  let length = 0;
  for (let at = first; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20;
    if (isUpper(code)) length++;
    else {
      if (length > 6) return false;
      if (length === 3 && (text.startsWith('FOR', at - 3) || text.startsWith('AND', at - 3))) return false;
      length = 0;
    }
  }
  return true;
}

const UNFINISHED =
  /(?:[,\-–&/:]|\b(?:A|AN|AND|AS|AT|BY|FOR|FROM|IN|INTO|OF|ON|OR|OVER|THE|TO|WITH|ITS|HIS|HER|THEIR|U\.S\.))$/i;

/** A subject goes on to the next blank line, and past one where it stops at a word that cannot end it. */
export function continuesSubject(
  segmentation: Segmentation,
  line: number,
  lastEnd: number,
  closed: boolean,
): boolean {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (isLoneHeading(text, first, end)) return false;
  if (!closed || isSpacedOut(lines, line)) return true;
  if (!UNFINISHED.test(text.slice(Math.max(0, lastEnd - 12), lastEnd))) return false;
  return isUpper(text.charCodeAt(first)) && !hasLower(text, first, end);
}

/** So many lines apart from one another show that a blank line parts nothing. */
const FEWEST_SPACED = 8;

/** Copies with blank lines after every line: here no two lines above touch, and as many blank ones stand above this line. */
function isSpacedOut(lines: Lines, line: number): boolean {
  let gap = 0;
  let own = 0;
  let spaced = 0;
  for (let at = line - 1; at >= 0; at--) {
    if (isBlankLine(lines, at)) {
      gap++;
      continue;
    }
    if (gap === 0) return false;
    if (spaced === 0) own = gap;
    else if (spaced === 1 && gap !== own) return false;
    gap = 0;
    spaced++;
  }
  return spaced >= FEWEST_SPACED;
}

const LONE_HEADING =
  /(?:BEGIN )?(?:SUMMARY|INTRODUCTION|COMMENT|ACTION REQUEST)(?: AND (?:COMMENT|ACTION REQUEST|INTRODUCTION))?[ :.]*$/imy;

/** `SUMMARY`, `Introduction:` on a line of its own. */
export function isLoneHeading(text: string, first: number, end: number): boolean {
  if (end - first > 40) return false;
  LONE_HEADING.lastIndex = first;
  const match = LONE_HEADING.exec(text);
  return match !== null && first + match[0].length >= end;
}

/** A reference list goes on to the next blank line, and past one with the next letter. */
export function continuesReferences(
  text: string,
  first: number,
  end: number,
  lastLetter: number,
  closed: boolean,
): boolean {
  const letter = referenceLetter(text, first, end);
  if (!closed) return !isLoneHeading(text, first, end) && (letter !== 0 || !isProse(text, first, end));
  return letter !== 0 && (lastLetter === 0 ? letter === 0x41 : letter === lastLetter + 1);
}

/** A long line of small letters is the first line of the text, run into the list. */
function isProse(text: string, first: number, end: number): boolean {
  if (end - first < 60) return false;
  let small = 0;
  for (let at = first; at < end; at++) if (isLower(text.charCodeAt(at))) small++;
  return small * 2 > end - first;
}

/** The letter a reference entry begins with (`A.`, `(B)`, `¶C)`, `D:`), as its character code, or 0. */
export function referenceLetter(text: string, first: number, end: number): number {
  let at = first;
  if (text.charCodeAt(at) === PILCROW) at++;
  const opened = text.charCodeAt(at) === 0x28;
  if (opened) at++;
  const letter = text.charCodeAt(at);
  if (at >= end || !isUpper(letter)) return 0;
  at++;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  const mark = at < end ? text.charCodeAt(at) : 0;
  return mark === 0x29 || (!opened && (mark === 0x2e || mark === 0x3a)) ? letter : 0;
}

/** The last entry letter on a line that may hold several, or 0. */
export function lastReferenceLetter(text: string, first: number, end: number): number {
  let last = 0;
  for (let at = first; at < end; at++) {
    const before = at === first ? 0x20 : text.charCodeAt(at - 1);
    if (!isBlank(before)) continue;
    const letter = referenceLetter(text, at, Math.min(end, at + 5));
    if (letter !== 0 && letter >= last) last = letter;
  }
  return last;
}
