// Assembles the body: paragraphs, headings, blocks and page breaks, and the ending, from the lines below the text head.
import { readPortionMarking } from './head/portion-marking';
import { readPageBreak } from './heading/page-break';
import { findBlocks } from './blocks';
import { findFurnitureInside } from './furniture-inside';
import { headingWords, markHeadings } from './body-headings';
import { isLower, isUpper } from './characters';
import { contentOf } from './lines';
import { buildAgain, markAgain, type EarlierBody } from './incremental-body';
import type {
  Block,
  Body,
  BodyHeading,
  ElementKind,
  Ending,
  Form,
  PageBreak,
  Paragraph,
  Span,
  Token,
} from './model';
import { chooseNumbers, type NumberCandidate, type NumberedLine } from './numbering';
import { buildParagraphs, openingsOf, type BodyLines, type Opening } from './paragraphs';
import { linePassage, tokenAt } from './passage';
import { begin, isFurniture, type Segmentation } from './segmentation';
import { firstFrom } from './spans';
import { endsSentence, segmentBody } from './segment-body';
import { findSignature } from './signature';

/** How much of a body is looked at to tell whether it is all in capitals. */
const SAMPLE = 600;

export interface BodyAndEnding {
  readonly body: Body;
  readonly ending: Ending;
  readonly reading: BodyReading;
}

/** What was found on the way to a body, for the next reading after a change. */
export interface BodyReading {
  readonly candidates: readonly NumberCandidate[];
  /** What the lines were when each had been marked. */
  readonly marked: Marks;
  /** What they were when paragraphs were built from them. */
  readonly built: Marks;
  readonly openings: readonly Opening[];
  readonly runOnFrom: number | null;
  /** As built, before blocks end headings. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Marks {
  readonly kinds: readonly ElementKind[];
  readonly begins: readonly boolean[];
}

const noMarks: Marks = { kinds: [], begins: [] };

function marksOf({ kinds, begins }: Segmentation): Marks {
  return { kinds: kinds.slice(), begins: begins.slice() };
}

/** Reads the body in the lines `[from, to)`; all of them where it was read before. `keeps` its marks if asked to. */
export function readBody(
  segmentation: Segmentation,
  from: number,
  to: number,
  form: Form,
  earlier: EarlierBody | null = null,
  keeps = false,
): BodyAndEnding {
  const { text, lines } = segmentation;
  const candidates =
    earlier === null
      ? segmentBody(segmentation, from, to, form)
      : markAgain(segmentation, from, form, earlier);
  const marked = keeps ? marksOf(segmentation) : noMarks;
  const numbered = withoutBareLabels(chooseNumbers(candidates));
  const numberedLines = new Set(numbered.map((each) => each.candidate.line));
  const allCapitals = isAllCapitals(text, lines.starts[from] ?? text.length);
  const signature = findSignature(segmentation, from, numberedLines, allCapitals);
  markHeadings(segmentation, from, numberedLines, allCapitals);
  const inside = findFurnitureInside(segmentation, from);
  const built = keeps ? marksOf(segmentation) : noMarks;
  const { runOnFrom } = signature;
  const bodyLines: BodyLines = { segmentation, from, numbered, inside: inside.all, runOnFrom };
  const openings = openingsOf(bodyLines);
  const paragraphs =
    earlier === null
      ? buildParagraphs(bodyLines, openings, { line: from, opening: 0, heading: -1 }, null).paragraphs
      : buildAgain(bodyLines, openings, earlier);
  for (const line of numberedLines) begin(segmentation, line, 'paragraph');
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  const headings = readHeadings(segmentation, from);
  const span = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const pageBreaks = readPageBreaks(segmentation, inside.pageBreaks);
  const blocks =
    span === null
      ? []
      : findBlocks(text, Math.min(span.start, headings[0]?.start ?? span.start), span.end, pageBreaks);
  const body: Body = {
    span,
    paragraphs: withClosedHeadings(paragraphs, headings, blocks),
    headings,
    blocks,
    pageBreaks,
  };
  const reading = { candidates, marked, built, openings, runOnFrom, paragraphs };
  return { body, ending: readEnding(segmentation, signature.names), reading };
}

/** END SUMMARY ends what stands under the heading SUMMARY: paragraphs below it stand under none. */
function withClosedHeadings(
  paragraphs: readonly Paragraph[],
  headings: readonly BodyHeading[],
  blocks: readonly Block[],
): readonly Paragraph[] {
  if (blocks.length === 0 || headings.length === 0) return paragraphs;
  const closedAt = new Map<number, number>();
  for (const { open, close } of blocks) {
    if (open === null || close === null) continue;
    const index = firstFrom(headings, open.start + 1) - 1;
    if (open.start < (headings[index]?.end ?? 0)) closedAt.set(index, close.end);
  }
  if (closedAt.size === 0) return paragraphs;
  return paragraphs.map((paragraph) => {
    const end = paragraph.headingIndex === null ? undefined : closedAt.get(paragraph.headingIndex);
    const outlived = end !== undefined && paragraph.start >= end;
    return outlived ? Object.assign({}, paragraph, { headingIndex: null }) : paragraph;
  });
}

/** A bare `¶2.` above the paragraph of that number is the end of the sentence before it: `see para 2.` */
function withoutBareLabels(numbered: readonly NumberedLine[]): readonly NumberedLine[] {
  return numbered.filter(({ candidate }, index) => {
    const next = numbered[index + 1]?.candidate;
    return candidate.follows !== 0 || candidate.marked || next?.label.number !== candidate.label.number;
  });
}

function isAllCapitals(text: string, from: number): boolean {
  let capitals = 0;
  let small = 0;
  const to = Math.min(text.length, from + SAMPLE);
  // With a seventh of small letters there are too many already.
  for (let at = from; at < to && small * 7 < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) capitals++;
    else if (isLower(code)) small++;
  }
  return capitals > small * 6;
}

