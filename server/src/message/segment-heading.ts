// Finds the lines of the transmission heading (ACP 127 lines 1-10, or a 1970s page head) and where the heading ends.
// Blank lines inside it are normal: 44 of 100 published headings have one.
import { isAddresseeShape, isRoutingContinuation, recogniseHeadingLine } from './heading/recognise';
import { recogniseClassificationLine } from './heading/classification';
import { recognisePageBreak } from './heading/page-break';
import { captionOf } from '../vocabulary/captions';
import { findHeadLabels } from './head/labels';
import { archivedHeadingLine } from './form';
import { isDistribution, isExtractNotice, isIdentification, isOfficeList } from './furniture';
import { isBlankLine, nextContent, previousContent } from './lines';
import type { ElementKind } from './model';
import { readParagraphLabel } from './paragraph-label';
import {
  begin,
  beginsWithStamp,
  classificationAt,
  goOn,
  isBelowBarePage,
  see,
  type Segmentation,
} from './segmentation';

/** How far a heading is looked for below a publisher's own lines. */
const SEARCH_LINES = 60;
/** How many strange lines in a row a heading can hold and still go on. */
const STRANGE_LINES = 8;
/** Lines between `PAGE 01` and the date-time line. */
const LONGEST_PAGE_HEAD = 40;

/** Marks the heading's lines; gives the index of the first line after it (the classification line, as a rule). */
export function segmentHeading(segmentation: Segmentation): number {
  const { text, lines } = segmentation;
  const opening = firstHeadingLine(segmentation);
  let list: ElementKind | null = null;
  let listClosed = false;
  let listEmpty = false;
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) {
      listClosed = list !== null && !listEmpty && !isDoubleSpaced(segmentation, line);
      continue;
    }
    const first = lines.firsts[line] ?? 0;
    const end = lines.ends[line] ?? 0;
    if (line < opening.line) {
      begin(segmentation, line, frontKind(segmentation, line));
      continue;
    }
    const kind = headingKind(segmentation, line);
    if (kind === 'end') return line;
    if (kind !== null) {
      begin(segmentation, line, kind);
      if (kind !== 'pageBreak' && kind !== 'stamp') {
        list = continues(kind) ? kind : null;
        listClosed = false;
        listEmpty = list !== null && list !== 'routing' && end - first <= 4;
      }
      continue;
    }
    if (list === 'routing' && isRoutingContinuation(text, first, end)) {
      goOn(segmentation, line, list);
      continue;
    }
    if (list !== null && list !== 'routing' && isListLine(segmentation, line, listClosed)) {
      goOn(segmentation, line, list);
      listEmpty = false;
      continue;
    }
    if (!headingGoesOn(segmentation, line)) return line;
    begin(segmentation, line, isInPageHead(segmentation, line) ? 'distribution' : 'unknown');
  }
  return lines.count;
}

function continues(kind: ElementKind): boolean {
  return kind === 'routing' || kind === 'action' || kind === 'information' || kind === 'exemption';
}

/** The kind of a heading line by itself, `end` at the first line that is surely past the heading, null when unsure. */
function headingKind(segmentation: Segmentation, line: number): ElementKind | 'end' | null {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (isExtractNotice(text, first) || isIdentification(text, first)) return 'publisher';
  if (isOfficeList(text, first) || (isInPageHead(segmentation, line) && isDistribution(text, first, end))) {
    return 'distribution';
  }
  if (recognisePageBreak(text, first, end) || isBelowBarePage(segmentation, line)) return 'pageBreak';
  const kind = recogniseHeadingLine(text, first, end);
  if (kind === 'endNumber' || kind === 'endOfMessage') return 'end';
  if (kind !== null) return kind;
  if (classificationAt(segmentation, line) !== null)
    return isBanner(segmentation, line) ? 'pageBreak' : 'end';
  if (beginsWithStamp(segmentation, line)) return 'stamp';
  if (findHeadLabels(text, first, end).length > 0) return 'end';
  return null;
}

/**
 * A classification that stands over or under a page header, or alone above the heading. With station and number it does so
 * on the first line alone: `UNCLASSIFIED   STATE   00100153` stands where other copies have line 1.
 */
