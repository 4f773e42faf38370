// Blank lines between the parts of a message: none in the heading and between E.O., TAGS and SUBJECT, one above them, one
// above the text and above each numbered paragraph, nowhere more than one. Running text, page headers and all that is not
// understood keep their blank lines; 1970s copies and extracts keep all of them.
import type { Element, ElementKind } from '../../message/model';
import { endsSentence } from '../../message/segment-body';
import { HEADING_LINES } from './heading-lines';
import type { Change, Sheet } from './sheet';
import { isLineEnd, lineStartOf } from './sheet';

/** How many blank lines stand between two elements: so many, or one at most. */
type Wanted = 0 | 1 | 'oneAtMost';

export function blankLines(sheet: Sheet): readonly Change[] {
  const { message } = sheet;
  if (message.form === 'aad' || message.form === 'partial') return [];
  const numbered = numberedLines(sheet);
  const changes: Change[] = [];
  let above: Element | null = null;
  for (const element of message.elements) {
    if (element.kind === 'blank') continue;
    if (above !== null) {
      const wanted = wantedBetween(sheet, above, element, numbered);
      if (wanted !== null) addBlankLines(sheet, above.end, element.start, wanted, changes);
    }
    above = element;
  }
  return changes;
}

/** Starts of the lines that begin a numbered paragraph of the cable's own. */
function numberedLines({ message, text, isQuoted }: Sheet): ReadonlySet<number> {
  const own = message.body.paragraphs.filter(
    ({ label, series, position, start }) =>
      label !== null && series === 0 && position === 'line' && !isQuoted(start),
  );
  return new Set(own.map(({ start }) => lineStartOf(text, start)));
}

const FIELDS: ReadonlySet<ElementKind> = new Set<ElementKind>(['executiveOrder', 'tags', 'subject']);
const BEHIND_SUBJECT: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'subject',
  'reference',
  'classifiedBy',
]);
const TOP: ReadonlySet<ElementKind> = new Set<ElementKind>(['classification', 'caption', 'passingLine']);
const BODY: ReadonlySet<ElementKind> = new Set<ElementKind>(['paragraph', 'text', 'heading']);
const ENDING: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'signature',
  'separator',
  'endNumber',
  'endOfMessage',
]);
const KNOWN: ReadonlySet<ElementKind> = new Set<ElementKind>([
  ...HEADING_LINES,
  ...TOP,
  ...FIELDS,
  ...BEHIND_SUBJECT,
  ...BODY,
  ...ENDING,
  'label',
]);

/** Null where blank lines are not to be touched. */
function wantedBetween(
  { message, text }: Sheet,
  above: Element,
  below: Element,
  numbered: ReadonlySet<number>,
): Wanted | null {
  if (!KNOWN.has(above.kind) || !KNOWN.has(below.kind)) return null;
  const pair = (upper: ReadonlySet<ElementKind>, lower: ReadonlySet<ElementKind>): boolean =>
    upper.has(above.kind) && lower.has(below.kind);
  if (message.form !== 'smart') {
    if (pair(HEADING_LINES, HEADING_LINES) || pair(FIELDS, FIELDS)) return 0;
    if (pair(TOP, FIELDS)) return 1;
    if (HEADING_LINES.has(above.kind) && below.kind === 'classification') return 1;
    if (HEADING_LINES.has(above.kind) && below.kind === 'separator') return 0;
  }
  if (pair(ENDING, ENDING)) return below.kind === 'separator' || above.kind === 'signature' ? 'oneAtMost' : 0;
  if (pair(BEHIND_SUBJECT, BODY)) return 1;
  if (!pair(BODY, BODY)) return 'oneAtMost';
  if (below.kind === 'text') return null;
  const apart = numbered.has(below.start) && endsSentence(text, contentEnd(text, above.end));
  return apart && above.kind !== 'heading' ? 1 : 'oneAtMost';
}

function contentEnd(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

/** Between two lines, of which the upper one ends, with its line end, at `from`, and the lower one begins at `to`. */
function addBlankLines(
  { text, lineEnd }: Sheet,
  from: number,
  to: number,
  wanted: Wanted,
  changes: Change[],
): void {
  if (!isLineEnd(text.charCodeAt(from - 1))) return;
  if (from === to) {
    if (wanted === 1) changes.push([{ start: from, end: from, newText: lineEnd }]);
    return;
  }
  const kept = wanted === 0 ? from : afterLineEnd(text, from);
  if (kept < to) changes.push([{ start: kept, end: to, newText: '' }]);
}

function afterLineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}
