// Finds headings between paragraphs: lines over or between rules of dashes, and short lines that stand alone above a
// paragraph. A doubtful line stays text.
import { isLetter, isLower, isUpper } from './characters';
import { isBlankLine, nextContent, previousContent } from './lines';
import type { Span } from './model';
import { begin, goOn, type Segmentation } from './segmentation';
import { endsSentence } from './segment-body';

const DASH = 0x2d;
/** A heading may be longer than the rule below it; two lines of it are shorter each. */
const LONGEST_RULED_HEADING = 160;
const LONGEST_HEADING = 90;
const LONGEST_LONE_HEADING = 70;
const BLOCK_LABEL = /(?:BEGIN|END|UNQUOTE|QUOTE)\b/iy;
/** Columns: a table's head is no heading. */
const TABLE_GAP = /\S(?: {3}|\t)/;
const TRAILING_RULE = /[ \t]-{3,}(?:[ \t]-{1,2})*$|-{5}$/;
const LEADING_RULE = /^-{3,}(?:[ \t]-+)*[ \t]+/;

/** Marks heading lines of the body from `from` on. Right below text only a line that begins with a rule is one. */
export function markHeadings(
  segmentation: Segmentation,
  from: number,
  numbered: ReadonlySet<number>,
  allCapitals: boolean,
): void {
  const { text, lines, kinds } = segmentation;
  for (let line = from; line < lines.count; line++) {
    if (kinds[line] !== 'text' || numbered.has(line)) continue;
    const first = lines.firsts[line] ?? 0;
    const length = (lines.ends[line] ?? 0) - first;
    if (length > LONGEST_HEADING * 2) continue;
    if (standsBelowText(segmentation, line)) {
      if (beginsWithRule(text, first)) begin(segmentation, line, 'heading');
    } else if (
      isRuled(segmentation, line, length) ||
      isLone(segmentation, line, length, numbered, allCapitals)
    ) {
      begin(segmentation, line, 'heading');
    } else if (isFirstOfTwo(segmentation, line, length)) {
      begin(segmentation, line, 'heading');
      goOn(segmentation, line + 1, 'heading');
    }
  }
}

function standsBelowText(segmentation: Segmentation, line: number): boolean {
  return line > 0 && segmentation.kinds[line - 1] === 'text' && !isBlankLine(segmentation.lines, line - 1);
}

/** A line with a rule at one of its ends, or right above one. */
function isRuled(segmentation: Segmentation, line: number, length: number): boolean {
  const { text, lines, kinds } = segmentation;
  if (beginsWithRule(text, lines.firsts[line] ?? 0)) return true;
  if (length <= LONGEST_RULED_HEADING && kinds[line + 1] === 'rule') return true;
  const end = lines.ends[line] ?? 0;
  return text.charCodeAt(end - 1) === DASH && TRAILING_RULE.test(text.slice(end - Math.min(length, 80), end));
}

/** The first of two lines above a rule, below another rule or a blank line, with no sentence that ends in them. */
function isFirstOfTwo(segmentation: Segmentation, line: number, length: number): boolean {
  const { text, lines, kinds } = segmentation;
  if (length > LONGEST_HEADING || kinds[line + 1] !== 'text' || kinds[line + 2] !== 'rule') return false;
  if (kinds[line - 1] === 'rule') return true;
  const ends = [lines.ends[line] ?? 0, lines.ends[line + 1] ?? 0];
  return ends.every((end) => !'.!?'.includes(text.charAt(end - 1)));
}

/** A short line between blank lines, above a numbered paragraph (or, in capitals above small letters, above any text). */
function isLone(
  segmentation: Segmentation,
  line: number,
  length: number,
  numbered: ReadonlySet<number>,
  allCapitals: boolean,
): boolean {
  const { text, lines, kinds } = segmentation;
  if (length > LONGEST_LONE_HEADING || length < 4) return false;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const next = nextContent(lines, line + 1);
  if (next === line + 1 || kinds[next] !== 'text') return false;
  BLOCK_LABEL.lastIndex = first;
  if (BLOCK_LABEL.test(text) || !beginsLikeHeading(text, first) || '.,;!?"'.includes(text.charAt(end - 1)))
    return false;
  if (TABLE_GAP.test(text.slice(first, end))) return false;
  const above = previousContent(lines, line);
  if (above >= 0 && kinds[above] === 'text' && !endsSentence(text, lines.ends[above] ?? 0)) return false;
  return numbered.has(next) || (!allCapitals && isCapitalLine(text, first, end));
}

function beginsLikeHeading(text: string, first: number): boolean {
  const code = text.charCodeAt(first);
  return isUpper(code) || code === 0x28 || (isLetter(code) && !isLower(code));
}

function isCapitalLine(text: string, first: number, end: number): boolean {
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) return false;
    if (isUpper(code)) capitals++;
  }
  return capitals >= 4;
}

/** `------ THE STORY ------`: a publisher's unwrapped text keeps a heading and its rules on one line. */
export function beginsWithRule(text: string, first: number): boolean {
  return text.charCodeAt(first) === DASH && text.startsWith('---', first);
}

/** A heading's own words: rules at either end of its line are not part of it. */
export function headingWords(text: string, line: Span): Span {
  const words = text.slice(line.start, line.end);
  const start = line.start + (LEADING_RULE.exec(words)?.[0].length ?? 0);
  const tail = text.slice(Math.max(start, line.end - 120), line.end);
  const rule = TRAILING_RULE.exec(tail);
  return { start, end: rule === null ? line.end : line.end - (tail.length - rule.index) };
}
