// Reads one message: lines, then heading, text head, body, ending. Total: every text gives a message, none throws.
import { stationId } from '../vocabulary/posts';
import { authorityInParagraphs } from './authority-paragraph';
import { readBody, type BodyReading } from './body';
import { formOf, isAad, isSmart } from './form';
import { readHead, type HeadDate } from './head-fields';
import { readHeading } from './heading-fields';
import type { EarlierBody } from './incremental-body';
import { linesOf, type Lines } from './lines';
import { restoreLostBreaks } from './lost-breaks';
import type { Body, Form, Heading, Message, TextHead } from './model';
import { readable } from './readable';
import { elementsOf, newSegmentation, type Segmentation } from './segmentation';
import { segmentHead } from './segment-head';
import { segmentHeading } from './segment-heading';
import { readSmartMessage, readSmartTop } from './smart';

/** What stands above the text of a message: enough to say which it is and which it refers to. */
export type Top = Pick<Message, 'year' | 'id' | 'heading' | 'head'>;

/** A message with what was found on the way to it, for the next reading after a change. */
export interface Reading {
  readonly message: Message;
  readonly lines: Lines;
  readonly above: Above;
  readonly body: BodyReading;
}

/** Heading and text head as read from the lines above `bodyLine`, and the last line that they hang on. */
export interface Above extends Top {
  readonly bodyLine: number;
  readonly seen: number;
}

/** Parses the text of one message. `form` overrides what the text itself shows. */
export function readMessage(text: string, form: Form | 'auto'): Message {
  const segmentation = segmented(text);
  const message = isReadAsSmart(segmentation, form)
    ? readSmartMessage(segmentation)
    : readParts(segmentation, form, readAbove(segmentation), null, false).message;
  return segmentation.text === text ? message : Object.assign({}, message, { text });
}

/** Reads a message that is not SMART below its text head, and puts it together. Only if it `keeps` it can be read on. */
export function readParts(
  segmentation: Segmentation,
  form: Form | 'auto',
  above: Above,
  earlier: EarlierBody | null,
  keeps: boolean,
): Reading {
  const { text, lines } = segmentation;
  const { bodyLine, heading, year, id } = above;
  const aad = isAad(text, lines);
  const read = readBody(segmentation, bodyLine, lines.count, aad ? 'aad' : 'acp127', earlier, keeps);
  const { body, ending } = read;
  const head = withAuthority(above.head, text, body);
  const found = aad ? 'aad' : formOf(text, lines, segmentation.kinds);
  const message: Message = {
    text,
    form: form === 'auto' ? found : form,
    year,
    id,
    recognised: isRecognised(heading, head) || aad || body.pageBreaks.some((each) => each.station !== null),
    elements: elementsOf(segmentation),
    heading,
    head,
    body,
    ending,
  };
  return { message, lines, above, body: read.reading };
}

/** The same without the body, for half the time. An authority block that stands in the body is not found. */
export function readTop(text: string): Top {
  const segmentation = segmented(text);
  return isReadAsSmart(segmentation, 'auto') ? readSmartTop(segmentation) : readAbove(segmentation);
}

function segmented(text: string): Segmentation {
  const read = readable(text);
  return newSegmentation(read, restoreLostBreaks(read, linesOf(read)));
}

export function isReadAsSmart({ text, lines }: Segmentation, form: Form | 'auto'): boolean {
  return form === 'smart' || (form === 'auto' && isSmart(text, lines));
}

/** Marks and reads heading and text head. */
export function readAbove(segmentation: Segmentation): Above {
  const headLine = segmentHeading(segmentation);
  const { bodyLine, labels, classification } = segmentHead(segmentation, headLine);
  const heading = readHeading(segmentation, headLine);
  const year = heading.dateTime?.group?.year ?? null;
  const head = readHead({
    segmentation,
    from: headLine,
    limit: bodyLine,
    labels,
    classification,
    date: dateOf(heading),
  });
  return { bodyLine, seen: segmentation.seen, heading, head, year, id: idOf(heading, head, year) };
}

function dateOf({ dateTime }: Heading): HeadDate | null {
  const group = dateTime?.group ?? null;
  return group?.year == null ? null : { year: group.year, month: group.month, day: group.day };
}

/** The head with its authority block, which may stand in the body. */
function withAuthority(head: TextHead, text: string, body: Body): TextHead {
  if (head.classifiedBy !== null) return head;
  const classifiedBy = authorityInParagraphs(text, body.paragraphs);
  return classifiedBy === null ? head : Object.assign({}, head, { classifiedBy });
}

/** `07BEIJING6872`: two digits of the year, the station's letters, the number without zeros. */
function idOf(heading: Heading, head: TextHead, year: number | null): string | null {
  const number = head.classification?.number?.text;
  const station = head.classification?.station?.text ?? heading.originator?.name?.text;
  if (year === null || number === undefined || station === undefined) return null;
  return `${String(year).slice(2)}${stationId(station)}${number.replace(/^0+(?=.)/, '')}`;
}

/** Something in it that only cables have. A lone `Subject:` or `To` could be a letter's. */
function isRecognised(heading: Heading, head: TextHead): boolean {
  const { transmission, routing, station, security, dateTime, originator, action } = heading;
  if (transmission ?? routing ?? station ?? security ?? dateTime) return true;
  if (originator !== null && action !== null) return true;
  if (head.classification?.station ?? head.classification?.number) return true;
  if (head.executiveOrder !== null) return true;
  if (head.tags?.tags.some((tag) => tag.kind !== 'unknown') === true) return true;
  if (head.references?.entries.some((entry) => entry.id !== null) === true) return true;
  return head.subject !== null && head.subject.label.text.startsWith('SUBJ');
}
