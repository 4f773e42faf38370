// Finds where messages begin in a file. A cable that quotes another must not be cut in two, so a second beginning counts
// only when what stands above it is a message already, and when it is plainly the beginning of one.
import { recogniseHeadingLine, type HeadingLineKind } from './heading/recognise';
import { readClassificationLine, recogniseClassificationLine } from './heading/classification';
import { isLower } from './characters';
import { contentLineAt, type LineAt } from './line-scan';
import { findHeadLabels } from './head/labels';
import { isExtractNotice, isPublishersEnd, matchesAt } from './furniture';
import { readParagraphLabel } from './paragraph-label';
import { linePassage } from './passage';

const FULL_STATION = /DE R[A-Z]{3,8} #\d{4}(?:\/\d\d)? \d{7}\b/y;
const PAGE_ONE = /PAGE 0?1[ \t]+([A-Z]+(?: +[A-Z]+)*[ \t]+\d{3,6})\b/y;
const BARE_PAGE_ONE = /PAGE 0?1[ \t]*$/my;
const MESSAGE_REFERENCE = /MRN *:/iy;

/** So many lines with content are looked at at most, from one below which a message may begin. */
export const FARTHEST_VIEW = 302;

/** What is known of the message being passed over. */
interface Passing {
  /** Offset where it begins. */
  start: number;
  /** A format line, labelled line or classification line has stood in it. */
  substance: boolean;
  originatorSeen: boolean;
  transmissionSeen: boolean;
  /** A classification line with a number, or a labelled line: its text head has begun. */
  headSeen: boolean;
  /** Station and number of its first `PAGE 01` line. */
  page: string | null;
  /** Station and number of its classification line. */
  identity: string | null;
  /** Nothing but a SMART message's labels has stood in it: an older cable may follow that they are an archive's for. */
  labelsOnly: boolean;
  /** Between BEGIN TEXT and END TEXT. */
  quoting: boolean;
  /** After NNNN or a publisher's end mark. */
  ended: boolean;
  /** End of what has been looked at so far; beyond the text where its end was seen. */
  reach: number;
}

/** Where a message begins, and the start of the line that shows it: that line itself, or the one below a banner. */
export interface Beginning {
  readonly start: number;
  readonly shownAt: number;
}

/** A search for the beginnings of messages. What it finds hangs on nothing that stands above the message it is in. */
export interface Scan {
  readonly text: string;
  passing: Passing;
  /** Where the next line is looked for. */
  at: number;
  previous: LineAt | null;
  beforePrevious: LineAt | null;
}

/** A search in the message that begins there; `beginning` is null for the first message of a file. */
export function scanFrom(text: string, beginning: Beginning | null): Scan {
  const scan: Scan = { text, passing: newPassing(0), at: 0, previous: null, beforePrevious: null };
  if (beginning !== null) enter(scan, beginning, contentLineAt(text, beginning.shownAt));
  return scan;
}

/** Goes on to the next message and says where it begins; null at the end of the text. Linear in the text. */
export function nextBeginning(scan: Scan): Beginning | null {
  const { text, passing } = scan;
  for (let line = lineAt(text, scan.at, passing); line !== null; line = lineAt(text, line.next, passing)) {
    if (!isPlainText(text.charCodeAt(line.first), passing)) {
      const kind = recogniseHeadingLine(text, line.first, line.end);
      if (scan.beforePrevious === null) forgetBanner(kind, passing);
      const start = beginningAt(text, line, kind, scan.previous, scan.beforePrevious, passing);
      if (start !== null && start > passing.start) return enter(scan, { start, shownAt: line.start }, line);
      note(text, line, kind, passing);
    }
    scan.beforePrevious = scan.previous;
    scan.previous = line;
  }
  return null;
}

function enter(scan: Scan, beginning: Beginning, line: LineAt | null): Beginning {
  scan.passing = newPassing(beginning.start);
  scan.previous = line;
  scan.beforePrevious = null;
  scan.at = scan.passing.reach = line?.next ?? scan.text.length;
  if (line !== null)
    note(scan.text, line, recogniseHeadingLine(scan.text, line.first, line.end), scan.passing);
  return beginning;
}

/** The first line with content from a line's start on, noted as looked at. */
function lineAt(text: string, from: number, passing: Passing): LineAt | null {
  const line = contentLineAt(text, from);
  passing.reach = Math.max(passing.reach, line === null ? text.length + 1 : line.next);
  return line;
}

/** In the text of a message, a line that begins in a small letter begins or ends nothing but a quotation. */
function isPlainText(code: number, passing: Passing): boolean {
  return passing.headSeen && isLower(code) && !beginsQuote(code) && code !== 0x6d;
}

/** A lone line above a heading, `UNCLAS LIMA 000712`, is its banner and no text head. */
function forgetBanner(kind: HeadingLineKind | null, passing: Passing): void {
  if (kind !== 'transmission' && kind !== 'routing' && kind !== 'dateTime') return;
  forgetHead(passing);
}

function forgetHead(passing: Passing): void {
  passing.headSeen = false;
  passing.labelsOnly = false;
  passing.identity = null;
}

