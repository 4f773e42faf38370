// Edits of the TAGS line: one code for another, one for several, one taken out with what parts it from its neighbour.
// A published copy has codes as Markdown links, `[PREL](#)`: the brackets go with the code.
import type { Message, Span, TagsLine } from '../message/model';
import type { Edit } from './rule';

/** Takes the tag at `index` out; null where a person stands behind it or other text between it and its neighbours. */
export function tagDeletion(message: Message, line: TagsLine, index: number): Edit | null {
  const { text } = message;
  const tag = line.tags[index];
  if (tag === undefined || line.tags[index + 1]?.kind === 'person') return null;
  const span = linkAround(text, tag);
  const before = line.tags[index - 1];
  const after = line.tags[index + 1];
  if (before !== undefined) {
    const start = linkAround(text, before).end;
    if (separates(text, start, span.start)) return { start, end: span.end, newText: '' };
  }
  if (after !== undefined) {
    const end = linkAround(text, after).start;
    if (separates(text, span.end, end)) return { start: span.start, end, newText: '' };
  }
  return null;
}

/** `, ` on a line that parts its codes by commas, else a blank. */
export function tagSeparator(message: Message, line: TagsLine): string {
  const [first, second] = line.tags;
  if (first === undefined || second === undefined) return ' ';
  return message.text.slice(first.end, second.start).includes(',') ? ', ' : ' ';
}

const linkTarget = /\]\([^)\n]{0,200}\)/y;

function linkAround(text: string, { start, end }: Span): Span {
  if (text.charAt(start - 1) !== '[') return { start, end };
  linkTarget.lastIndex = end;
  return linkTarget.test(text) ? { start: start - 1, end: linkTarget.lastIndex } : { start, end };
}

/** Blanks, one line end, commas and dashes; no page header. */
function separates(text: string, from: number, to: number): boolean {
  return to - from < 80 && /^[\s,;-]*$/.test(text.slice(from, to)) && !/\n\s*\n/.test(text.slice(from, to));
}
