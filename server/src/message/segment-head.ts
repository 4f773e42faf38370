// Finds the lines of the text head: classification line, captions, passing lines, E.O., TAGS, SUBJECT, REF, Classified By.
// Ends where the body begins: at paragraph 1, or at the first line of text that belongs to none of these.
import { findHeadLabels, type HeadLabel } from './head/labels';
import { readCaptionLine } from './head/captions';
import { recognisePageBreak } from './heading/page-break';
import { isUpper } from './characters';
import { recogniseHeadingLine } from './heading/recognise';
import { isIdentification, isMetadataStart, isRule } from './furniture';
import { isBlankLine, nextContent } from './lines';
import type { ClassificationLine, ElementKind } from './model';
import { beginsWithRule } from './body-headings';
import { readParagraphLabel } from './paragraph-label';
import { isBanner } from './segment-heading';
import { begin, beginsWithStamp, classificationAt, goOn, see, type Segmentation } from './segmentation';
import { continuesReferences, continuesSubject, continuesTags, lastReferenceLetter } from './continuation';

/** How far below a strange line another labelled line may stand and the head still go on. */
const LABEL_REACH = 40;
/** A REF list farther below stands in some text that the body quotes. */
const REFERENCE_REACH = 4;

export interface HeadSegments {
  /** Index of the first line of the body. */
  readonly bodyLine: number;
  /** Labels of each labelled line, by line index. */
  readonly labels: ReadonlyMap<number, readonly HeadLabel[]>;
  readonly classification: ClassificationLine | null;
}

interface HeadState {
  readonly labels: Map<number, readonly HeadLabel[]>;
  /** The field that a plain line would go on with. */
  open: ElementKind | null;
  /** True once a blank line stood after the open field. */
  closed: boolean;
  /** Last line of the open field. */
  lastLine: number;
  lastLetter: number;
  /** The next labelled line as far as it has been looked for. */
  labelAhead: number;
  classification: ClassificationLine | null;
  subjectSeen: boolean;
}

/** Marks the lines of the text head from `from` on. */
export function segmentHead(segmentation: Segmentation, from: number): HeadSegments {
  const { lines } = segmentation;
  const state: HeadState = {
    labels: new Map(),
    open: null,
    closed: false,
    lastLine: from,
    lastLetter: 0,
    labelAhead: from,
    classification: null,
    subjectSeen: false,
  };
  let line = from;
  for (; line < lines.count; line++) {
    see(segmentation, line);
    if (isBlankLine(lines, line)) state.closed = true;
    else if (!readHeadLine(segmentation, line, state)) break;
  }
  return { bodyLine: line, labels: state.labels, classification: state.classification };
}

/** Marks one line; false when it is the first of the body. */
function readHeadLine(segmentation: Segmentation, line: number, state: HeadState): boolean {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const furniture = furnitureKind(segmentation, line, state);
  if (furniture !== null) {
    begin(segmentation, line, furniture);
    return true;
  }
  const labels = findHeadLabels(text, first, end);
  const label = labels[0];
  if (label !== undefined) return openField(segmentation, line, state, labels, label);
  if (isFirstParagraph(segmentation, line, state)) return false;
  if (goesOn(segmentation, line, state)) {
    goOn(segmentation, line, state.open ?? 'text');
    state.lastLine = line;
    state.closed = false;
    if (state.open === 'reference')
      state.lastLetter = lastReferenceLetter(text, first, end) || state.lastLetter;
    return true;
  }
  return readCaption(segmentation, line, state);
}

/** What a line is that goes on with no field: furniture, or the classification line. */
function furnitureKind(segmentation: Segmentation, line: number, state: HeadState): ElementKind | null {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (recognisePageBreak(text, first, end)) return 'pageBreak';
  if (end - first === 2 && text.startsWith('BT', first)) return 'separator';
  if (beginsWithStamp(segmentation, line)) return 'stamp';
  if (isIdentification(text, first)) return 'publisher';
  const classification = classificationAt(segmentation, line);
  if (classification === null) return null;
  if (state.classification !== null || isBanner(segmentation, line)) return 'pageBreak';
  state.classification = classification;
  state.open = null;
  return 'classification';
}

