// Reads the typed fields of the text head from the lines marked in the segmentation. The first of each kind counts.
import { canonicalStation } from '../vocabulary/posts';
import { dayOfYear } from './calendar';
import { readClassifiedBy } from './head/classified-by';
import { readExecutiveOrder } from './head/executive-order';
import type { HeadLabel } from './head/labels';
import { readReferences, type ReferenceContext } from './head/reference';
import { readSubject } from './head/subject';
import { readTags } from './head/tags';
import { contentOf, spanOfLines } from './lines';
import type { ClassificationLine, TagsLine, TextHead, Token } from './model';
import { passageOf, tokenAt, type Passage } from './passage';
import { linesOfElement, type Segmentation } from './segmentation';

type Draft = { -readonly [Key in keyof TextHead]: TextHead[Key] };

/** What the head is read with. */
export interface HeadContext {
  readonly segmentation: Segmentation;
  readonly from: number;
  /** First line of the body. */
  readonly limit: number;
  readonly labels: ReadonlyMap<number, readonly HeadLabel[]>;
  readonly classification: ClassificationLine | null;
  /** Of the date-time group, for references without a year. */
  readonly date: HeadDate | null;
}

/** The parts of a date-time group as written; the month may be unknown. */
export interface HeadDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number;
}

export function emptyHead(): Draft {
  return {
    span: null,
    classification: null,
    captions: [],
    passingLines: [],
    executiveOrder: null,
    tags: null,
    subject: null,
    references: null,
    classifiedBy: null,
  };
}

export function readHead(context: HeadContext): TextHead {
  const { segmentation, from, limit } = context;
  const { lines, kinds, begins } = segmentation;
  const head = emptyHead();
  head.classification = context.classification;
  const captions: Token[] = [];
  const passingLines: Token[] = [];
  let first = -1;
  let last = -1;
  for (let line = from; line < limit; line++) {
    const kind = kinds[line];
    if (
      kind === 'blank' ||
      kind === 'pageBreak' ||
      kind === 'stamp' ||
      kind === 'publisher' ||
      kind === 'separator'
    )
      continue;
    if (first < 0) first = line;
    last = line;
    if (kind === 'caption') captions.push(tokenAt(segmentation.text, contentOf(lines, line)));
    else if (kind === 'passingLine') passingLines.push(tokenAt(segmentation.text, contentOf(lines, line)));
    if (begins[line] === true) readLabels(context, line, head);
  }
  head.span = spanOfLines(lines, first, last);
  head.captions = captions;
  head.passingLines = passingLines;
  return head;
}

/** Reads every labelled field that begins on a line; the last goes on over the lines below. */
function readLabels(context: HeadContext, line: number, head: Draft): void {
  const labels = context.labels.get(line);
  if (labels === undefined) return;
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const passage =
      next === undefined
        ? passageFrom(context, line, label.start)
        : passageWithin(context, label.start, next.start);
    readField(context, label, passage, head);
  });
}

function passageFrom(context: HeadContext, line: number, start: number): Passage {
  const { segmentation, limit } = context;
  const members = continuationOf(segmentation, line, limit);
  const spans = members.map((member) => {
    const content = contentOf(segmentation.lines, member);
    return member === line ? { start, end: content.end } : content;
  });
  return passageOf(segmentation.text, spans);
}

/** The lines that go on with the last field of a line; they carry that field's kind, the line its first one's. */
function continuationOf(segmentation: Segmentation, line: number, limit: number): readonly number[] {
  const next = linesOfElement(segmentation, line, limit);
  if (next.length > 1) return next;
  let at = line + 1;
  while (at < limit && segmentation.kinds[at] === 'blank') at++;
  const goesOn = at < limit && segmentation.begins[at] === false && segmentation.kinds[at] !== 'text';
  return goesOn ? [line, ...linesOfElement(segmentation, at, limit)] : next;
}

function passageWithin(context: HeadContext, start: number, end: number): Passage {
  const { text } = context.segmentation;
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) <= 0x20) stop--;
  return passageOf(text, [{ start, end: stop }]);
}

function readField(context: HeadContext, label: HeadLabel, passage: Passage, head: Draft): void {
  const labelEnd = label.end - label.start;
  switch (label.kind) {
    case 'executiveOrder':
      head.executiveOrder ??= readExecutiveOrder(passage, labelEnd);
      break;
    case 'tags':
      head.tags = withTags(head.tags, readTags(passage, labelEnd));
      break;
    case 'subject':
      if (head.subject === null || head.subject.text === '') head.subject = readSubject(passage, labelEnd);
      break;
    case 'reference':
      head.references ??= readReferences(passage, labelEnd, referenceContext(context, head));
      break;
    case 'classifiedBy':
      head.classifiedBy ??= readClassifiedBy(passage, labelEnd);
      break;
    default:
  }
}

/** A second TAGS line goes on with the first. */
function withTags(first: TagsLine | null, second: TagsLine): TagsLine {
  if (first === null) return second;
  return { start: first.start, end: second.end, label: first.label, tags: [...first.tags, ...second.tags] };
}

function referenceContext({ date }: HeadContext, { classification }: Draft): ReferenceContext {
  const number = Number.parseInt(classification?.number?.text ?? '', 10);
  const station = classification?.station?.text;
  return {
    year: date?.year ?? null,
    dayOfYear: date === null || date.month === null ? null : dayOfYear(date.year, date.month, date.day),
    ownStation: station === undefined ? null : canonicalStation(station),
    ownNumber: Number.isNaN(number) ? null : number,
  };
}
