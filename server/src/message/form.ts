// Tells the form of a message from its lines: how it came to us decides what may be asked of it.
import { isExtractNotice } from './furniture';
import { nextContent, type Lines } from './lines';
import type { ElementKind, Form } from './model';
import { matchesAt } from './furniture';
import { recogniseHeadingLine } from './heading/recognise';
import { readParagraphLabel } from './paragraph-label';

/** How many lines with content are looked at. */
const REACH = 40;

const SMART_LABEL = /MRN *:|Date\/DTG *:/iy;
const PAGE_ONE = /PAGE 0?1\b/y;

/** SMART messages are told before segmentation: their labels need another reader. */
export function isSmart(text: string, lines: Lines): boolean {
  const labelLine = smartLabelLine(text, lines);
  return labelLine >= 0 && archivedHeadingLine(text, lines, labelLine) < 0;
}

/**
 * The date-time line of a cable from before 2010 that the archive put its labels above: a line of the heading with FM below
 * it, before any paragraph. -1 where the labels are the message's own, or where there are none.
 */
export function archivedHeadingLine(
  text: string,
  lines: Lines,
  labelLine = smartLabelLine(text, lines),
): number {
  if (labelLine < 0) return -1;
  let line = labelLine;
  for (let count = 0; count < REACH; count++) {
    const next = nextContent(lines, line + 1);
    if (next >= lines.count) return -1;
    const kind = recogniseHeadingLine(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0);
    if (kind === 'dateTime' && text.startsWith('FM ', lines.firsts[next] ?? 0)) return line;
    if (readParagraphLabel(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0)?.number === 1) return -1;
    line = next;
  }
  return -1;
}

function smartLabelLine(text: string, lines: Lines): number {
  let line = nextContent(lines, 0);
  for (let count = 0; count < REACH && line < lines.count; count++) {
    if (isSmartLabel(text, lines.firsts[line] ?? 0)) return line;
    line = nextContent(lines, line + 1);
  }
  return -1;
}

function isSmartLabel(text: string, first: number): boolean {
  const code = text.charCodeAt(first) | 0x20;
  const second = text.charCodeAt(first + 1) | 0x20;
  const maybe = (code === 0x6d && second === 0x72) || (code === 0x64 && second === 0x61);
  return maybe && matchesAt(SMART_LABEL, text, first);
}

/** A 1970s copy: page one's header stands above the heading. */
export function isAad(text: string, lines: Lines): boolean {
  let line = nextContent(lines, 0);
  for (let count = 0; count < REACH && line < lines.count; count++) {
    const first = lines.firsts[line] ?? 0;
    const code = text.charCodeAt(first);
    if (code === 0x50 && matchesAt(PAGE_ONE, text, first)) return true;
    if (code === 0x56 && text.startsWith('VZCZC', first)) return false;
    if (code === 0x44 && text.startsWith('DE R', first)) return false;
    line = nextContent(lines, line + 1);
  }
  return false;
}

/** The form of a message that is neither SMART nor a 1970s copy, by the kinds of its lines. */
export function formOf(text: string, lines: Lines, kinds: readonly ElementKind[]): Form {
  let heading = 0;
  let head = 0;
  let classified = false;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line];
    if (kind === 'publisher' && isExtractNotice(text, lines.firsts[line] ?? 0)) return 'partial';
    if (kind === 'paragraph' || kind === 'text') break;
    if (kind === 'transmission' || kind === 'routing' || kind === 'station' || kind === 'security')
      return 'acp127';
    if (kind === 'dateTime') heading++;
    if (kind === 'originator' || kind === 'action' || kind === 'information') heading++;
    if (kind === 'classification') classified = true;
    if (kind === 'subject' || kind === 'tags' || kind === 'executiveOrder') head++;
  }
  const dateTime = kinds.includes('dateTime');
  if (dateTime && heading > 1) return 'acp127';
  if (heading > 0 && !dateTime) return 'draft';
  if (dateTime) return 'partial';
  return classified || head >= 2 ? 'draft' : 'partial';
}
