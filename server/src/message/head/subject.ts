// Reads the SUBJECT line: its marking and its text, lines joined by one blank, as written.
// `C O R R E C T E D  C O P Y` at either end is a notice about the message, not part of its subject.
// Source: 5 FAH-1 H-246.2.
import { isBlank, PILCROW } from '../characters';
import type { PortionMarking, Span, SubjectLine } from '../model';
import { originOf, spanIn, wholeSpan, type Passage } from '../passage';
import { labelToken } from './labels';
import { readPortionMarking } from './portion-marking';

const ASTERISK = 0x2a;
const BACKSLASH = 0x5c;

const correctedCopy = String.raw`\(?(?:C O R R E C T E D {1,4}C O P Y|CORRECTED COPY)\)?`;
const opensWithNotice = new RegExp(`^${correctedCopy}[ \\t:-]{0,8}`);
const closesWithNotice = new RegExp(`[ \\t-]{0,8}${correctedCopy}$`);
const noticeInBrackets = /^\(|\)$|^C O/;

/** Reads the passage, which begins at the label; `labelEnd` is the offset after the label and its colon. */
export function readSubject(passage: Passage, labelEnd: number): SubjectLine {
  const { text } = passage;
  let from = skipBlanks(text, labelEnd);
  const marking = text[from] === '(' ? markingAt(passage, from) : null;
  if (marking) from = skipBlanks(text, from + marking.text.length);
  const spans = linesFrom(text, from);
  const parts = spans.map(({ start, end }) => spanIn(passage, start, end));
  const whole = wholeSpan(passage);
  return {
    start: whole.start,
    end: whole.end,
    label: labelToken(passage, labelEnd),
    marking,
    text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    parts,
  };
}

function markingAt(passage: Passage, from: number): PortionMarking | null {
  const marking = readPortionMarking(passage.text, from);
  if (!marking) return null;
  const { text, mark, rank, classified, wellFormed } = marking;
  const end = originOf(passage, marking.end - 1) + 1;
  return { start: originOf(passage, from), end, text, mark, rank, classified, wellFormed };
}

/** The lines from `from` on without edges that are not the subject's, and without lines that are nothing else. */
function linesFrom(text: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = from; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = withoutNotice(text, trimmed(text, start, end));
    if (line.end > line.start) spans.push(line);
    start = end + 1;
  }
  return spans;
}

function withoutNotice(text: string, line: Span): Span {
  const content = text.slice(line.start, line.end);
  if (!content.includes('COPY') && !content.includes('C O P Y')) return line;
  const opening = opensWithNotice.exec(content)?.[0] ?? '';
  if (opening.length === content.length || noticeInBrackets.test(opening)) {
    if (opening !== '') return trimmed(text, line.start + opening.length, line.end);
  }
  const closing = closesWithNotice.exec(content)?.[0] ?? '';
  return noticeInBrackets.test(closing.trimStart())
    ? trimmed(text, line.start, line.end - closing.length)
    : line;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isEdge(text.charCodeAt(from))) from++;
  while (to > from && (isEdge(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === BACKSLASH)) to--;
  return { start: from, end: to };
}

/** Blanks, a publisher's pilcrow before a figure at a line's beginning, Markdown's asterisks. */
function isEdge(code: number): boolean {
  return isBlank(code) || code === PILCROW || code === ASTERISK;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isEdge(text.charCodeAt(at)) || text[at] === '\n')) at++;
  return at;
}