export function isBanner(segmentation: Segmentation, line: number): boolean {
  const { text, lines, kinds } = segmentation;
  const read = classificationAt(segmentation, line);
  if (read === null) return false;
  const before = previousContent(lines, line);
  const bare = read.station === null && read.number === null;
  if (!bare && before >= 0) return false;
  if (before >= 0 && kinds[before] === 'pageBreak') return true;
  const after = nextContent(lines, line + 1);
  see(segmentation, after);
  if (after >= lines.count) return false;
  const next = lines.firsts[after] ?? 0;
  const nextEnd = lines.ends[after] ?? 0;
  if (bare && recognisePageBreak(text, next, nextEnd)) return true;
  const kind = recogniseHeadingLine(text, next, nextEnd);
  return bare ? kind !== null : kind === 'transmission' || kind === 'routing' || kind === 'dateTime';
}

/** Between `PAGE 01` and the date-time line of a 1970s copy: where office counts and drafters stand. */
function isInPageHead(segmentation: Segmentation, line: number): boolean {
  const { kinds, lines } = segmentation;
  let at = previousContent(lines, line);
  for (let count = 0; count < LONGEST_PAGE_HEAD && kinds[at] === 'distribution'; count++) {
    at = previousContent(lines, at);
  }
  return kinds[at] === 'pageBreak';
}

/** Does this line go on with the open list of addressees? */
function isListLine(segmentation: Segmentation, line: number, closed: boolean): boolean {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const shape = isAddresseeShape(text, first, end);
  if (shape === null) return false;
  if (shape === 'strong') return true;
  if (closed || captionOf(text.slice(first, end)) !== undefined) return false;
  return readParagraphLabel(text, first, end) === null;
}

/** After a line that is none of a heading: does another heading line follow soon, before any text? */
function headingGoesOn(segmentation: Segmentation, line: number): boolean {
  const { lines } = segmentation;
  const before = previousContent(lines, line);
  if (before < 0) return false;
  let at = line;
  for (let count = 0; count < STRANGE_LINES; count++) {
    at = nextContent(lines, at + 1);
    see(segmentation, at);
    if (at >= lines.count) return false;
    const kind = headingKind(segmentation, at);
    if (kind === 'end') return false;
    if (kind !== null && kind !== 'pageBreak' && kind !== 'publisher' && kind !== 'stamp') return true;
  }
  return false;
}

/** Where the cable begins below a publisher's own lines; line 0 when nothing of a cable is found. */
function firstHeadingLine(segmentation: Segmentation): { readonly line: number } {
  const { text, lines } = segmentation;
  const archived = archivedHeadingLine(text, lines);
  if (archived >= 0) {
    see(segmentation, nextContent(lines, archived + 1));
    return { line: archived };
  }
  const limit = Math.min(lines.count, SEARCH_LINES);
  for (let line = nextContent(lines, 0); line < limit; line = nextContent(lines, line + 1)) {
    const first = lines.firsts[line] ?? 0;
    const end = lines.ends[line] ?? 0;
    see(segmentation, line);
    const kind = recogniseHeadingLine(text, first, end);
    const strong = kind !== null && kind !== 'separator' && kind !== 'endNumber' && kind !== 'endOfMessage';
    if (strong || recognisePageBreak(text, first, end) || recogniseClassificationLine(text, first, end))
      return { line };
    if (findHeadLabels(text, first, end).length > 0) return { line };
  }
  see(segmentation, limit);
  return { line: 0 };
}

function frontKind(segmentation: Segmentation, line: number): ElementKind {
  return beginsWithStamp(segmentation, line) ? 'stamp' : 'publisher';
}

/** Copies with a blank line after every line: there a blank line parts nothing. */
function isDoubleSpaced(segmentation: Segmentation, line: number): boolean {
  const { lines } = segmentation;
  let at = line;
  for (let pairs = 0; pairs < 3; pairs++) {
    if (at < 1 || !isBlankLine(lines, at) || isBlankLine(lines, at - 1)) return false;
    at -= 2;
  }
  return true;
}
