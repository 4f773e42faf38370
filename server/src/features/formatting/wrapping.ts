// Running text wrapped to a line length. A stretch is a run of lines that read on: it ends at a blank line, a label such
// as `A.` or `--`, a heading's capitals, a colon or hyphen at a line's end, a line that stops short, and round whatever
// stands in columns.
import { hasLower, isBlank, isLetter, isLower } from '../../message/characters';
import { readParagraphLabel } from '../../message/paragraph-label';
import type { Paragraph, Span } from '../../message/model';
import { readSubparagraphLabel } from '../../message/subparagraph-label';
import { recogniseHeadingLine } from '../../message/heading/recognise';
import type { Change, Sheet } from './sheet';
import { lineStartOf, lineStartWithin, ONE_LINE_END } from './sheet';
import { isTableRow } from './table-rows';

export function wrapping(sheet: Sheet): readonly Change[] {
  const { message, style, isQuoted } = sheet;
  const changes: Change[] = [];
  if (style.wrap === 0) return changes;
  for (const parts of runsOf(message.body.paragraphs)) {
    const start = parts[0]?.start ?? 0;
    const end = parts[parts.length - 1]?.end ?? 0;
    if (isQuoted(start) || isQuoted(end - 1)) continue;
    for (const stretch of stretchesOf(sheet, parts)) addWrapped(sheet, stretch, changes);
  }
  return changes;
}

/** The pieces of text of each paragraph; one that begins in the middle of a line goes with the one before it. */
function runsOf(paragraphs: readonly Paragraph[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  for (const { series, position, parts } of paragraphs) {
    if (series !== 0) continue;
    const run = runs[runs.length - 1];
    const last = run?.pop();
    const [first, ...others] = parts;
    if (run === undefined || last === undefined || first === undefined || position === 'line') {
      if (last !== undefined) run?.push(last);
      runs.push([...parts]);
    } else run.push({ start: last.start, end: first.end }, ...others);
  }
  return runs;
}

/** A line of a paragraph. */
interface Line extends Span {
  /** Where the line begins, before a number or blanks. */
  readonly from: number;
  readonly isRow: boolean;
  /** Whether it goes on with the line above, with nothing but a line end and blanks between them. */
  readonly follows: boolean;
}

function stretchesOf(sheet: Sheet, parts: readonly Span[]): readonly (readonly Line[])[] {
  const lines = linesOfParts(sheet.text, parts);
  const fixed = fixedLines(lines);
  const stretches: Line[][] = [];
  lines.forEach((line, index) => {
    if (fixed.has(line)) return;
    const above = lines[index - 1];
    const current = stretches[stretches.length - 1];
    const second = current?.[1];
    const readsOn =
      above !== undefined && !fixed.has(above) && line.follows && goesOn(sheet, above, line, second ?? null);
    if (current !== undefined && readsOn) current.push(line);
    else stretches.push([line]);
  });
  return stretches;
}

function linesOfParts(text: string, parts: readonly Span[]): readonly Line[] {
  const lines: Line[] = [];
  let above: Line | undefined;
  for (const { start, end } of parts) {
    const lineStart =
      above === undefined ? lineStartOf(text, start) : lineStartWithin(text, above.end, start);
    const sameLine = above !== undefined && lineStart === above.end;
    const from = sameLine ? (above?.from ?? lineStart) : lineStart;
    const follows = above !== undefined && ONE_LINE_END.test(text.slice(above.end, start));
    above = { start, end, from, follows, isRow: isTableRow(text, start, end) };
    lines.push(above);
  }
  return lines;
}

/**
 * Lines that stay as they are: rows, the lines among two or more of them (a table's head, its short last line), and what
 * shares its line with a stamp or page header.
 */
function fixedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let block: Line[] = [];
  const close = (): void => {
    const rows = block.filter(({ isRow }) => isRow);
    for (const line of rows.length > 1 ? block : rows) found.add(line);
    block = [];
  };
  let above: Line | null = null;
  for (const line of lines) {
    if (above?.from === line.from) found.add(above).add(line);
    if (!line.follows) close();
    block.push(line);
    above = line;
  }
  close();
  return found;
}

/** What a note or an item of a list may begin with. */
const MARKS = '*-–—•>#+=_|';

/** Whether a line below another is the same stretch; `second` is the second line of the stretch so far. */
function goesOn({ text, style }: Sheet, above: Line, line: Line, second: Line | null): boolean {
  if (above.end - above.from < style.wrap / 2 || ':-'.includes(text.charAt(above.end - 1))) return false;
  if (MARKS.includes(text.charAt(line.start)) || isLabel(text, line.start, line.end)) return false;
  if (second !== null && line.start - line.from !== second.start - second.from) return false;
  return hasLower(text, above.start, above.end) === hasLower(text, line.start, line.end);
}

/** What would be taken for a number, a label or a format line if it began a line. */
function isLabel(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(start + 1);
  // Nearly every word.
  if (isLetter(text.charCodeAt(start)) && isLower(next)) return false;
  return (
    readParagraphLabel(text, start, end) !== null ||
    readSubparagraphLabel(text, start, end) !== null ||
    recogniseHeadingLine(text, start, end) !== null
  );
}

function addWrapped(sheet: Sheet, stretch: readonly Line[], changes: Change[]): void {
  const { text, lineEnd, style } = sheet;
  const [first, second] = stretch;
  const last = stretch[stretch.length - 1];
  if (first === undefined || last === undefined) return;
  const model = second ?? first;
  const indent = text.slice(model.from, afterIndent(text, model));
  let column = first.start - first.from;
  for (const { before, length } of unitsOf(text, first.start, last.end)) {
    if (before === null) {
      column += length;
      continue;
    }
    const { start, end } = before;
    const lineStart = lineStartWithin(text, start, end);
    const broken = lineStart > start;
    const gap = broken ? 1 : end - start;
    if (column + gap + length <= style.wrap) {
      if (broken) changes.push([{ start, end, newText: ' ' }]);
      column += gap + length;
    } else {
      if (!broken) changes.push([{ start, end, newText: lineEnd + indent }]);
      column = (broken ? end - lineStart : indent.length) + length;
    }
  }
}

function afterIndent(text: string, { from, start }: Line): number {
  let at = from;
  while (at < start && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Words that stay together, with the blanks or line end before them; null before the first. */
interface Unit {
  readonly before: Span | null;
  readonly length: number;
}

function* unitsOf(text: string, from: number, to: number): Generator<Unit> {
  let before: Span | null = null;
  let start = from;
  let at = from;
  while (at < to) {
    while (at < to && text.charCodeAt(at) > 0x20 && !isBlank(text.charCodeAt(at))) at++;
    const end = at;
    while (at < to && (text.charCodeAt(at) <= 0x20 || isBlank(text.charCodeAt(at)))) at++;
    if (at < to && isLabel(text, at, Math.min(to, at + 8)) && lineStartWithin(text, end, at) === end)
      continue;
    yield { before, length: end - start };
    before = { start: end, end: at };
    start = at;
  }
}
