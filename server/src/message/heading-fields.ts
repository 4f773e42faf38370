// Reads the typed lines of the heading from the lines marked in the segmentation. The first of each kind counts.
import { readAddressList } from './heading/address';
import { readDateTimeLine } from './heading/date-time';
import { readExemptionLine } from './heading/exemption';
import { readOriginatorLine } from './heading/originator';
import { readRoutingLine } from './heading/routing';
import { readSecurityLine } from './heading/security';
import { readStationLine } from './heading/station';
import { readTransmissionLine } from './heading/transmission';
import { contentOf, spanOfLines } from './lines';
import type { AddressList, ElementKind, ExemptionLine, Heading, Span, Token } from './model';
import { passageOf, tokenAt, type Passage } from './passage';
import { isFurniture, linesOfElement, type Segmentation } from './segmentation';

/** A heading under construction. */
type Draft = { -readonly [Key in keyof Heading]: Heading[Key] };

/** What lines of a heading are; blank lines and furniture among them aside. */
export const HEADING_KINDS: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'transmission',
  'routing',
  'station',
  'security',
  'dateTime',
  'originator',
  'action',
  'information',
  'exemption',
  'distribution',
  'label',
]);

export function emptyHeading(): Draft {
  return {
    span: null,
    transmission: null,
    routing: null,
    station: null,
    security: null,
    dateTime: null,
    originator: null,
    action: null,
    information: null,
    exemptions: [],
    messageReference: null,
    unknown: [],
  };
}

/** Reads the heading in the lines before `limit`. */
export function readHeading(segmentation: Segmentation, limit: number): Heading {
  const { text, lines, kinds, begins } = segmentation;
  const heading = emptyHeading();
  const exemptions: ExemptionLine[] = [];
  const unknown: Token[] = [];
  // Below a list, with nothing but exemptions and furniture between, its reader has read the exemptions.
  let inList = false;
  let first = -1;
  let last = -1;
  for (let line = 0; line < limit; line++) {
    const kind = kinds[line] ?? 'blank';
    if (kind !== 'exemption' && !isFurniture(segmentation, line))
      inList = kind === 'action' || kind === 'information';
    if (kind === 'unknown') unknown.push(tokenAt(text, contentOf(lines, line)));
    if (!HEADING_KINDS.has(kind)) continue;
    if (first < 0) first = line;
    last = line;
    const isRead = inList && kind === 'exemption';
    if (begins[line] === true && !isRead) readLine(segmentation, line, limit, kind, heading, exemptions);
  }
  heading.span = spanOfLines(lines, first, last);
  heading.exemptions = exemptions;
  heading.unknown = unknown;
  return heading;
}

function passageAt(segmentation: Segmentation, line: number, limit: number): Passage {
  const members = linesOfElement(segmentation, line, limit);
  return passageOf(
    segmentation.text,
    members.map((member) => contentOf(segmentation.lines, member)),
  );
}

function readLine(
  segmentation: Segmentation,
  line: number,
  limit: number,
  kind: ElementKind,
  heading: Draft,
  exemptions: ExemptionLine[],
): void {
  switch (kind) {
    case 'transmission':
      heading.transmission ??= readTransmissionLine(passageAt(segmentation, line, limit));
      break;
    case 'routing':
      heading.routing ??= readRoutingLine(passageAt(segmentation, line, limit));
      break;
    case 'station':
      heading.station ??= readStationLine(passageAt(segmentation, line, limit));
      break;
    case 'security':
      heading.security ??= readSecurityLine(passageAt(segmentation, line, limit));
      break;
    case 'dateTime':
      heading.dateTime ??= readDateTimeLine(passageAt(segmentation, line, limit));
      break;
    case 'originator':
      heading.originator ??= readOriginatorLine(passageAt(segmentation, line, limit));
      break;
    case 'action':
      heading.action ??= readList(segmentation, line, limit, 'action', exemptions);
      break;
    case 'information':
      heading.information ??= readList(segmentation, line, limit, 'information', exemptions);
      break;
    case 'exemption':
      exemptions.push(readExemptionLine(passageAt(segmentation, line, limit)));
      break;
    default:
  }
}

/** A list reads the exemptions inside it too: they say which addressees its collectives are without. */
function readList(
  segmentation: Segmentation,
  line: number,
  limit: number,
  role: 'action' | 'information',
  exemptions: ExemptionLine[],
): AddressList {
  const spans: Span[] = [];
  for (let at = line; at < limit; at++) {
    const kind = segmentation.kinds[at];
    const belongs =
      kind === 'exemption' || (kind === role && (at === line || segmentation.begins[at] !== true));
    if (belongs) spans.push(contentOf(segmentation.lines, at));
    else if (!isFurniture(segmentation, at)) break;
  }
  const read = readAddressList(passageOf(segmentation.text, spans), role);
  for (const exemption of read.exemptions) exemptions.push(exemption);
  return read.list;
}