function openField(
  segmentation: Segmentation,
  line: number,
  state: HeadState,
  labels: readonly HeadLabel[],
  label: HeadLabel,
): boolean {
  const { text, lines } = segmentation;
  const kind = label.kind === 'other' ? 'classifiedBy' : label.kind;
  if (label.kind === 'other' && state.open === 'classifiedBy') goOn(segmentation, line, kind);
  else begin(segmentation, line, kind);
  const last = labels[labels.length - 1]?.kind ?? 'other';
  state.labels.set(line, labels);
  state.open = last === 'other' ? 'classifiedBy' : last;
  state.closed = false;
  state.lastLine = line;
  if (labels.some((each) => each.kind === 'subject')) state.subjectSeen = true;
  if (state.open === 'reference') {
    state.lastLetter = lastReferenceLetter(text, labels[labels.length - 1]?.end ?? 0, lines.ends[line] ?? 0);
  }
  return true;
}

/** A paragraph number that does not stand in an open REF list. */
function isFirstParagraph(segmentation: Segmentation, line: number, state: HeadState): boolean {
  const { text, lines } = segmentation;
  const label = readParagraphLabel(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0);
  if (label === null) return false;
  if (state.open !== null && !state.closed) return label.number === 1 && label.fault !== 'bracket';
  return state.subjectSeen || label.number <= 2 || !labelFollows(segmentation, line, state);
}

/** Does a line without a label go on with the field above it? */
function goesOn(segmentation: Segmentation, line: number, state: HeadState): boolean {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (state.open === null || isRule(text, first, end) || beginsWithRule(text, first)) return false;
  const lastEnd = lines.ends[state.lastLine] ?? 0;
  switch (state.open) {
    case 'tags':
      return continuesTags(text, first, end, lastEnd, state.closed);
    case 'subject':
      return !isUnderlined(segmentation, line) && continuesSubject(segmentation, line, lastEnd, state.closed);
    case 'reference':
      return (
        !isUnderlined(segmentation, line) &&
        continuesReferences(text, first, end, state.lastLetter, state.closed)
      );
    case 'classifiedBy':
      return !state.closed;
    case 'executiveOrder':
      return !state.closed && readCaptionLine(text, first, end) === null && hasLabel(segmentation, line + 1);
    default:
      return false;
  }
}

function hasLabel(segmentation: Segmentation, line: number): boolean {
  const { text, lines } = segmentation;
  see(segmentation, line);
  if (line >= lines.count || isBlankLine(lines, line)) return false;
  return findHeadLabels(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0).length > 0;
}

function isUnderlined(segmentation: Segmentation, line: number): boolean {
  const { text, lines } = segmentation;
  const next = line + 1;
  see(segmentation, next);
  return next < lines.count && isRule(text, lines.firsts[next] ?? 0, lines.ends[next] ?? 0);
}

/** Captions stand anywhere in the head; other capital lines belong to it only while labelled lines still follow. */
function readCaption(segmentation: Segmentation, line: number, state: HeadState): boolean {
  const { text, lines } = segmentation;
  const kind = readCaptionLine(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0);
  const following = labelFollows(segmentation, line, state);
  if (kind === 'caption') begin(segmentation, line, 'caption');
  else if (kind === 'passingLine' && (following || !state.subjectSeen) && !isUnderlined(segmentation, line)) {
    begin(segmentation, line, 'passingLine');
  } else if (following && !isRule(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0)) {
    begin(segmentation, line, isUpper(text.charCodeAt(lines.firsts[line] ?? 0)) ? 'passingLine' : 'unknown');
  } else return false;
  state.open = null;
  return true;
}

/** Is there another labelled line below, before any paragraph number? */
function labelFollows(segmentation: Segmentation, line: number, state: HeadState): boolean {
  if (line >= state.labelAhead) {
    state.labelAhead = labelAhead(segmentation, line);
    if (state.labelAhead === line) return false;
  }
  return true;
}

/** The end of a message, or of an archive's copy of one: the labels below it repeat what stands above. */
function isEnding(text: string, first: number, end: number): boolean {
  return isMetadataStart(text, first) || recogniseHeadingLine(text, first, end) === 'endOfMessage';
}

/** The labelled line that follows within reach, or `line` itself when none does. */
function labelAhead(segmentation: Segmentation, line: number): number {
  const { text, lines } = segmentation;
  let at = line;
  for (let count = 0; count < LABEL_REACH; count++) {
    at = nextContent(lines, at + 1);
    see(segmentation, at);
    if (at >= lines.count) return line;
    const first = lines.firsts[at] ?? 0;
    const end = lines.ends[at] ?? 0;
    if (readParagraphLabel(text, first, end)?.number === 1 || isEnding(text, first, end)) return line;
    const kind = findHeadLabels(text, first, end)[0]?.kind;
    if (kind === 'executiveOrder' || kind === 'tags' || kind === 'subject') return at;
    if (kind === 'reference' && count < REFERENCE_REACH) return at;
  }
  return line;
}
