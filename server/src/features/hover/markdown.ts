// Hover text as Markdown that cannot be turned against its reader: whatever comes from a document or a table
// goes through `escape`, so a hostile file makes no link, command, image, HTML or layout of its own.
import type { Span } from '../../message/model';

/** What a hover says, and the characters it is about (UTF-16 offsets from the start of the message). */
export interface Card {
  readonly markdown: string;
  readonly span: Span;
}

/** A field that may stand under the offset, and its text; null when there is nothing to say about it. */
export type Field = readonly [span: Span | null | undefined, describe: () => string | null];

const longestText = 160;
/** Blanks, line ends and other controls, and the marks that reverse the direction of text. */
const unprintable = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
const special = /[\\`*_{}[\]<>|~&$@]/g;

/** Text of the document or of a table, made safe to stand in a line of Markdown; cut when it is long. */
export function escape(text: string): string {
  return escapeUpTo(text, longestText);
}

/** The same, cut when it is longer than so many characters. */
export function escapeUpTo(text: string, longest: number): string {
  return cut(text.replace(unprintable, ' ').trim(), longest)
    .replace(special, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(/^([-+=#])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** The beginning of a text, broken between words where one ends in reach, never inside a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length);
  let end = blank > length * 0.7 ? blank : length;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${text.slice(0, end)}…`;
}

/** A bold line with what the thing is and where it stands, then the lines that say what this one means. */
export function card(title: string, place: string, lines: readonly (string | null)[]): string {
  const heading = place === '' ? `**${title}**` : `**${title}** · ${place}`;
  const body = lines.filter((line) => line !== null && line !== '').join('  \n');
  return body === '' ? heading : `${heading}\n\n${body}`;
}

/** The card of the first field under the offset that has something to say. */
export function cardAt(offset: number, fields: readonly Field[]): Card | null {
  for (const [span, describe] of fields) {
    if (!covers(span, offset)) continue;
    const markdown = describe();
    if (markdown !== null) return { markdown, span: { start: span.start, end: span.end } };
  }
  return null;
}

/** Whether the character at `offset` belongs to the span. */
export function covers(span: Span | null | undefined, offset: number): span is Span {
  return span !== null && span !== undefined && offset >= span.start && offset < span.end;
}

/** The last of ascending, disjoint spans that starts at or before the offset, when it covers it. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | null {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = spans[low];
  return covers(found, offset) ? found : null;
}

/** `1 year`, `2 years`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The text with a capital at its start. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
