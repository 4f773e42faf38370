// Reads SMART messages (from 2010): label lines instead of ACP 127 lines above the text, and label lines below it.
import { stationId } from '../vocabulary/posts';
import { readClassifiedBy } from './head/classified-by';
import { readExecutiveOrder } from './head/executive-order';
import { readReferences } from './head/reference';
import { readSubject } from './head/subject';
import { readTags } from './head/tags';
import { readAddressee } from './heading/addressee';
import { readClassificationLine, recogniseClassificationLine } from './heading/classification';
import { findDateTimeGroup } from './heading/date-time-group';
import { readBody } from './body';
import { emptyHead } from './head-fields';
import { emptyHeading } from './heading-fields';
import { contentOf, nextContent } from './lines';
import type {
  Addressee,
  AddressList,
  ClassificationLine,
  Ending,
  ExecutiveOrderLine,
  Heading,
  Level,
  Message,
  MessageReferenceNumber,
  TextHead,
  Token,
} from './model';
import { partOf, passageOf, tokenIn, wholeSpan } from './passage';
import { begin, beginsWithStamp, elementsOf, type Segmentation } from './segmentation';
import { segmentBody } from './segment-body';
import { isSmartLabelLine, readSmartLabels, type SmartField, type SmartLabelName } from './smart-labels';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export function readSmartMessage(segmentation: Segmentation): Message {
  const { text, lines } = segmentation;
  const { heading, head, year, id, fields, limit } = readSmartTop(segmentation);
  const trailerLine = firstTrailerLine(segmentation, limit);
  const trailer = readSmartLabels(segmentation, trailerLine);
  fillFromTrailer(heading, head, finderIn(trailer.fields));
  const { body, ending } = readBody(segmentation, limit, trailerLine, 'smart');
  segmentBody(segmentation, trailer.limit, lines.count, 'smart');
  const signature = [...fields, ...trailer.fields].find(
    (each) => each.name === 'signature' && hasValue(each),
  );
  return {
    text,
    form: 'smart',
    year,
    id,
    recognised:
      heading.messageReference !== null ||
      heading.dateTime !== null ||
      heading.originator !== null ||
      head.tags !== null,
    elements: elementsOf(segmentation),
    heading,
    head,
    body,
    ending: signature === undefined ? ending : withSignature(ending, valueOf(signature)),
  };
}

function withSignature({ separators, endNumber, endOfMessage }: Ending, name: Token): Ending {
  return { signature: [name], separators, endNumber, endOfMessage };
}

interface SmartTop extends Pick<Message, 'year' | 'id' | 'heading' | 'head'> {
  readonly fields: readonly SmartField[];
  /** First line below the labels. */
  readonly limit: number;
}

/** Reads the labels above the text and the classification above them. */
export function readSmartTop(segmentation: Segmentation): SmartTop {
  const heading = emptyHeading();
  const head = emptyHead();
  const labelLine = readFront(segmentation, head);
  const { fields, limit } = readSmartLabels(segmentation, labelLine);
  const field = finderIn(fields);
  fillHeading(heading, field, fields);
  const year = heading.dateTime?.group?.year ?? heading.messageReference?.year ?? null;
  fillHead(head, field, year, heading.messageReference?.number ?? null);
  return { heading, head, year, id: idOf(heading.messageReference), fields, limit };
}

function idOf(reference: MessageReferenceNumber | null): string | null {
  if (reference?.year == null || reference.station === null || reference.number === null) return null;
  return `${String(reference.year).slice(2)}${stationId(reference.station)}${String(reference.number)}`;
}

