// The heading of a message in words: each of its lines, and under it what the hovers say of its parts. For reading as a whole
// what the pointer gives piece by piece.
import { HEADING_KINDS } from '../message/heading-fields';
import type { ElementKind, Message } from '../message/model';
import { hover } from './hover';
import { escape } from './hover/markdown';

/** The parts of a message that come before its body. */
const headingKinds: ReadonlySet<ElementKind> = new Set<ElementKind>([
  ...HEADING_KINDS,
  'classification',
  'caption',
  'passingLine',
  'executiveOrder',
  'tags',
  'subject',
  'reference',
  'classifiedBy',
]);

/** Lines beyond this are a list that nobody reads in words. */
const MAXIMUM_LINES = 400;
/** What stands behind so many characters of a line is not read in words either: each word is looked up for itself. */
const LONGEST_LINE = 2000;

/** Markdown, safe whatever the message says; null when it has no heading that can be decoded. */
export function decodedHeading(message: Message): string | null {
  if (!message.recognised) return null;
  const lines: string[] = [];
  const end = message.body.paragraphs[0]?.start ?? message.text.length;
  for (const element of message.elements) {
    if (element.start >= end || lines.length > MAXIMUM_LINES) break;
    if (headingKinds.has(element.kind)) decodeElement(message, element.start, element.end, lines);
  }
  if (lines.length === 0) return null;
  return [`# ${escape(message.id ?? 'Heading')}`, ...lines, ''].join('\n\n');
}

/** Adds the lines of an element, each with what is known of it. */
function decodeElement(message: Message, start: number, end: number, decoded: string[]): void {
  for (let at = start; at < end && decoded.length <= MAXIMUM_LINES;) {
    const next = message.text.indexOf('\n', at);
    const lineEnd = next < 0 || next > end ? end : next;
    const line = message.text.slice(at, lineEnd).trim();
    const readEnd = Math.min(lineEnd, at + LONGEST_LINE);
    if (line !== '') decoded.push(`### ${escape(line)}`, ...cardsIn(message, at, readEnd));
    at = lineEnd + 1;
  }
}

/** What the hovers say along a line, each once. */
function cardsIn(message: Message, start: number, end: number): readonly string[] {
  const cards = new Set<string>();
  for (let at = start; at < end;) {
    const found = isBlank(message.text.charCodeAt(at)) ? null : hover(message, at);
    if (found) cards.add(found.markdown);
    at = Math.max(at + 1, found?.span.end ?? 0);
  }
  return [...cards];
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
