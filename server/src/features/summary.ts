// The text between SUMMARY and END SUMMARY without labels, paragraph numbers and markings (5 FAH-1 H-246).
// Without END SUMMARY it ends where its paragraph does; with END SUMMARY alone it begins where the paragraph does.
import { joinParts } from './paragraph-text';
import type { Block, Message, Paragraph, Span } from '../message/model';

/** The first summary of a message in one line, or null. */
export function summaryOf(message: Message): string | null {
  const block = message.body.blocks.find((each) => each.name === 'summary');
  if (block === undefined) return null;
  const { start, end } = summarySpan(message, block);
  const pieces: Span[] = [];
  for (const paragraph of message.body.paragraphs) {
    if (paragraph.end <= start || paragraph.start >= end) continue;
    for (const part of paragraph.parts) {
      const from = Math.max(part.start, start);
      const to = Math.min(part.end, end);
      if (from < to) pieces.push(trimmed(message.text, from, to));
    }
  }
  const text = withoutMarks(
    joinParts(
      message.text,
      pieces.filter((piece) => piece.start < piece.end),
    ),
  );
  return text === '' ? null : text;
}

function summarySpan(message: Message, block: Block): Span {
  const { open, close } = block;
  if (open !== null && close !== null) return { start: open.end, end: close.start };
  if (open === null)
    return { start: paragraphAt(message, block.start)?.start ?? block.start, end: close?.start ?? block.end };
  const paragraph = paragraphAt(message, open.start);
  if (paragraph !== undefined) return { start: open.end, end: paragraph.end };
  return { start: open.end, end: endUnderHeading(message, open) };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return { start, end };
}

function paragraphAt(message: Message, offset: number): Paragraph | undefined {
  return message.body.paragraphs.find((each) => each.start <= offset && offset < each.end);
}

/** A label that is a heading holds for the paragraphs under it. */
function endUnderHeading(message: Message, open: Span): number {
  const index = message.body.headings.findIndex(
    (heading) => heading.start <= open.start && open.start < heading.end,
  );
  const under = message.body.paragraphs.filter((each) => each.headingIndex === index && index >= 0);
  const first = message.body.paragraphs.find((each) => each.start >= open.end);
  return under[under.length - 1]?.end ?? first?.end ?? open.end;
}

/** Takes off the colon, dashes or bracket that stood between label and text. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' :.-–—)]'.includes(text.charAt(start))) start++;
  while (end > start && ' -–—(['.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
