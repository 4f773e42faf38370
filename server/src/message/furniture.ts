// Lines that are in a copy but not in the cable: publishers' notices, declassification stamps, metadata blocks, the
// office counts of 1970s page heads, and rules of dashes. Each test looks at the first characters before anything else.
import { isBlank, isDigit, isUpper } from './characters';
import type { ElementKind, Span } from './model';

/** What of a copy is not of the cable. */
export const FURNITURE_KINDS: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'pageBreak',
  'stamp',
  'publisher',
  'metadata',
]);

const DASH = 0x2d;
const EQUALS = 0x3d;
const UNDERSCORE = 0x5f;
const ASTERISK = 0x2a;

/** A line of three or more dashes, equals signs, underscores or asterisks; blanks may break it. */
export function isRule(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== DASH && first !== EQUALS && first !== UNDERSCORE && first !== ASTERISK) return false;
  let strokes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === first) strokes++;
    else if (!isBlank(code)) return false;
  }
  return strokes >= 3;
}

const EXTRACT = 'This record is a partial extract of the original cable';

/** `This record is a partial extract …`: what Cablegate puts above cut records. */
export function isExtractNotice(text: string, start: number): boolean {
  return text.charCodeAt(start) === 0x54 && text.startsWith(EXTRACT, start);
}

const END_MARK = /[=-]{3,80} ?CABLE ENDS|<< ?END OF DOCUMENT ?>>/y;
const PRINT_MARKS = /Track impresi|ID:[ \t]+\d{4,7}[ \t]*$/my;

/** `=====CABLE ENDS=====`, `<< END OF DOCUMENT >>`, a newspaper's print mark. */
export function isPublishersEnd(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first === 0x54 || first === 0x49) {
    const second = text.charCodeAt(start + 1);
    return (second === 0x72 || second === 0x44) && matchesAt(PRINT_MARKS, text, start);
  }
  if (first !== EQUALS && first !== 0x3c && first !== DASH) return false;
  return matchesAt(END_MARK, text, start);
}

const IDENTIFICATION =
  /\d{2}\/\d{1,2}\/\d{4} |\d{4}-\d{2}-\d{2} |(?:id|date|refid|origin|classification|header|destination):\s/iy;
const SLASHED_IDENTIFICATION = /\d{2,7} \/ \d{4}-\d{2}-\d{2} /y;

/** A publisher's line of ids and dates above the cable: `id: 57696`, `55988 / 2006-03-09 22:28:00 / …`. */
export function isIdentification(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (isDigit(first))
    return matchesAt(SLASHED_IDENTIFICATION, text, start) || matchesAt(IDENTIFICATION, text, start);
  if (first < 0x61 || first > 0x7a) return false;
  return matchesAt(IDENTIFICATION, text, start);
}

const METADATA_START = /Message Attributes\b|Automatic Decaptioning:|Capture Date:|Channel Indicators:/y;

/** First line of the block of attributes that the National Archives put behind a 1970s cable. */
export function isMetadataStart(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== 0x4d && first !== 0x41 && first !== 0x43) return false;
  const second = text.charCodeAt(start + 1);
  // Me, Au, Ca, Ch.
  if (second !== 0x65 && second !== 0x75 && second !== 0x61 && second !== 0x68) return false;
  return matchesAt(METADATA_START, text, start);
}

const STAMP_ANCHOR = 'Declassified/Released US Department of State EO Systematic Review';
const STAMP_SIGNERS = ['Sheryl P. Walter', 'Margaret P. Grafeld', 'Margaret P Grafeld'];
const STAMP_DATE = /\s{1,4}\d{1,2} [A-Za-z]{3,4} (?:19|20)\d\d/y;

/** Is there a declassification stamp, or a line of a release under the Freedom of Information Act, anywhere in a text? */
export function hasStamp(text: string): boolean {
  return text.includes(STAMP_ANCHOR) || text.includes(CASE) || RELEASE.test(text.slice(0, RELEASE_REACH));
}

