// The body of a message after a change: lines are marked again from a little above the change until they come out as before,
// and paragraphs are built again where their lines, marks or numbers are not those of before.
import type { BodyReading, Marks } from './body';
import { previousContent, type ChangedLines, type Lines } from './lines';
import type { Form, Paragraph, PortionMarking, Span, Token } from './model';
import type { NumberCandidate } from './numbering';
import { buildParagraphs, type BodyLines, type Opening, type Place } from './paragraphs';
import { bodyMarking, markBodyLine } from './segment-body';
import type { Segmentation } from './segmentation';
import { firstFrom, lastStartAt } from './spans';

/** A body as it was read, and what has become of its lines since. The lines above the body have not changed. */
export interface EarlierBody {
  readonly reading: BodyReading;
  readonly lines: Lines;
  readonly changed: ChangedLines;
}

/** Marks the lines from `from` on as `segmentBody` does. */
export function markAgain(
  segmentation: Segmentation,
  from: number,
  form: Form,
  { reading, changed }: EarlierBody,
): readonly NumberCandidate[] {
  const { lines } = segmentation;
  const { marked, candidates } = reading;
  const to = lines.count;
  const marking = bodyMarking(segmentation, from, to, form);
  let line = firstToMark(segmentation, from, reading, changed);
  copyMarks(segmentation, from, line, marked, 0);
  for (const candidate of candidates) {
    if (candidate.line >= line) break;
    marking.candidates.push(candidate);
  }
  const shift = changed.tailBefore - changed.tail;
  while (line < to) {
    const next = markBodyLine(marking, line);
    if (next === line + 1 && comesOutAsBefore(segmentation, line, marked, changed)) {
      copyMarks(segmentation, next, to, marked, shift);
      addCandidates(marking.candidates, candidates, next + shift, shift, changed.moved);
      break;
    }
    line = next;
  }
  return marking.candidates;
}

/**
 * The line above the change, whose mark may hang on what stands below it; or one farther up, below a line of text, so that
 * no section's head is open.
 */
function firstToMark(
  { lines }: Segmentation,
  from: number,
  { marked }: BodyReading,
  changed: ChangedLines,
): number {
  let line = previousContent(lines, changed.first);
  while (line > from) {
    const above = previousContent(lines, line);
    if (above < from) return from;
    if (marked.kinds[above] === 'text') return line;
    line = above;
  }
  return from;
}

/** Two lines with content behind the change, both text before and now: what follows hangs on nothing above them. */
function comesOutAsBefore(
  { lines, kinds }: Segmentation,
  line: number,
  marked: Marks,
  { tail, tailBefore }: ChangedLines,
): boolean {
  const shift = tailBefore - tail;
  const above = previousContent(lines, line);
  if (above <= tail || kinds[line] !== 'text' || kinds[above] !== 'text') return false;
  return marked.kinds[line + shift] === 'text' && marked.kinds[above + shift] === 'text';
}

function copyMarks(
  { kinds, begins }: Segmentation,
  from: number,
  to: number,
  marks: Marks,
  shift: number,
): void {
  for (let line = from; line < to; line++) {
    kinds[line] = marks.kinds[line + shift] ?? 'blank';
    begins[line] = marks.begins[line + shift] ?? false;
  }
}

/** Adds the candidates from a line of before on, as they stand now. */
function addCandidates(
  to: NumberCandidate[],
  before: readonly NumberCandidate[],
  fromLine: number,
  shift: number,
  moved: number,
): void {
  for (const candidate of before) {
    if (candidate.line < fromLine) continue;
    const { line, start, label, blankBefore, sentenceEndsBefore, marked, follows } = candidate;
    const { number, end, pilcrow, fault } = label;
    to.push(
      shift === 0 && moved === 0
        ? candidate
        : {
            line: line - shift,
            start: start + moved,
            label: { number, end: end + moved, pilcrow, fault },
            blankBefore,
            sentenceEndsBefore,
            marked,
            follows,
          },
    );
  }
}

/** Builds the paragraphs as `buildParagraphs` does for the whole body. */
export function buildAgain(
  body: BodyLines,
  openings: readonly Opening[],
  earlier: EarlierBody,
): readonly Paragraph[] {
  const old = earlier.reading.paragraphs;
  const { moved } = earlier.changed;
  const from = lastSame(body, openings, earlier);
  const sameFrom = firstSame(body, openings, earlier);
  const isKnown = (start: number): boolean =>
    start >= sameFrom && old[firstFrom(old, start - moved)]?.start === start - moved;
  const { paragraphs, known } = buildParagraphs(body, openings, placeOf(body, openings, old[from]), isKnown);
  const above = old.slice(0, Math.max(from, 0));
  if (known === null) return [...above, ...paragraphs];
  const rest = old.slice(firstFrom(old, known.start - moved));
  const headings = known.heading - (rest[0]?.headingIndex ?? -1);
  const below = moved === 0 && headings === 0 ? rest : rest.map((each) => movedBy(each, moved, headings));
  return [...above, ...paragraphs, ...below];
}