/** The classification above the labels: of `UNCLASSIFIED` and `SBU` the first, of two levels (one of a release) the higher. */
function readFront(segmentation: Segmentation, head: Draft<TextHead>): number {
  const { text, lines } = segmentation;
  let line = nextContent(lines, 0);
  for (; line < lines.count && !isSmartLabelLine(segmentation, line); line = nextContent(lines, line + 1)) {
    const content = contentOf(lines, line);
    if (!recogniseClassificationLine(text, content.start, content.end)) {
      begin(segmentation, line, beginsWithStamp(segmentation, line) ? 'stamp' : 'publisher');
      continue;
    }
    begin(segmentation, line, 'classification');
    const read = readClassificationLine(passageOf(text, [content]));
    if (head.classification !== null && rankOf(read) <= rankOf(head.classification)) continue;
    head.classification = read;
    head.span = content;
  }
  return line;
}

function rankOf({ level }: ClassificationLine): number {
  return level === null ? 0 : LEVELS.indexOf(level);
}

const LEVELS: readonly Level[] = ['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'];

const TRAILER =
  /(?:Signature|Drafted By|Cleared By|Approved By|Released By|Info|XMT|Attachments?|Dissemination Rule) ?:/iy;

/** Labels also stand below the text. */
function firstTrailerLine(segmentation: Segmentation, from: number): number {
  const { text, lines } = segmentation;
  for (let line = from; line < lines.count; line++) {
    TRAILER.lastIndex = lines.firsts[line] ?? 0;
    if (TRAILER.test(text)) return line;
  }
  return lines.count;
}

function hasValue(field: SmartField): boolean {
  return field.valueStart < field.passage.text.length;
}

function finderIn(fields: readonly SmartField[]): FieldFinder {
  return (name) => fields.find((each) => each.name === name && hasValue(each));
}

/** Information addressees and the authority stand below the text as often as above it. */
function fillFromTrailer(heading: Draft<Heading>, head: Draft<TextHead>, field: FieldFinder): void {
  heading.information ??= addressList(field('info'), 'information');
  const authority = field('classifiedBy');
  if (authority !== undefined) head.classifiedBy ??= readAuthority(authority, field('reason'));
  const order = head.executiveOrder;
  if (order !== null) head.executiveOrder = withDeclassification(order, field('declassify'));
}

function valueOf(field: SmartField): Token {
  return tokenIn(field.passage, field.valueStart, field.passage.text.length);
}

type FieldFinder = (name: SmartLabelName) => SmartField | undefined;

function fillHeading(heading: Draft<Heading>, field: FieldFinder, all: readonly SmartField[]): void {
  const first = all[0];
  const last = all[all.length - 1];
  if (first !== undefined && last !== undefined)
    heading.span = { start: first.label.start, end: valueOf(last).end };
  const reference = field('mrn');
  if (reference !== undefined) heading.messageReference = readMessageReference(reference);
  const date = field('date');
  if (date !== undefined) {
    const read = findDateTimeGroup(date.passage, date.valueStart, date.passage.text.length);
    const group = read?.group ?? null;
    const malformed = read === null ? valueOf(date) : read.malformed;
    const { start, end } = wholeSpan(date.passage);
    heading.dateTime = { start, end, precedences: [], group, operatingSignals: [], malformed };
  }
  const from = field('from');
  if (from !== undefined) {
    const { start, end } = wholeSpan(from.passage);
    heading.originator = { start, end, keyword: from.label, name: valueOf(from) };
  }
  heading.action = addressList(field('action'), 'action');
  heading.information = addressList(field('info'), 'information');
}

const REFERENCE_NUMBER = /^(\d{2}|\d{4})[ \t]{1,40}([A-Z][A-Z ]{1,40}?)[ \t]{1,40}(\d{1,8})$/i;

function readMessageReference(field: SmartField): MessageReferenceNumber {
  const { start, end, text } = valueOf(field);
  const match = REFERENCE_NUMBER.exec(text);
  if (match === null) return { start, end, text, year: null, station: null, number: null };
  const written = Number.parseInt(match[1] ?? '', 10);
  const year = written > 99 ? written : written >= 73 ? 1900 + written : 2000 + written;
  const number = Number.parseInt(match[3] ?? '', 10);
  return { start, end, text, year, station: match[2] ?? null, number };
}

