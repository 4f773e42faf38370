// Marks the lines of the body and ending, apart from headings and signature, and gathers what may number paragraphs.
import { readPortionMarking } from './head/portion-marking';
import { readCaptionLine } from './head/captions';
import { findHeadLabels } from './head/labels';
import { recogniseHeadingLine } from './heading/recognise';
import { recogniseClassificationLine } from './heading/classification';
import { recognisePageBreak } from './heading/page-break';
import { isDigit, isLower, isUpper } from './characters';
import { isExtractNotice, isMetadataStart, isPublishersEnd, isRule } from './furniture';
import { isBlankLine, nextContent, previousContent } from './lines';
import type { ElementKind, Form } from './model';
import type { NumberCandidate } from './numbering';
import { readParagraphLabel, skipBlanks } from './paragraph-label';
import { begin, beginsWithStamp, isBelowBarePage, type Segmentation } from './segmentation';

/** The longest classification line that stands in a body. */
const LONGEST_MARKING_LINE = 90;
/** `BT`, `#1234`, `NNNN`. */
const LONGEST_END_MARK = 8;
const LONGEST_STAMP = 119;

/** The captions of a text head, which terminals repeat at each page. */
interface HeadCaptions {
  /** Without their blanks. */
  readonly squeezed: ReadonlySet<string>;
  /** First characters: no other line is squeezed. */
  readonly initials: ReadonlySet<number>;
}

/** The marking of a body, line by line from above. */
export interface BodyMarking {
  readonly segmentation: Segmentation;
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly headCaptions: HeadCaptions;
  readonly candidates: NumberCandidate[];
  /** Below a repeated classification line, where a section's head repeats more. */
  sectionHead: boolean;
}

export function bodyMarking(segmentation: Segmentation, from: number, to: number, form: Form): BodyMarking {
  return {
    segmentation,
    from,
    to,
    form,
    headCaptions: captionsOf(segmentation, from),
    candidates: [],
    sectionHead: false,
  };
}

/** Marks the lines in `[from, to)`; lines of text stay `text`. */
export function segmentBody(
  segmentation: Segmentation,
  from: number,
  to: number,
  form: Form,
): readonly NumberCandidate[] {
  const marking = bodyMarking(segmentation, from, to, form);
  let line = from;
  while (line < to) line = markBodyLine(marking, line);
  return marking.candidates;
}

/** Marks a line and gives the next; what a line is hangs on the two above it, and on the next with content. */
export function markBodyLine(marking: BodyMarking, line: number): number {
  const { segmentation, to, form, headCaptions } = marking;
  const { text, lines, kinds } = segmentation;
  if (isBlankLine(lines, line)) return line + 1;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const kind = bodyKind(segmentation, line, form);
  if (kind === 'metadata') {
    markRest(segmentation, line, to);
    return to;
  }
  if (kind === 'classification') {
    begin(segmentation, line, 'pageBreak');
    marking.sectionHead = true;
  } else if (kind !== 'text') {
    begin(segmentation, line, kind);
  } else if (
    (marking.sectionHead && repeatsHead(text, first, end)) ||
    repeatsCaption(segmentation, line, headCaptions)
  ) {
    begin(segmentation, line, 'pageBreak');
  } else {
    marking.sectionHead = false;
    kinds[line] = 'text';
    const candidate = candidateAt(segmentation, line, marking.from);
    if (candidate !== null) marking.candidates.push(candidate);
  }
  return line + 1;
}

function markRest(segmentation: Segmentation, from: number, to: number): void {
  begin(segmentation, from, 'metadata');
  for (let line = from + 1; line < to; line++) segmentation.kinds[line] = 'metadata';
}

/** What a body line is by itself; `classification` is a section's repeated classification line. */
function bodyKind(segmentation: Segmentation, line: number, form: Form): ElementKind {
  const { text, lines } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const length = end - first;
  const code = text.charCodeAt(first);
  // Most lines of most texts.
  if (isLower(code) && length > LONGEST_END_MARK) return 'text';
  if (isRule(text, first, end)) return 'rule';
  if (length <= LONGEST_END_MARK) {
    const kind = recogniseHeadingLine(text, first, end);
    if (kind === 'separator' || kind === 'endNumber' || kind === 'endOfMessage') return kind;
  }
  if (isPublishersEnd(text, first) || isExtractNotice(text, first)) return 'publisher';
  if (length <= LONGEST_STAMP && beginsWithStamp(segmentation, line)) return 'stamp';
  if (!isUpper(code)) return 'text';
  if (endsAsPageBreak(text.charCodeAt(end - 1))) {
    if (recognisePageBreak(text, first, end) || isBelowBarePage(segmentation, line)) return 'pageBreak';
  }
  if (length <= LONGEST_MARKING_LINE && recogniseClassificationLine(text, first, end)) {
    return classificationKind(segmentation, line, form);
  }
  return isMetadataStart(text, first) ? 'metadata' : 'text';
}

