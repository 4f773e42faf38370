// What follows a line end as it is typed: below a numbered paragraph, on the second line end, the next number with the
// marking of the paragraph above (5 FAH-1 H-246.2). Nothing where numbers are not in use, or where that number is taken.
import type { Edit } from '../edits/edit';
import type { NumberedParagraph } from '../edits/renumbering';
import { figuresOf, numberedParagraphs } from '../edits/renumbering';
import type { Message, Span } from '../message/model';
import { firstFrom } from '../message/spans';
import { afterBlanks, endsLine, lineStartOf, quotedSpans } from './formatting/sheet';

/** What a paragraph ends with when nothing more of it is to come. */
const CLOSERS = '.!?")\'”’]';

/** Edits after a line end that was typed before `offset`; empty as a rule. Offsets count in the message. */
export function onTypeEdits(message: Message, offset: number): readonly Edit[] {
  const { text } = message;
  const line = blankLineAt(text, offset);
  const above = line && blankLineAt(text, beforeLineEnd(text, line.start));
  if (!above || above.start === 0 || line.start === above.start) return [];
  const paragraph = paragraphEndingAt(message, beforeLineEnd(text, above.start));
  if (paragraph === null || !CLOSERS.includes(text.charAt(paragraph.end - 1))) return [];
  return [{ start: line.start, end: line.end, newText: labelAfter(paragraph) }];
}

/** The line at an offset without its line end, if it is blank. */
function blankLineAt(text: string, offset: number): Span | null {
  if (offset < 0) return null;
  const start = lineStartOf(text, offset);
  const end = afterBlanks(text, start);
  return endsLine(text, end) ? { start, end } : null;
}

/** Where the line above one that begins at `start` ends; -1 for the first. */
function beforeLineEnd(text: string, start: number): number {
  if (start === 0) return -1;
  return text.charCodeAt(start - 1) === 0x0a && text.charCodeAt(start - 2) === 0x0d ? start - 2 : start - 1;
}

/** The paragraph of the cable's own row that ends on the line which ends at `lineEnd`, if the next number is free. */
function paragraphEndingAt(message: Message, lineEnd: number): NumberedParagraph | null {
  const { text } = message;
  const numbered = numberedParagraphs(message);
  const index = firstFrom(numbered, lineEnd) - 1;
  const paragraph = numbered[index];
  if (paragraph === undefined || paragraph.position !== 'line' || paragraph.parts.length === 0) return null;
  if (paragraph.end > lineEnd || afterBlanks(text, paragraph.end) !== lineEnd) return null;
  if (numbered.some(({ number }) => number === paragraph.number + 1)) return null;
  const goesOn = quotedSpans(message).some(({ start, end }) => start < paragraph.end && end > paragraph.end);
  return goesOn ? null : paragraph;
}

/** `3. (SBU) ` after `2. (SBU) …`, written as the number above is. */
function labelAfter(paragraph: NumberedParagraph): string {
  const { label, marking, number } = paragraph;
  const figures = figuresOf(paragraph);
  const before = label.text.slice(0, figures.start - label.start);
  const behind = label.text.slice(figures.end - label.start);
  return `${before}${number + 1}${behind} ${marking?.wellFormed === true ? `${marking.text} ` : ''}`;
}