/** Addressees parted by semicolons or lines; a lone precedence on a line belongs to the addressee above it. */
function addressList(field: SmartField | undefined, role: Addressee['role']): AddressList | null {
  if (field === undefined) return null;
  const { text } = field.passage;
  const addressees: Addressee[] = [];
  let from = field.valueStart;
  for (let at = from; at <= text.length; at++) {
    const mark = at < text.length ? text.charAt(at) : ';';
    if (mark !== ';' && !(mark === '\n' && !continuesAddressee(text, at + 1))) continue;
    let start = from;
    while (start < at && text.charCodeAt(start) <= 0x20) start++;
    if (start < at) addressees.push(readAddressee(partOf(field.passage, start, at), role, []));
    from = at + 1;
  }
  const { start, end } = wholeSpan(field.passage);
  return { start, end, keyword: field.label, addressees };
}

const LONE_PRECEDENCE = /(?:NIACT IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE)[ \t]*(?:[;\n]|$)/iy;

function continuesAddressee(text: string, at: number): boolean {
  LONE_PRECEDENCE.lastIndex = at;
  return LONE_PRECEDENCE.test(text);
}

function fillHead(
  head: Draft<TextHead>,
  field: FieldFinder,
  year: number | null,
  ownNumber: number | null,
): void {
  const order = field('order');
  if (order !== undefined) head.executiveOrder = readOrder(order, field('declassify'));
  const tags = field('tags');
  if (tags !== undefined) head.tags = readTags(tags.passage, tags.label.end - tags.label.start);
  const subject = field('subject');
  if (subject !== undefined)
    head.subject = readSubject(subject.passage, subject.label.end - subject.label.start);
  const reference = field('reference');
  if (reference !== undefined) {
    head.references = readReferences(reference.passage, reference.label.end - reference.label.start, {
      year,
      dayOfYear: null,
      ownStation: null,
      ownNumber,
    });
  }
  head.captions = captionsOf(field('captions'));
  const passLine = field('passLine');
  if (passLine !== undefined) head.passingLines = [valueOf(passLine)];
  const authority = field('classifiedBy');
  if (authority !== undefined) head.classifiedBy = readAuthority(authority, field('reason'));
}

function captionsOf(field: SmartField | undefined): readonly Token[] {
  if (field === undefined) return [];
  const { text } = field.passage;
  const captions: Token[] = [];
  let from = field.valueStart;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !',;\n'.includes(text.charAt(at))) continue;
    let start = from;
    let end = at;
    while (start < end && text.charCodeAt(start) <= 0x20) start++;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
    if (start < end) captions.push(tokenIn(field.passage, start, end));
    from = at + 1;
  }
  return captions;
}

/** The E.O. with its date from `Declassify On:`, which stands on a line of its own. */
function readOrder(order: SmartField, declassify: SmartField | undefined): TextHead['executiveOrder'] {
  const read = readExecutiveOrder(order.passage, order.label.end - order.label.start);
  return withDeclassification(read, declassify);
}

function withDeclassification(
  read: ExecutiveOrderLine,
  declassify: SmartField | undefined,
): ExecutiveOrderLine {
  if (declassify === undefined || read.declassifyOn !== null) return read;
  const { date } = readExecutiveOrder(declassify.passage, declassify.label.end - declassify.label.start);
  const { start, end, label, number, value, malformed } = read;
  const declassifyOn = valueOf(declassify);
  return { start, end, label, number, value, kind: 'declassify', declassifyOn, date, malformed };
}

/** The authority with its reasons from `Reason:`, which stands on a line of its own. */
function readAuthority(authority: SmartField, reason: SmartField | undefined): TextHead['classifiedBy'] {
  const read = readClassifiedBy(authority.passage, authority.label.end - authority.label.start);
  if (reason === undefined || read.reasons.length > 0) return read;
  const { section, reasons } = readClassifiedBy(reason.passage, reason.label.end - reason.label.start);
  const { start, end, label, name, position } = read;
  return { start, end, label, name, position, section, reasons };
}
