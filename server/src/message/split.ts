// Finds where messages begin in a file. A cable that quotes another must not be cut in two, so a second beginning counts
// only when what stands above it is a message already, and when it is plainly the beginning of one.
import { recogniseHeadingLine, type HeadingLineKind } from './heading/recognise';
import { readClassificationLine, recogniseClassificationLine } from './heading/classification';
import { isLower } from './characters';
import { contentLineAbove, moveToContent, newCursor, type Cursor, type LineAt } from './line-scan';
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
  /** The line that is looked at. */
  readonly line: Cursor;
  /** Start of the line that shows the message being passed over. */
  shownAt: number;
}

/** A search in the message that begins there; `beginning` is null for the first message of a file. */
export function scanFrom(text: string, beginning: Beginning | null): Scan {
  const scan: Scan = { text, passing: newPassing(0), line: newCursor(), shownAt: 0 };
  if (beginning !== null) {
    scan.passing = newPassing(beginning.start);
    if (moveToContent(scan.line, text, beginning.shownAt)) enter(scan, beginning);
  }
  return scan;
}

/** Goes on to the next message and says where it begins; null at the end of the text. Linear in the text. */
export function nextBeginning(scan: Scan): Beginning | null {
  const { text, passing, line } = scan;
  while (moveTo(line, text, line.next, passing)) {
    if (isPlainText(text.charCodeAt(line.first), passing)) continue;
    const kind = recogniseHeadingLine(text, line.first, line.end);
    forgetBanner(scan, kind);
    const start = beginningAt(scan, kind);
    if (start !== null && start > passing.start) return enter(scan, { start, shownAt: line.start });
    note(text, line, kind, passing);
  }
  return null;
}

/** Begins a message that the line looked at shows. */
function enter(scan: Scan, beginning: Beginning): Beginning {
  const { text, line } = scan;
  scan.passing = newPassing(beginning.start);
  scan.shownAt = line.start;
  scan.passing.reach = line.next;
  note(text, line, recogniseHeadingLine(text, line.first, line.end), scan.passing);
  return beginning;
}

/** Moves on to the first line with content from a line's start on, and notes it as looked at. */
function moveTo(line: Cursor, text: string, from: number, passing: Passing): boolean {
  const found = moveToContent(line, text, from);
  passing.reach = Math.max(passing.reach, found ? line.next : text.length + 1);
  return found;
}

/** The line with content above another one of the message being passed over, or null. */
function lineAbove({ text, shownAt }: Scan, line: LineAt): LineAt | null {
  return contentLineAbove(text, line.start, shownAt);
}

/** In the text of a message, a line that begins in a small letter begins or ends nothing but a quotation. */
function isPlainText(code: number, passing: Passing): boolean {
  return passing.headSeen && isLower(code) && !beginsQuote(code) && code !== 0x6d;
}