function readHeadings(segmentation: Segmentation, from: number): readonly BodyHeading[] {
  const { text, lines, kinds, begins } = segmentation;
  const headings: BodyHeading[] = [];
  for (let line = from; line < lines.count; line++) {
    if (kinds[line] !== 'heading' || begins[line] !== true) continue;
    let span = headingWords(text, contentOf(lines, line));
    const second = line + 1 < lines.count && kinds[line + 1] === 'heading' && begins[line + 1] === false;
    if (second) span = { start: span.start, end: contentOf(lines, line + 1).end };
    const marking = readPortionMarking(text, span.start);
    headings.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
      marking,
    });
  }
  return headings;
}

/** Page breaks on lines of their own and inside lines of text, in order. */
function readPageBreaks(
  segmentation: Segmentation,
  inside: ReadonlyMap<number, readonly Span[]>,
): readonly PageBreak[] {
  const { text, lines, kinds } = segmentation;
  const breaks: PageBreak[] = [];
  /** The lines round a page break that are no furniture. */
  let above = -1;
  let below = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!isFurniture(segmentation, line)) above = line;
    if (kinds[line] === 'pageBreak') {
      below = Math.max(below, line + 1);
      while (below < lines.count && isFurniture(segmentation, below)) below++;
      breaks.push(pageBreakAt(text, contentOf(lines, line), cutsSentence(segmentation, above, below)));
    } else if (inside.size > 0 && (kinds[line] === 'text' || kinds[line] === 'paragraph')) {
      for (const span of inside.get(line) ?? []) breaks.push(pageBreakAt(text, span, true));
    }
  }
  return breaks;
}

function pageBreakAt(text: string, span: Span, insideText: boolean): PageBreak {
  const { start, end, station, number, page, section } = readPageBreak(linePassage(text, span));
  return { start, end, station, number, page, section, insideText };
}

/** Does the text above a page break stop in mid-sentence and go on below it? */
function cutsSentence({ text, lines, kinds }: Segmentation, above: number, below: number): boolean {
  if (kinds[above] !== 'text' && kinds[above] !== 'paragraph') return false;
  return kinds[below] === 'text' && !endsSentence(text, lines.ends[above] ?? 0);
}

function readEnding(segmentation: Segmentation, signature: readonly Token[]): Ending {
  const { text, lines, kinds } = segmentation;
  const separators: Token[] = [];
  let endNumber: Token | null = null;
  let endOfMessage: Token | null = null;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line];
    if (kind !== 'separator' && kind !== 'endNumber' && kind !== 'endOfMessage') continue;
    const span = contentOf(lines, line);
    const token = tokenAt(text, span);
    if (kind === 'separator') separators.push(token);
    else if (kind === 'endOfMessage') endOfMessage ??= token;
    else endNumber ??= { start: span.start + 1, end: span.end, text: token.text.slice(1) };
  }
  return { signature, separators, endNumber, endOfMessage };
}