function newPassing(start: number): Passing {
  return {
    start,
    substance: false,
    originatorSeen: false,
    transmissionSeen: false,
    headSeen: false,
    page: null,
    identity: null,
    labelsOnly: false,
    quoting: false,
    ended: false,
    reach: start,
  };
}

/** Offset of the message that this line begins, or null when it begins none. */
function beginningAt(
  text: string,
  line: LineAt,
  kind: HeadingLineKind | null,
  previous: LineAt | null,
  beforePrevious: LineAt | null,
  passing: Passing,
): number | null {
  if (!passing.substance) return null;
  const { first, end } = line;
  switch (text.charCodeAt(first)) {
    case 0x56: // VZCZC
      if (!text.startsWith('VZCZC', first)) return orAfterEnd(text, line, kind, passing);
      return passing.transmissionSeen || passing.headSeen || passing.ended ? line.start : null;
    case 0x54: // This record is a partial extract
      return isExtractNotice(text, first) ? line.start : null;
    case 0x4d: // MRN:
    case 0x6d:
      return matchesAt(MESSAGE_REFERENCE, text, first) ? bannerOr(text, line, previous) : null;
    case 0x50: // PAGE 01
      if (text.startsWith('PAGE ', first)) return pageBeginning(text, line, previous, passing);
      break;
    case 0x44: // DE R...
      if (passing.originatorSeen && passing.headSeen && matchesAt(FULL_STATION, text, first)) {
        return previous !== null && recogniseHeadingLine(text, previous.first, previous.end) === 'routing'
          ? previous.start
          : line.start;
      }
      return null;
    default:
  }
  if (end - first > 120) return null;
  return (
    orAfterEnd(text, line, kind, passing) ??
    headingBeginning(text, line, kind, previous, beforePrevious, passing)
  );
}

/** After an end mark any line that opens a message begins the next one. */
function orAfterEnd(
  text: string,
  line: LineAt,
  kind: HeadingLineKind | null,
  passing: Passing,
): number | null {
  if (!passing.ended) return null;
  const opens = kind === 'transmission' || kind === 'routing' || kind === 'station' || kind === 'dateTime';
  return opens || recogniseClassificationLine(text, line.first, line.end) ? line.start : null;
}

/** The classification that stands right above a label or page line belongs to the same message. */
function bannerOr(text: string, line: LineAt, previous: LineAt | null): number {
  if (previous === null) return line.start;
  return recogniseClassificationLine(text, previous.first, previous.end) ? previous.start : line.start;
}

/** `PAGE 01` of another cable, or of another section of the same one: each section was a transmission of its own. */
function pageBeginning(text: string, line: LineAt, previous: LineAt | null, passing: Passing): number | null {
  PAGE_ONE.lastIndex = line.first;
  const page = PAGE_ONE.exec(text)?.[1];
  if (page === undefined) {
    return passing.ended && matchesAt(BARE_PAGE_ONE, text, line.first)
      ? bannerOr(text, line, previous)
      : null;
  }
  // A page header of the same cable below its heading begins nothing.
  if (passing.page === null && passing.originatorSeen && !passing.ended && !isOther(page, passing))
    return null;
  return bannerOr(text, line, previous);
}

/** Station and number of a page header that are not those of the classification line above. */
function isOther(page: string, passing: Passing): boolean {
  if (passing.identity === null) return false;
  return page.replace(/\s+/g, ' ').replace(/ 0+/g, ' ') !== passing.identity;
}

/**
 * A date-time line with FM below it, FM with TO below it, or a classification line of another cable with labelled lines
 * below it. Between BEGIN TEXT and END TEXT such lines are quoted.
 */
function headingBeginning(
  text: string,
  line: LineAt,
  kind: HeadingLineKind | null,
  previous: LineAt | null,
  beforePrevious: LineAt | null,
  passing: Passing,
): number | null {
  if (!passing.headSeen || !opensHeading(text, line, kind, previous, passing)) return null;
  if (passing.labelsOnly && kind === 'dateTime') {
    forgetHead(passing);
    return null;
  }
  if (!afterEnding(text, previous, beforePrevious, passing)) return null;
  return passing.quoting && quoteCloses(text, line, passing) ? null : line.start;
}

function opensHeading(
  text: string,
  line: LineAt,
  kind: HeadingLineKind | null,
  previous: LineAt | null,
  passing: Passing,
): boolean {
  if (kind === 'dateTime') return kindBelow(text, line, passing) === 'originator';
  if (kind === 'originator') {
    const above = previous === null ? null : recogniseHeadingLine(text, previous.first, previous.end);
    return above === null && kindBelow(text, line, passing) === 'action';
  }
  if (kind !== null || passing.identity === null) return false;
  const identity = identityOf(text, line);
  return identity !== null && identity !== passing.identity && labelsFollow(text, line, passing);
}

function kindBelow(text: string, line: LineAt, passing: Passing): HeadingLineKind | null {
  const next = lineAt(text, line.next, passing);
  return next === null ? null : recogniseHeadingLine(text, next.first, next.end);
}