/** A lone line above a heading, `UNCLAS LIMA 000712`, is its banner and no text head. */
function forgetBanner(scan: Scan, kind: HeadingLineKind | null): void {
  if (kind !== 'transmission' && kind !== 'routing' && kind !== 'dateTime') return;
  const above = lineAbove(scan, scan.line);
  if (above === null || lineAbove(scan, above) === null) forgetHead(scan.passing);
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

/** Offset of the message that the line looked at begins, or null when it begins none. */
function beginningAt(scan: Scan, kind: HeadingLineKind | null): number | null {
  const { text, line, passing } = scan;
  if (!passing.substance) return null;
  const { first, end } = line;
  switch (text.charCodeAt(first)) {
    case 0x56: // VZCZC
      if (!text.startsWith('VZCZC', first)) return orAfterEnd(scan, kind);
      return passing.transmissionSeen || passing.headSeen || passing.ended ? line.start : null;
    case 0x54: // This record is a partial extract
      return isExtractNotice(text, first) ? line.start : null;
    case 0x4d: // MRN:
    case 0x6d:
      return matchesAt(MESSAGE_REFERENCE, text, first) ? bannerOr(scan) : null;
    case 0x50: // PAGE 01
      if (text.startsWith('PAGE ', first)) return pageBeginning(scan);
      break;
    case 0x44: // DE R...
      if (passing.originatorSeen && passing.headSeen && matchesAt(FULL_STATION, text, first)) {
        const above = lineAbove(scan, line);
        return above !== null && recogniseHeadingLine(text, above.first, above.end) === 'routing'
          ? above.start
          : line.start;
      }
      return null;
    default:
  }
  if (end - first > 120) return null;
  return orAfterEnd(scan, kind) ?? headingBeginning(scan, kind);
}

/** After an end mark any line that opens a message begins the next one. */
function orAfterEnd({ text, line, passing }: Scan, kind: HeadingLineKind | null): number | null {
  if (!passing.ended) return null;
  const opens = kind === 'transmission' || kind === 'routing' || kind === 'station' || kind === 'dateTime';
  return opens || recogniseClassificationLine(text, line.first, line.end) ? line.start : null;
}

/** The classification that stands right above a label or page line belongs to the same message. */
function bannerOr(scan: Scan): number {
  const { text, line } = scan;
  const above = lineAbove(scan, line);
  const isBanner = above !== null && recogniseClassificationLine(text, above.first, above.end);
  return isBanner ? above.start : line.start;
}

/** `PAGE 01` of another cable, or of another section of the same one: each section was a transmission of its own. */
function pageBeginning(scan: Scan): number | null {
  const { text, line, passing } = scan;
  PAGE_ONE.lastIndex = line.first;
  const page = PAGE_ONE.exec(text)?.[1];
  if (page === undefined) {
    return passing.ended && matchesAt(BARE_PAGE_ONE, text, line.first) ? bannerOr(scan) : null;
  }
  // A page header of the same cable below its heading begins nothing.
  if (passing.page === null && passing.originatorSeen && !passing.ended && !isOther(page, passing))
    return null;
  return bannerOr(scan);
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
function headingBeginning(scan: Scan, kind: HeadingLineKind | null): number | null {
  const { text, line, passing } = scan;
  if (!passing.headSeen || !opensHeading(scan, kind)) return null;
  if (passing.labelsOnly && kind === 'dateTime') {
    forgetHead(passing);
    return null;
  }
  if (!afterEnding(scan)) return null;
  return passing.quoting && quoteCloses(text, line, passing) ? null : line.start;
}

function opensHeading(scan: Scan, kind: HeadingLineKind | null): boolean {
  const { text, line, passing } = scan;
  if (kind === 'dateTime') return kindBelow(text, line, passing) === 'originator';
  if (kind === 'originator') {
    const above = lineAbove(scan, line);
    const belowOther = above !== null && recogniseHeadingLine(text, above.first, above.end) !== null;
    return !belowOther && kindBelow(text, line, passing) === 'action';
  }
  if (kind !== null || passing.identity === null) return false;
  const identity = identityOf(text, line);
  return identity !== null && identity !== passing.identity && labelsFollow(text, line, passing);
}

function kindBelow(text: string, line: LineAt, passing: Passing): HeadingLineKind | null {
  const below = newCursor();
  return moveTo(below, text, line.next, passing) ? recogniseHeadingLine(text, below.first, below.end) : null;
}

const QUOTE_OPENS = /(?:\(?BEGIN (?:TEXT|QUOTE|MESSAGE)|QUOTE)\b/iy;
const QUOTE_CLOSES = /(?:\(?END (?:OF )?(?:TEXT|QUOTE|MESSAGE)|UNQUOTE)\b/iy;
/** How far below its lines a quoted message may close. */
const QUOTE_REACH = 300;

/** Does an END TEXT follow? A quote that never closes holds no other message. */
function quoteCloses(text: string, line: LineAt, passing: Passing): boolean {
  const below = newCursor();
  let found = moveTo(below, text, line.next, passing);
  for (let count = 0; count < QUOTE_REACH && found; count++) {
    if (matchesAt(QUOTE_CLOSES, text, below.first)) return true;
    found = moveTo(below, text, below.next, passing);
  }
  return false;
}

/** Does a message end above: an end mark, or a short line (a signature) below a sentence or blank line? */
function afterEnding(scan: Scan): boolean {
  const { text, line, passing } = scan;
  if (passing.ended) return true;
  const above = lineAbove(scan, line);
  if (above === null || above.end - above.first > 40) return false;
  return text.charCodeAt(above.end - 1) !== 0x3a && lineAbove(scan, above) !== null;
}

function labelsFollow(text: string, line: LineAt, passing: Passing): boolean {
  const below = newCursor();
  let found = moveTo(below, text, line.next, passing);
  for (let count = 0; count < 12 && found; count++) {
    const kind = findHeadLabels(text, below.first, below.end)[0]?.kind;
    if (kind === 'executiveOrder' || kind === 'tags' || kind === 'subject') return true;
    found = moveTo(below, text, below.next, passing);
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
