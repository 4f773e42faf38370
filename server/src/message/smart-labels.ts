// The labels of SMART messages (5 FAH-1 H-210, from 2010): `MRN:`, `Date/DTG:`, `Captions:` and the rest. Each label's
// value runs to the next label, on the same line or on lines below.
import { isBlank } from './characters';
import { contentOf, isBlankLine } from './lines';
import type { ElementKind, Span, Token } from './model';
import { readParagraphLabel } from './paragraph-label';
import { passageOf, type Passage } from './passage';
import { begin, goOn, type Segmentation } from './segmentation';

export type SmartLabelName =
  | 'mrn'
  | 'date'
  | 'from'
  | 'action'
  | 'info'
  | 'order'
  | 'tags'
  | 'captions'
  | 'reference'
  | 'passLine'
  | 'subject'
  | 'classifiedBy'
  | 'reason'
  | 'declassify'
  | 'signature'
  | 'exempt'
  | 'other';

/** One label with its value. */
export interface SmartField {
  readonly name: SmartLabelName;
  readonly label: Token;
  /** From the label on; `valueStart` is where its value begins in it. */
  readonly passage: Passage;
  readonly valueStart: number;
}

/** Every label as its words, in lower case without blanks. */
const NAMES: ReadonlyMap<string, SmartLabelName> = new Map<string, SmartLabelName>([
  ['mrn', 'mrn'],
  ['date/dtg', 'date'],
  ['dtg', 'date'],
  ['from', 'from'],
  ['action', 'action'],
  ['info', 'info'],
  ['e.o.', 'order'],
  ['eo', 'order'],
  ['tags', 'tags'],
  ['captions', 'captions'],
  ['caption', 'captions'],
  ['reference', 'reference'],
  ['references', 'reference'],
  ['ref', 'reference'],
  ['passline', 'passLine'],
  ['subject', 'subject'],
  ['classifiedby', 'classifiedBy'],
  ['reason', 'reason'],
  ['reasons', 'reason'],
  ['declassifyon', 'declassify'],
  ['signature', 'signature'],
  ['xmt', 'exempt'],
  ['draftedby', 'other'],
  ['clearedby', 'other'],
  ['approvedby', 'other'],
  ['releasedby', 'other'],
  ['attachments', 'other'],
  ['attachment', 'other'],
  ['disseminationrule', 'other'],
  ['originatingoffice', 'other'],
]);

const KINDS: Readonly<Record<SmartLabelName, ElementKind>> = {
  mrn: 'label',
  date: 'dateTime',
  from: 'originator',
  action: 'action',
  info: 'information',
  order: 'executiveOrder',
  tags: 'tags',
  captions: 'caption',
  reference: 'reference',
  passLine: 'passingLine',
  subject: 'subject',
  classifiedBy: 'classifiedBy',
  reason: 'classifiedBy',
  declassify: 'classifiedBy',
  signature: 'signature',
  exempt: 'exemption',
  other: 'label',
};

const LABEL =
  /[A-Z][A-Za-z./]{1,12}(?: (?:By|Line|On|Rule|Office|by|line|on|rule|office|BY|LINE|ON|RULE))? ?:/y;

interface FoundLabel extends Span {
  readonly name: SmartLabelName;
}

/** Labels in one line: at its beginning, and further ones after two blanks. */
function labelsOf(text: string, first: number, end: number): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let at = first; at < end; at++) {
    const apart = at === first || (isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at - 2)));
    if (!apart) continue;
    LABEL.lastIndex = at;
    const match = LABEL.exec(text);
    if (match === null) {
      if (at === first) return found;
      continue;
    }
    const name = NAMES.get(match[0].slice(0, -1).replace(/ /g, '').toLowerCase());
    if (name === undefined) {
      if (at === first) return found;
      continue;
    }
    found.push({ name, start: at, end: at + match[0].length });
    at += match[0].length - 1;
  }
  return found;
}

/** Does a line begin with a label of a SMART message? */
export function isSmartLabelLine({ text, lines }: Segmentation, line: number): boolean {
  return labelsOf(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0).length > 0;
}

export interface SmartLabels {
  readonly fields: readonly SmartField[];
  /** The last line that was read. */
  readonly limit: number;
}

/** Marks the label lines from `from` on and reads them; stops at a paragraph number or, after a blank line, at text. */
export function readSmartLabels(segmentation: Segmentation, from: number): SmartLabels {
  const { text, lines } = segmentation;
  const fields: SmartField[] = [];
  let open: { readonly found: FoundLabel; readonly spans: Span[] } | null = null;
  let closed = false;
  const close = () => {
    if (open !== null) fields.push(fieldOf(text, open.found, open.spans));
    open = null;
  };
  let line = from;
  for (; line < lines.count; line++) {
    if (isBlankLine(lines, line)) {
      closed = true;
      continue;
    }
    const content = contentOf(lines, line);
    const labels = labelsOf(text, content.start, content.end);
    const current = open as { readonly found: FoundLabel; readonly spans: Span[] } | null;
    if (labels.length === 0) {
      if (!continues(text, content, current?.found ?? null, closed) || current === null) break;
      goOn(segmentation, line, KINDS[current.found.name]);
      current.spans.push(content);
      continue;
    }
    const first = labels[0];
    if (first !== undefined) begin(segmentation, line, KINDS[first.name]);
    labels.forEach((label, index) => {
      close();
      const end = trimmedEnd(text, label.end, labels[index + 1]?.start ?? content.end);
      open = { found: label, spans: [{ start: label.start, end }] };
    });
    closed = false;
  }
  close();
  return { fields, limit: line };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function continues(text: string, content: Span, open: FoundLabel | null, closed: boolean): boolean {
  if (open === null || closed) return false;
  const label = readParagraphLabel(text, content.start, content.end);
  return label === null || label.number !== 1 || label.fault === 'bracket';
}

function fieldOf(text: string, found: FoundLabel, spans: readonly Span[]): SmartField {
  const passage = passageOf(text, spans);
  let valueStart = found.end - found.start;
  while (valueStart < passage.text.length && passage.text.charCodeAt(valueStart) <= 0x20) valueStart++;
  const label = { start: found.start, end: found.end, text: text.slice(found.start, found.end) };
  return { name: found.name, label, passage, valueStart };
}
