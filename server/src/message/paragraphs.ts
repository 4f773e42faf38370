// Builds paragraphs from the marked lines of the body: number, marking, and the pieces of text that belong to each,
// with page breaks, stamps and blank lines left out. A sentence that a page break or blank line cuts stays in one paragraph.
import { readPortionMarking } from './head/portion-marking';
import { nextContent } from './lines';
import type { Paragraph, PortionMarking, Span, Subparagraph, Token } from './model';
import type { NumberedLine } from './numbering';
import { skipBlanks, type ParagraphLabel } from './paragraph-label';
import { findRunInNumber } from './run-in';
import { endsSentence } from './segment-body';
import type { Segmentation } from './segmentation';
import { readSubparagraphLabel } from './subparagraph-label';
import { isLower, PILCROW } from './characters';

/** Where a paragraph begins. */
export interface Opening {
  readonly start: number;
  readonly label: ParagraphLabel;
  readonly series: number;
  readonly position: 'line' | 'runIn';
}

/** A paragraph under construction. */
interface Draft extends Omit<Mutable<Paragraph>, 'parts' | 'subparagraphs'> {
  parts: Span[];
  subparagraphs: Subparagraph[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Of a paragraph without any. An array that something is pushed to has room for a dozen more, so most are made with the first. */
const noParts: Span[] = [];
const noSubparagraphs: Subparagraph[] = [];

/** What the builder needs to know of the body. */
export interface BodyLines {
  readonly segmentation: Segmentation;
  readonly from: number;
  readonly numbered: readonly NumberedLine[];
  /** Furniture inside lines of text, by line. */
  readonly inside: ReadonlyMap<number, readonly Span[]>;
  /** Where the last line's own text ends when a signature is run on to it. */
  readonly runOnFrom: number | null;
}

/** Where paragraphs are begun to be built: at a line that begins one, or at the beginning of the body. */
export interface Place {
  readonly line: number;
  /** Index of the first opening from there on. */
  readonly opening: number;
  /** Index of the last heading above, or -1. */
  readonly heading: number;
}

export interface BuiltParagraphs {
  readonly paragraphs: readonly Paragraph[];
  /** Where the paragraph that is known begins, and the index of the last heading above it; null when none was. */
  readonly known: { readonly start: number; readonly heading: number } | null;
}

/** Paragraphs under construction. */
interface Building {
  readonly body: BodyLines;
  readonly openings: readonly Opening[];
  readonly isKnown: ((start: number) => boolean) | null;
  readonly drafts: Draft[];
  /** The paragraph that text goes on with; null below a heading. */
  current: Draft | null;
  /** The last line with text of it. */
  lastLine: number;
  /** Index of the last heading above, or -1. */
  heading: number;
  /** Index of the next opening. */
  next: number;
  known: BuiltParagraphs['known'];
}

/** Builds paragraphs from a place on, down to one that begins on a line of its own where `isKnown` says. */
export function buildParagraphs(
  body: BodyLines,
  openings: readonly Opening[],
  place: Place,
  isKnown: ((start: number) => boolean) | null,
): BuiltParagraphs {
  const { lines, kinds, begins } = body.segmentation;
  const { heading, opening: next } = place;
  const building: Building = {
    body,
    openings,
    isKnown,
    drafts: [],
    current: null,
    lastLine: place.line,
    heading,
    next,
    known: null,
  };
  for (let line = place.line; line < lines.count && building.known === null; line++) {
    const kind = kinds[line];
    if (kind === 'heading') {
      if (begins[line] === true) building.heading++;
      building.current = null;
    } else if (kind === 'text') addLine(building, line);
  }
  return { paragraphs: building.drafts, known: building.known };
}

/** A line's own text: furniture inside it and a signature run on to it are left out. */
function addLine(building: Building, line: number): void {
  const { segmentation, inside, runOnFrom } = building.body;
  const start = segmentation.lines.firsts[line] ?? 0;
  const lineEnd = withoutGluedFoot(segmentation, line);
  const end = runOnFrom !== null && runOnFrom > start ? Math.min(lineEnd, runOnFrom) : lineEnd;
  const found = inside.size === 0 ? undefined : inside.get(line);
  let from = start;
  for (const furniture of found ?? []) {
    if (furniture.start > from) addPiece(building, from, Math.min(furniture.start, end), line);
    if (building.known !== null) return;
    from = furniture.end;
  }
  if (from < end || found === undefined) addPiece(building, from, end, line);
}

/** A piece of a line: the rest of the paragraph above it and those that begin in it, or the place that is known. */
function addPiece(building: Building, from: number, end: number, line: number): void {
  const { openings, drafts, heading } = building;
  const { segmentation } = building.body;
  const { text } = segmentation;
  let start = from;
  let next = nextFrom(openings, building.next, start);
  let opening = openings[next];
  if (isAtKnown(building, start, line, opening)) {
    building.known = { start, heading };
    return;
  }
  while (opening !== undefined && opening.start < end) {
    if (building.current !== null) addPart(text, building.current, start, opening.start);
    const draft = open(text, opening.start, opening, heading, end);
    building.current = draft;
    drafts.push(draft);
    start = draft.end;
    next = nextFrom(openings, next + 1, start);
    opening = openings[next];
  }
  building.next = next;
  let { current } = building;
  if (current === null || beginsUnnumbered(building, current, line, start)) {
    current = open(text, start, null, heading, end);
    building.current = current;
    drafts.push(current);
    start = current.end;
  }
  building.lastLine = line;
  addPart(text, current, start, end);
}

/** Does a paragraph begin here that is known, on a line of its own? */
function isAtKnown(building: Building, start: number, line: number, opening: Opening | undefined): boolean {
  const { isKnown, current, body } = building;
  if (isKnown === null || start !== body.segmentation.lines.firsts[line]) return false;
  const begins =
    current === null || opening?.start === start || beginsUnnumbered(building, current, line, start);
  return begins && isKnown(start);
}

/** Index of the first opening at or behind an offset; those before it stand in no text, such as a page header. */
function nextFrom(openings: readonly Opening[], from: number, offset: number): number {
  let index = from;
  while (index < openings.length && (openings[index]?.start ?? 0) < offset) index++;
  return index;
}

/** Openings at line beginnings and, where a number is missing between two of them, in mid-line. */
export function openingsOf(body: BodyLines): readonly Opening[] {
  const { text, lines } = body.segmentation;
  const openings: Opening[] = [];
  let expected = 1;
  let searchFrom = lines.starts[body.from] ?? 0;
  for (const { candidate, series } of body.numbered) {
    const { start, label } = candidate;
    if (series === 0) {
      for (let number = expected; number < label.number && number < expected + 6; number++) {
        const found = findRunInNumber(text, searchFrom, start, number);
        if (found === null) continue;
        openings.push({ start: found.start, label: found.label, series: 0, position: 'runIn' });
        searchFrom = found.label.end;
      }
      expected = label.number + 1;
      searchFrom = label.end;
    }
    openings.push({ start, label, series, position: 'line' });
  }
  if (body.numbered.length > 0) addRunInTail(body, openings, expected, searchFrom);
  // A number run into a text that is numbered by itself is found after that text's own.
  const inOrder = openings.every(({ start }, index) => start >= (openings[index - 1]?.start ?? 0));
  return inOrder ? openings : openings.sort((one, other) => one.start - other.start);
}

/** Paragraphs run together after the last number at a line's beginning. */
function addRunInTail(body: BodyLines, openings: Opening[], expected: number, searchFrom: number): void {
  const { text } = body.segmentation;
  const limit = body.runOnFrom ?? text.length;
  let from = searchFrom;
  for (let number = expected; ; number++) {
    const found = findRunInNumber(text, from, limit, number);
    if (found === null || (!found.label.pilcrow && found.label.fault === 'noDot')) return;
    openings.push({ start: found.start, label: found.label, series: 0, position: 'runIn' });
    from = found.label.end;
  }
}

/** Opens a paragraph at `start`, which ends behind its number and marking as long as it has no text. */
function open(text: string, start: number, opening: Opening | null, heading: number, end: number): Draft {
  const labelEnd = opening?.label.end ?? start;
  const marking = markingWithin(text, opening === null ? start : skipBlanks(text, labelEnd, end), end);
  return {
    start,
    end: marking?.end ?? labelEnd,
    label: opening === null ? null : { start, end: labelEnd, text: text.slice(start, labelEnd) },
    number: opening?.label.number ?? null,
    marking,
    headingIndex: heading < 0 ? null : heading,
    parts: noParts,
    subparagraphs: noSubparagraphs,
    position: opening?.position ?? 'line',
    labelFault: opening?.label.fault ?? null,
    series: opening?.series ?? 0,
  };
}

/** The marking that begins at `start` and ends on its line. */
function markingWithin(text: string, start: number, end: number): PortionMarking | null {
  const marking = readPortionMarking(text, start);
  return marking !== null && marking.end <= end ? marking : null;
}

/** Unnumbered text is one paragraph a run of lines, unless a blank line cuts its sentence. */
function beginsUnnumbered(
  { body, lastLine }: Building,
  current: Draft,
  line: number,
  start: number,
): boolean {
  if (current.label !== null || lastLine >= line - 1) return false;
  if (current.parts.length === 0) return true;
  const { text } = body.segmentation;
  return endsSentence(text, current.end) || !isLower(text.charCodeAt(start));
}

function addPart(text: string, draft: Draft, from: number, to: number): void {
  const start = withoutPilcrow(text, skipBlanks(text, from, to));
  let end = to;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  if (end <= start) return;
  draft.end = end;
  if (draft.parts === noParts) {
    draft.parts = [{ start, end }];
    return;
  }
  draft.parts.push({ start, end });
  const label = readSubparagraphLabel(text, start, end);
  if (label === null) return;
  if (draft.subparagraphs === noSubparagraphs) draft.subparagraphs = [];
  draft.subparagraphs.push(subparagraph(text, label, end));
}

/** A publisher put pilcrows before figures and letters at line beginnings, those of running text too. */
function withoutPilcrow(text: string, start: number): number {
  return text.charCodeAt(start) === PILCROW ? start + 1 : start;
}

function subparagraph(text: string, label: Token, end: number): Subparagraph {
  const marking = markingWithin(text, skipBlanks(text, label.end, end), end);
  return { start: label.start, end, label, marking };
}

const GLUED_FOOT = /[A-Z](UNCLASSIFIED|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET)$/;

/**
 * End of a line's own text: a 1970s copy that undid hyphens glued a word cut at a page's foot to the marking below it
 * (`IN` + `CONFIDENTIAL`). Such a piece is followed by a letter, which tells readers to join it without a blank.
 */
function withoutGluedFoot({ text, lines, kinds }: Segmentation, line: number): number {
  const end = lines.ends[line] ?? 0;
  if (kinds[nextContent(lines, line + 1)] !== 'pageBreak') return end;
  const foot = GLUED_FOOT.exec(text.slice(Math.max(lines.firsts[line] ?? 0, end - 24), end));
  return foot === null ? end : end - (foot[1]?.length ?? 0);
}