function endsAsPageBreak(code: number): boolean {
  return isDigit(code) || code === 0x5a || code === 0x4f;
}

/** In the body a classification line is a section's head, a page's foot, or (rarely) just words. */
function classificationKind(segmentation: Segmentation, line: number, form: Form): ElementKind {
  const { text, lines, kinds } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const content = text.slice(first, end);
  if (/ SECTION? \d| \d{3,6}$/.test(content)) return 'classification';
  if (form === 'aad' || form === 'smart') return 'pageBreak';
  const before = previousContent(lines, line);
  if (before >= 0 && kinds[before] === 'pageBreak') return 'pageBreak';
  return standsAtFoot(segmentation, line) ? 'pageBreak' : 'text';
}

/** A bare marking at the end of a page or of the message. */
function standsAtFoot({ text, lines }: Segmentation, line: number): boolean {
  const next = nextContent(lines, line + 1);
  if (next >= lines.count) return true;
  const first = lines.firsts[next] ?? 0;
  const end = lines.ends[next] ?? 0;
  if (recognisePageBreak(text, first, end) || isPublishersEnd(text, first)) return true;
  const kind = end - first <= LONGEST_END_MARK ? recogniseHeadingLine(text, first, end) : null;
  return kind === 'separator' || kind === 'endNumber' || kind === 'endOfMessage';
}

/** Captions and labelled lines that a section's head repeats. */
function repeatsHead(text: string, first: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(first))) return findHeadLabels(text, first, end).length > 0;
  return readCaptionLine(text, first, end) === 'caption' || findHeadLabels(text, first, end).length > 0;
}

const LONGEST_CAPTION = 60;

function captionsOf({ text, lines, kinds }: Segmentation, to: number): HeadCaptions {
  const squeezed = new Set<string>();
  const initials = new Set<number>();
  for (let line = 0; line < to; line++) {
    if (kinds[line] !== 'caption') continue;
    const first = lines.firsts[line] ?? 0;
    squeezed.add(squeezedAt(text, first, lines.ends[line] ?? 0));
    initials.add(text.charCodeAt(first));
  }
  return { squeezed, initials };
}

function squeezedAt(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, '');
}

/** A caption of this cable's head again, or any known caption right below a page header. */
function repeatsCaption(segmentation: Segmentation, line: number, headCaptions: HeadCaptions): boolean {
  const { text, lines, kinds } = segmentation;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (end - first > LONGEST_CAPTION || !isUpper(text.charCodeAt(first))) return false;
  if (!isUpper(text.charCodeAt(end - 1)) && text.charAt(end - 1) !== ')') return false;
  const mayRepeat = headCaptions.initials.has(text.charCodeAt(first));
  if (mayRepeat && headCaptions.squeezed.has(squeezedAt(text, first, end))) return true;
  const before = previousContent(lines, line);
  return before >= 0 && kinds[before] === 'pageBreak' && readCaptionLine(text, first, end) === 'caption';
}

function candidateAt(segmentation: Segmentation, line: number, from: number): NumberCandidate | null {
  const { text, lines, kinds } = segmentation;
  const start = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const label = readParagraphLabel(text, start, end);
  if (label === null) return null;
  const afterLabel = skipBlanks(text, label.end, end);
  const marking = readPortionMarking(text, afterLabel);
  const marked = marking !== null && marking.end <= end;
  const textStart = marked ? skipBlanks(text, marking.end, end) : afterLabel;
  const before = previousContent(lines, line);
  const above = before >= from ? kinds[before] : undefined;
  const isText = above === 'text';
  return {
    line,
    start,
    label,
    blankBefore: before < line - 1 || !isText,
    sentenceEndsBefore:
      !isText || endsSentence(text, lines.ends[before] ?? 0) || isLoneLine(segmentation, before, line),
    marked,
    follows: textStart < end ? text.charCodeAt(textStart) : 0,
  };
}

const LONGEST_LONE_LINE = 70;

/** A short line with a blank line above and below it is a heading as far as sentences go. */
function isLoneLine({ lines }: Segmentation, line: number, below: number): boolean {
  if (line === below - 1 || line === 0 || !isBlankLine(lines, line - 1)) return false;
  return (lines.ends[line] ?? 0) - (lines.firsts[line] ?? 0) <= LONGEST_LONE_LINE;
}

const SENTENCE_ENDS = '.!?:;")]”’-*=';

/** Does the text end a sentence (or a heading's rule) just before `end`? */
export function endsSentence(text: string, end: number): boolean {
  return end > 0 && SENTENCE_ENDS.includes(text.charAt(end - 1));
}