const QUOTE_OPENS = /(?:\(?BEGIN (?:TEXT|QUOTE|MESSAGE)|QUOTE)\b/iy;
const QUOTE_CLOSES = /(?:\(?END (?:OF )?(?:TEXT|QUOTE|MESSAGE)|UNQUOTE)\b/iy;
/** How far below its lines a quoted message may close. */
const QUOTE_REACH = 300;

/** Does an END TEXT follow? A quote that never closes holds no other message. */
function quoteCloses(text: string, line: LineAt, passing: Passing): boolean {
  let next = lineAt(text, line.next, passing);
  for (let count = 0; count < QUOTE_REACH && next !== null; count++) {
    if (matchesAt(QUOTE_CLOSES, text, next.first)) return true;
    next = lineAt(text, next.next, passing);
  }
  return false;
}

/** Does a message end above: an end mark, or a short line (a signature) below a sentence or blank line? */
function afterEnding(
  text: string,
  previous: LineAt | null,
  beforePrevious: LineAt | null,
  passing: Passing,
): boolean {
  if (passing.ended) return true;
  if (previous === null || previous.end - previous.first > 40) return false;
  if (text.charCodeAt(previous.end - 1) === 0x3a) return false;
  return beforePrevious !== null;
}

function labelsFollow(text: string, line: LineAt, passing: Passing): boolean {
  let next = lineAt(text, line.next, passing);
  for (let count = 0; count < 12 && next !== null; count++) {
    const kind = findHeadLabels(text, next.first, next.end)[0]?.kind;
    if (kind === 'executiveOrder' || kind === 'tags' || kind === 'subject') return true;
    next = lineAt(text, next.next, passing);
  }
  return false;
}

/** Station and number of a classification line, or null. */
function identityOf(text: string, line: LineAt): string | null {
  const last = text.charCodeAt(line.end - 1);
  if (last < 0x30 || last > 0x39 || !recogniseClassificationLine(text, line.first, line.end)) return null;
  const read = readClassificationLine(linePassage(text, { start: line.first, end: line.end }));
  if (read.station === null || read.number === null) return null;
  return `${read.station.text} ${read.number.text.replace(/^0+/, '')}`;
}

/** Remembers what a line says of its message. */
function note(text: string, line: LineAt, kind: HeadingLineKind | null, passing: Passing): void {
  const { first, end } = line;
  if (isPublishersEnd(text, first)) passing.ended = true;
  if (end - first > 120) return;
  if (passing.labelsOnly && readParagraphLabel(text, first, end) !== null) passing.labelsOnly = false;
  noteQuote(text, first, passing);
  if (kind === 'endOfMessage') passing.ended = passing.substance;
  else if (kind !== null && kind !== 'separator' && kind !== 'endNumber') passing.substance = true;
  if (kind === 'transmission') passing.transmissionSeen = true;
  if (kind === 'originator' && passing.substance) passing.originatorSeen = true;
  if (kind !== null) return;
  noteText(text, line, passing);
}

/** B, E, Q, U in both cases, and an opening bracket. */
function beginsQuote(code: number): boolean {
  const lower = code | 0x20;
  return lower === 0x62 || lower === 0x65 || lower === 0x71 || lower === 0x75 || code === 0x28;
}

function noteQuote(text: string, first: number, passing: Passing): void {
  const at = text.charCodeAt(first) === 0x28 ? first + 1 : first;
  const second = text.charCodeAt(at + 1) | 0x20;
  switch (text.charCodeAt(at) | 0x20) {
    case 0x62: // BEGIN
      if (second === 0x65 && matchesAt(QUOTE_OPENS, text, first)) passing.quoting = true;
      break;
    case 0x71: // QUOTE
      if (second === 0x75 && matchesAt(QUOTE_OPENS, text, first)) passing.quoting = true;
      break;
    case 0x65: // END
    case 0x75: // UNQUOTE
      if (second === 0x6e && matchesAt(QUOTE_CLOSES, text, first)) passing.quoting = false;
      break;
    default:
  }
}

function noteText(text: string, line: LineAt, passing: Passing): void {
  const { first, end } = line;
  const code = text.charCodeAt(first);
  const second = text.charCodeAt(first + 1) | 0x20;
  if ((code | 0x20) === 0x6d && second === 0x72 && matchesAt(MESSAGE_REFERENCE, text, first)) {
    passing.headSeen = true;
    passing.labelsOnly ||= passing.identity === null;
    passing.identity ??= text.slice(first, end);
  } else if (code === 0x50 && text.startsWith('PAGE ', first)) {
    PAGE_ONE.lastIndex = first;
    const page = PAGE_ONE.exec(text)?.[1];
    if (page !== undefined) {
      passing.page ??= page;
      passing.substance = true;
    }
  } else if (isExtractNotice(text, first)) passing.substance = true;
  else if (passing.identity === null) {
    passing.identity = identityOf(text, line);
    if (passing.identity !== null) passing.headSeen = true;
  }
  if (!passing.headSeen && findHeadLabels(text, first, end).length > 0) passing.headSeen = true;
  if (passing.headSeen) passing.substance = true;
}
