// The first reading of a message: what each line is. Later stages read fields from the lines marked here.
// A segmentation is filled from top to bottom, heading first, then text head, body and ending; each line is marked once.
import { readClassificationLine, recogniseClassificationLine } from './heading/classification';
import { continuesPageBreak } from './heading/page-break';
import { findStamp, hasStamp, isReleaseLine } from './furniture';
import { contentOf, isBlankLine, nextStart, previousContent, type Lines } from './lines';
import type { ClassificationLine, Element, ElementKind } from './model';
import { linePassage } from './passage';

/** `PAGE 123`. */
const LONGEST_BARE_PAGE = 8;

/** Arrays of one entry a line. */
export interface Segmentation {
  readonly text: string;
  readonly lines: Lines;
  readonly kinds: ElementKind[];
  /** True where a line begins an element of its own; false where it goes on with the line before. */
  readonly begins: boolean[];
  /** Index of the last line that was looked at to mark heading and text head. */
  seen: number;
  /** Has the text a declassification stamp? Most have none, and no line of theirs is searched. */
  readonly stamped: boolean;
  /** The last line that was asked for a classification line: heading and text head ask for the same one. */
  readonly asked: { line: number; read: ClassificationLine | null };
}

export function newSegmentation(text: string, lines: Lines): Segmentation {
  return {
    text,
    lines,
    kinds: new Array<ElementKind>(lines.count).fill('blank'),
    begins: new Array<boolean>(lines.count).fill(false),
    stamped: hasStamp(text),
    asked: { line: -1, read: null },
    seen: 0,
  };
}

/** Remembers that heading or text head hang on a line, or on there being none. */
export function see(segmentation: Segmentation, line: number): void {
  if (line > segmentation.seen) segmentation.seen = line;
}

/** The classification line that a line is, or null. */
export function classificationAt(
  { text, lines, asked }: Segmentation,
  line: number,
): ClassificationLine | null {
  if (asked.line === line) return asked.read;
  const { start, end } = contentOf(lines, line);
  asked.line = line;
  asked.read = recogniseClassificationLine(text, start, end)
    ? readClassificationLine(linePassage(text, { start, end }))
    : null;
  return asked.read;
}

/** Does a declassification stamp begin the line, or is it a line of a release? */
export function beginsWithStamp({ text, lines, stamped }: Segmentation, line: number): boolean {
  if (!stamped) return false;
  const first = lines.firsts[line] ?? 0;
  return findStamp(text, first, lines.ends[line] ?? 0)?.start === first || isReleaseLine(text, first);
}

/** Does a line go on with a `PAGE 02` that stands alone above it: `STATE 214958`? */
export function isBelowBarePage({ text, lines, kinds }: Segmentation, line: number): boolean {
  const above = previousContent(lines, line);
  if (above < 0 || kinds[above] !== 'pageBreak') return false;
  const first = lines.firsts[above] ?? 0;
  const bare = (lines.ends[above] ?? 0) - first <= LONGEST_BARE_PAGE && text.startsWith('PAGE ', first);
  return bare && continuesPageBreak(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0);
}

/** Marks a line as the beginning of an element. */
export function begin(segmentation: Segmentation, line: number, kind: ElementKind): void {
  segmentation.kinds[line] = kind;
  segmentation.begins[line] = true;
}

/** Marks a line as going on with an element of the same kind above it. */
export function goOn(segmentation: Segmentation, line: number, kind: ElementKind): void {
  segmentation.kinds[line] = kind;
}

/** Whole lines grouped into elements; they tile the text. Furniture between two lines of one field parts it in two. */
export function elementsOf(segmentation: Segmentation): readonly Element[] {
  const { lines, kinds, begins } = segmentation;
  const elements: Element[] = [];
  let from = 0;
  for (let line = 1; line <= lines.count; line++) {
    const same = line < lines.count && kinds[line] === kinds[from] && begins[line] !== true;
    if (same) continue;
    elements.push({
      kind: kinds[from] ?? 'blank',
      start: lines.starts[from] ?? 0,
      end: nextStart(lines, line - 1),
    });
    from = line;
  }
  return lines.count === 0 ? [] : elements;
}

/** Indexes of the lines of the element that begins at `line`, furniture and blank lines between them left out. */
export function linesOfElement(segmentation: Segmentation, line: number, limit: number): readonly number[] {
  const kind = segmentation.kinds[line];
  const members = [line];
  for (let at = line + 1; at < limit; at++) {
    if (segmentation.kinds[at] === kind) {
      if (segmentation.begins[at] === true) break;
      members.push(at);
    } else if (!isFurniture(segmentation, at)) break;
  }
  return members;
}

/** Blank lines, page breaks, stamps and publishers' lines: what may part the lines of one field. */
export function isFurniture(segmentation: Segmentation, line: number): boolean {
  const kind = segmentation.kinds[line];
  return (
    kind === 'pageBreak' || kind === 'stamp' || kind === 'publisher' || isBlankLine(segmentation.lines, line)
  );
}