const CASE = 'Department of State Case No';
const RELEASE = /\bRELEASED? IN (?:FULL|PART)\b/;
/** A release says so above the cable. */
const RELEASE_REACH = 600;
const RELEASE_LINE =
  /UNCLASSIFIED +U\.? ?S\.? Department of State Case No|RELEASED? IN (?:FULL|PART)\b|REVIEW AUTHORITY:|Classification Extended on|(?:B[1-9]|1\.4\([A-H]\))(?:, ?(?:B[1-9]|1\.4\([A-H]\)))*[ \t]*$/my;

/** What a release puts on lines of its own: case and document number, what was withheld under which exemption. */
export function isReleaseLine(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  // U, R, C, B, 1.
  const may = first === 0x55 || first === 0x52 || first === 0x43 || first === 0x42 || first === 0x31;
  return may && matchesAt(RELEASE_LINE, text, start);
}

/** The declassification stamp in a line or text from `start` on, or null: it can stand in mid-sentence. */
export function findStamp(text: string, start: number, end: number): Span | null {
  if (end - start < STAMP_ANCHOR.length) return null;
  // Within the range only: a search that ran on to the end of the message would make each line cost the whole of it.
  const within = text.slice(start, end).indexOf(STAMP_ANCHOR);
  if (within < 0) return null;
  const anchor = start + within;
  let from = anchor;
  for (const signer of STAMP_SIGNERS) {
    const before = anchor - signer.length - 1;
    if (before >= start && text.startsWith(signer, before)) from = before;
  }
  let to = anchor + STAMP_ANCHOR.length;
  STAMP_DATE.lastIndex = to;
  const date = STAMP_DATE.exec(text);
  if (date !== null) to += date[0].length;
  return { start: from, end: Math.min(to, end) };
}

const OFFICE_COUNT = /[A-Z0-9/]{1,8}-\d{2,3}\b/y;
const DISTRIBUTION_LABEL =
  /(?:ORIGIN|ACTION|INFO|COPY) +[A-Z0-9/]{1,8}-\d{2}\b|INFO +LOG-\d|(?:DRAFTED|APPROVED|CLEARED|RELEASED) BY\b|DESIRED DISTRIBUTION\b|\d{2}$|\(?[A-Z]{1,2}\)$|\/\d{3} [A-Z]\b|-{6,} *\d{6} |-{6,} *\d{6}$/my;

/** A line of a 1970s page head: `ORIGIN OC-02`, `INFO OCT-01 ISO-00 /054 R`, `DRAFTED BY …`, `------ 033225`. */
export function isDistribution(text: string, start: number, end: number): boolean {
  if (matchesAt(DISTRIBUTION_LABEL, text, start)) return true;
  return isOfficeCounts(text, start, end);
}

const OFFICE_LIST = /INFO +[A-Z/]{1,8}-\d\d +[A-Z/]{1,8}-\d\d\b/y;

/** `INFO  LOG-00  EAP-00 /009 W`: a distribution block, which can stand below the addressees too. */
export function isOfficeList(text: string, start: number): boolean {
  return text.charCodeAt(start) === 0x49 && matchesAt(OFFICE_LIST, text, start);
}

/** `EB-08 NSC-05 SS-15 /116 W`: office symbols, each with its number of copies. */
function isOfficeCounts(text: string, start: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start)) && text.charCodeAt(start) !== 0x2f) return false;
  if (!matchesAt(OFFICE_COUNT, text, start)) return false;
  let at = start;
  while (at < end && matchesAt(OFFICE_COUNT, text, at)) {
    at = OFFICE_COUNT.lastIndex;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
  }
  return at >= end || text.charCodeAt(at) === 0x2f || text.charCodeAt(at) === 0x28;
}

/** Tests a sticky expression at one place. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