function placeOf(
  { segmentation, from }: BodyLines,
  openings: readonly Opening[],
  paragraph: Paragraph | undefined,
): Place {
  if (paragraph === undefined) return { line: from, opening: 0, heading: -1 };
  const line = lastStartAt(segmentation.lines.starts, paragraph.start);
  const opening = openings.findIndex(({ start }) => start >= paragraph.start);
  return {
    line,
    opening: opening < 0 ? openings.length : opening,
    heading: paragraph.headingIndex ?? -1,
  };
}

/** Index of the last paragraph of before that begins a line down to which nothing is new; -1 for none. */
function lastSame(body: BodyLines, openings: readonly Opening[], { reading, changed }: EarlierBody): number {
  const { segmentation, from, runOnFrom } = body;
  const { lines } = segmentation;
  let line = from;
  while (line < changed.first - 1 && isSameMark(segmentation, line, reading.built, 0)) line++;
  let opening = 0;
  while (opening < openings.length && isSameOpening(openings[opening], reading.openings[opening], 0))
    opening++;
  const end = Math.min(
    lines.starts[line] ?? 0,
    runOnFrom ?? Number.MAX_SAFE_INTEGER,
    reading.runOnFrom ?? Number.MAX_SAFE_INTEGER,
    openings[opening]?.start ?? Number.MAX_SAFE_INTEGER,
    reading.openings[opening]?.start ?? Number.MAX_SAFE_INTEGER,
  );
  let index = firstFrom(reading.paragraphs, end) - 1;
  while (index >= 0 && !beginsLine(lines, reading.paragraphs[index]?.start ?? 0)) index--;
  return index;
}

function beginsLine({ starts, firsts }: Lines, offset: number): boolean {
  return firsts[lastStartAt(starts, offset)] === offset;
}

/** Offset from which on nothing is new but that it has moved. */
function firstSame(
  { segmentation, runOnFrom }: BodyLines,
  openings: readonly Opening[],
  { reading, changed }: EarlierBody,
): number {
  const { lines } = segmentation;
  const { tail, tailBefore, moved } = changed;
  if (runOnFrom !== (reading.runOnFrom === null ? null : reading.runOnFrom + moved))
    return Number.MAX_SAFE_INTEGER;
  let line = lines.count;
  while (line - 1 > tail && isSameMark(segmentation, line - 1, reading.built, tailBefore - tail)) line--;
  let back = 1;
  while (
    isSameOpening(openings[openings.length - back], reading.openings[reading.openings.length - back], moved)
  )
    back++;
  return Math.max(
    lines.starts[line] ?? Number.MAX_SAFE_INTEGER,
    (openings[openings.length - back]?.start ?? -1) + 1,
    (reading.openings[reading.openings.length - back]?.start ?? -1) + moved + 1,
  );
}

function isSameMark({ kinds, begins }: Segmentation, line: number, marks: Marks, shift: number): boolean {
  return kinds[line] === marks.kinds[line + shift] && begins[line] === marks.begins[line + shift];
}

function isSameOpening(now: Opening | undefined, before: Opening | undefined, moved: number): boolean {
  return (
    now !== undefined &&
    before !== undefined &&
    now.start === before.start + moved &&
    now.series === before.series &&
    now.position === before.position
  );
}

/** A paragraph some characters farther down, under a heading some headings farther down. */
function movedBy(paragraph: Paragraph, by: number, headings: number): Paragraph {
  const { start, end, label, number, marking, headingIndex, parts, subparagraphs } = paragraph;
  const { position, labelFault, series } = paragraph;
  const heading = (headingIndex ?? -1) + headings;
  return {
    start: start + by,
    end: end + by,
    label: label && movedToken(label, by),
    number,
    marking: marking && movedMarking(marking, by),
    headingIndex: heading < 0 ? null : heading,
    parts: parts.map((part) => movedSpan(part, by)),
    subparagraphs: subparagraphs.map((each) => ({
      start: each.start + by,
      end: each.end + by,
      label: movedToken(each.label, by),
      marking: each.marking && movedMarking(each.marking, by),
    })),
    position,
    labelFault,
    series,
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedToken({ start, end, text }: Token, by: number): Token {
  return { start: start + by, end: end + by, text };
}

function movedMarking(marking: PortionMarking, by: number): PortionMarking {
  const { start, end, text, mark, rank, classified, wellFormed } = marking;
  return { start: start + by, end: end + by, text, mark, rank, classified, wellFormed };
}
