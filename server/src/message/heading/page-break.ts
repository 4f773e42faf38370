// Reads section and page headers, which terminals put between any two lines: `BEIJING 00006872  001.2 OF 002` from the
// 1990s on, `PAGE 02 ROME 01196 01 OF 02 082030Z` before (1979 in two lines), and knows them among other lines.
import { isDigit, isUpper } from '../characters';
import type { PageBreak, SectionNumber, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { skipBlanks } from './words';

export { findPageBreakInside } from './page-break-inside';

/** `BEIJING 00006872  001.2 OF 002`: the number has eight digits, section and total three. */
const sectionHeader =
  /^(?<station>[A-Z][A-Z .'/-]{1,40}[A-Z.]) ?(?<number>\d{6,8}) +(?<section>\d{3})(?:\.(?<page>\d{1,2}))? OF (?<of>\d{3})$/i;
/** `PAGE 02 ROME 01196 01 OF 02 082030Z`: all but the page may be missing. */
const pageHeader =
  /^PAGE +(?<page>\d{1,3})(?: +OF +\d{1,3})?(?: +(?<station>[A-Z][A-Z .'/-]{1,40}?) +(?<number>\d{3,8}))?(?: +(?<section>\d{1,2}) +OF +(?<of>\d{1,2}))?(?: +\d{6}Z)?(?: +TOSEC +\d{3,6})?(?: +(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET))?$/;
/** `KABUL 05926 050740Z`: the second line of a page header of 1979. */
const secondLine =
  /^(?<station>[A-Z][A-Z .'/-]{1,40}?) +(?<number>\d{5,6})(?: +(?<section>\d{1,2}) +OF +(?<of>\d{1,2}))? +\d{6}Z$/;
/** The same with the time left out. */
const belowPage =
  /^(?<station>[A-Z][A-Z .'/-]{1,40}?) +(?<number>\d{4,6})(?: +(?<section>\d{1,2}) +OF +(?<of>\d{1,2}))?(?: +\d{6}Z)?$/;
const longest = 110;

/** Is `[start, end)` a section or page header by itself? */
export function recognisePageBreak(text: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > longest) return false;
  const from = skipBlanks(text, start, end);
  const shape = shapeOf(text, from, end);
  return shape !== null && shape.test(text.slice(from, end));
}

/**
 * Does `[start, end)` go on with a `PAGE 02` that stands alone on the line above? Then station and number are enough:
 * `STATE 123456`. Elsewhere such a line is a reference.
 */
export function continuesPageBreak(text: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > longest || !isUpper(text.charCodeAt(start))) return false;
  return belowPage.test(text.slice(start, end));
}

/** The only shape that the line's first and last characters allow. */
function shapeOf(text: string, from: number, end: number): RegExp | null {
  if (text.charCodeAt(from) === 80 && text.startsWith('PAGE ', from)) return pageHeader;
  const last = text.charCodeAt(end - 1);
  if (last === 90) return isDigit(text.charCodeAt(end - 2)) ? secondLine : null;
  return isDigit(last) && text.startsWith('OF ', end - 6) ? sectionHeader : null;
}

/** The header in `passage`, of one line or several: a line that is none (the classification repeated) is passed over. */
export function readPageBreak(passage: Passage): Omit<PageBreak, 'insideText'> {
  const { text, joins } = passage;
  let found: Found = { station: null, number: null, page: null, section: null };
  for (const [line, join] of joins.entries()) {
    const next = joins[line + 1];
    const to = next === undefined ? text.length : next - 1;
    const from = skipBlanks(text, join, to);
    if (to - from > longest) continue;
    const shape = shapeOf(text, from, to) ?? (found.page !== null && !found.number ? belowPage : null);
    if (shape === null) continue;
    const match = shape.exec(text.slice(from, to));
    if (match) found = mergeOf(found, readMatch(passage, from, shape, match));
  }
  const { start, end } = wholeSpan(passage);
  const { station, number, page, section } = found;
  return { start, end, station, number, page, section };
}

type Found = Pick<PageBreak, 'station' | 'number' | 'page' | 'section'>;

/** Order in which the parts stand in each shape; from one to the next only blanks, dots and OF lie between. */
const partsOfSection = ['station', 'number', 'section', 'page', 'of'] as const;
const partsOfPage = ['page', 'station', 'number', 'section', 'of'] as const;

function readMatch(passage: Passage, from: number, shape: RegExp, match: RegExpExecArray): Found {
  const groups = match.groups ?? {};
  const found: Partial<Record<(typeof partsOfPage)[number], Token>> = {};
  let cursor = 0;
  for (const part of shape === sectionHeader ? partsOfSection : partsOfPage) {
    const written = groups[part];
    if (written === undefined) continue;
    const at = match[0].indexOf(written, cursor);
    cursor = at + written.length;
    found[part] = tokenIn(passage, from + at, from + cursor);
  }
  return {
    station: found.station ?? null,
    number: found.number ?? null,
    page: found.page === undefined ? null : Number(found.page.text),
    section: sectionOf(found.section, found.of),
  };
}

/** `001.2 OF 002` or `01 OF 02`; the span covers both numbers. */
function sectionOf(number: Token | undefined, of: Token | undefined): SectionNumber | null {
  if (number === undefined || of === undefined) return null;
  return { start: number.start, end: of.end, number: Number(number.text), of: Number(of.text) };
}

function mergeOf(first: Found, second: Found): Found {
  return {
    station: first.station ?? second.station,
    number: first.number ?? second.number,
    page: first.page ?? second.page,
    section: first.section ?? second.section,
  };
}
