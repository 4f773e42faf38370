// Reads section and page headers, which terminals put between any two lines: `BEIJING 00006872  001.2 OF 002` from the
// 1990s on, `PAGE 02 ROME 01196 01 OF 02 082030Z` before (1979 in two lines), and knows them among other lines.
import { isDigit, isUpper } from '../characters';
import type { PageBreak, SectionNumber, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { skipBlanks } from './words';

export { findPageBreakInside } from './page-break-inside';

type Part = 'station' | 'number' | 'page' | 'section' | 'of';

/** What a header looks like, and the parts that its groups hold; from one to the next only blanks, dots and OF lie between. */
interface Shape {
  readonly form: RegExp;
  readonly parts: readonly Part[];
}

/** `BEIJING 00006872  001.2 OF 002`: the number has eight digits, section and total three. */
const sectionHeader: Shape = {
  form: /^([A-Z][A-Z .'/-]{1,40}[A-Z.]) ?(\d{6,8}) +(\d{3})(?:\.(\d{1,2}))? OF (\d{3})$/i,
  parts: ['station', 'number', 'section', 'page', 'of'],
};
/** `PAGE 02 ROME 01196 01 OF 02 082030Z`: all but the page may be missing. */
const pageHeader: Shape = {
  form: /^PAGE {1,60}(\d{1,3})(?: {1,60}OF {1,60}\d{1,3})?(?: {1,60}([A-Z][A-Z .'/-]{1,40}?) {1,60}(\d{3,8}))?(?: {1,60}(\d{1,2}) {1,60}OF {1,60}(\d{1,2}))?(?: {1,60}\d{6}Z)?(?: {1,60}TOSEC {1,60}\d{3,6})?(?: {1,60}(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET))?$/,
  parts: ['page', 'station', 'number', 'section', 'of'],
};
/** `KABUL 05926 050740Z`: the second line of a page header of 1979. */
const secondLine: Shape = {
  form: /^([A-Z][A-Z .'/-]{1,40}?) {1,60}(\d{5,6})(?: {1,60}(\d{1,2}) {1,60}OF {1,60}(\d{1,2}))? {1,60}\d{6}Z$/,
  parts: ['station', 'number', 'section', 'of'],
};
/** The same with the time left out. */
const belowPage: Shape = {
  form: /^([A-Z][A-Z .'/-]{1,40}?) {1,60}(\d{4,6})(?: {1,60}(\d{1,2}) {1,60}OF {1,60}(\d{1,2}))?(?: {1,60}\d{6}Z)?$/,
  parts: ['station', 'number', 'section', 'of'],
};
/** `Page 2 of 3`: what a printer adds. */
const printedPage: Shape = { form: /^Page (\d{1,3}) of \d{1,3}$/, parts: ['page'] };
const longest = 110;

/** Is `[start, end)` a section or page header by itself? */
export function recognisePageBreak(text: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > longest) return false;
  const from = skipBlanks(text, start, end);
  const shape = shapeOf(text, from, end);
  return shape !== null && shape.form.test(text.slice(from, end));
}

/**
 * Does `[start, end)` go on with a `PAGE 02` that stands alone on the line above? Then station and number are enough:
 * `STATE 123456`. Elsewhere such a line is a reference.
 */
export function continuesPageBreak(text: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > longest || !isUpper(text.charCodeAt(start))) return false;
  return belowPage.form.test(text.slice(start, end));
}

/** The only shape that the line's first and last characters allow. */
function shapeOf(text: string, from: number, end: number): Shape | null {
  if (text.charCodeAt(from) === 80 && text.startsWith('PAGE ', from)) return pageHeader;
  if (text.charCodeAt(from) === 80 && text.startsWith('Page ', from)) return printedPage;
  const last = text.charCodeAt(end - 1);
  if (last === 90) return isDigit(text.charCodeAt(end - 2)) ? secondLine : null;
  return isDigit(last) && text.startsWith('OF ', end - 6) ? sectionHeader : null;
}

/** The header in `passage`, of one line or several: a line that is none (the classification repeated) is passed over. */
export function readPageBreak(passage: Passage): Omit<PageBreak, 'insideText'> {
  const { text, joins } = passage;
  let found: Found = { station: null, number: null, page: null, section: null };
  for (let line = 0; line < joins.length; line++) {
    const join = joins[line] ?? 0;
    const next = joins[line + 1];
    const to = next === undefined ? text.length : next - 1;
    const from = skipBlanks(text, join, to);
    if (to - from > longest) continue;
    const shape = shapeOf(text, from, to) ?? (found.page !== null && !found.number ? belowPage : null);
    if (shape === null) continue;
    const match = shape.form.exec(text.slice(from, to));
    if (match) found = mergeOf(found, readMatch(passage, from, shape, match));
  }
  const { start, end } = wholeSpan(passage);
  const { station, number, page, section } = found;
  return { start, end, station, number, page, section };
}

type Found = Pick<PageBreak, 'station' | 'number' | 'page' | 'section'>;

function readMatch(passage: Passage, from: number, shape: Shape, match: RegExpExecArray): Found {
  const found: Partial<Record<Part, Token>> = {};
  let cursor = 0;
  for (let group = 1; group < match.length; group++) {
    const part = shape.parts[group - 1];
    const written = match[group];
    if (part === undefined || written === undefined) continue;
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
