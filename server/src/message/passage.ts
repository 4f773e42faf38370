// Text of several lines read as one string, with a map back to where each character stands.
// Fields that run over lines, blank lines and page headers (TAGS, REF, SUBJECT) are read from a passage, so their
// readers see clean text and still give spans of the message as written.
import type { Span, Token } from './model';
import { lastStartAt } from './spans';

/** Lines joined by one `\n` each; trailing blanks, page furniture and blank lines are left out. */
export interface Passage {
  readonly text: string;
  /** Start of each line in `text`, ascending; the first is 0. */
  readonly joins: readonly number[];
  /** Start of the same line in the message. */
  readonly origins: readonly number[];
}

const oneLine: readonly number[] = [0];

/** Makes a passage of line contents (spans without line ends), in order. */
export function passageOf(source: string, lines: readonly Span[]): Passage {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return linePassage(source, first);
  const joins: number[] = [];
  const origins: number[] = [];
  let text = '';
  for (const line of lines) {
    if (origins.length > 0) text += '\n';
    joins.push(text.length);
    origins.push(line.start);
    text += source.slice(line.start, line.end);
  }
  return { text, joins, origins };
}

/** A passage of one line, as most are. */
export function linePassage(source: string, { start, end }: Span): Passage {
  return { text: source.slice(start, end), joins: oneLine, origins: [start] };
}

/** The part of a passage between two offsets as a passage of its own. */
export function partOf(passage: Passage, from: number, to: number): Passage {
  const text = passage.text.slice(from, to);
  const origin = originOf(passage, from);
  if (!text.includes('\n')) return { text, joins: oneLine, origins: [origin] };
  const joins = [0];
  const origins = [origin];
  for (const [line, join] of passage.joins.entries()) {
    if (join <= from || join >= to) continue;
    joins.push(join - from);
    origins.push(passage.origins[line] ?? 0);
  }
  return { text, joins, origins };
}

/** Offset in the message of an offset in the passage; a join belongs to the line before it. */
export function originOf(passage: Passage, offset: number): number {
  const { joins, origins } = passage;
  const line = lastStartAt(joins, offset);
  return (origins[line] ?? 0) + offset - (joins[line] ?? 0);
}

/** The span in the message of `[start, end)` in the passage. */
export function spanIn(passage: Passage, start: number, end: number): Span {
  if (passage.joins.length === 1) {
    const origin = passage.origins[0] ?? 0;
    return { start: start + origin, end: Math.max(start, end) + origin };
  }
  const from = originOf(passage, start);
  return { start: from, end: end <= start ? from : originOf(passage, end - 1) + 1 };
}

/** The same with its text; a join inside becomes one blank. */
export function tokenIn(passage: Passage, start: number, end: number): Token {
  const span = spanIn(passage, start, end);
  const text = passage.text.slice(start, end);
  return {
    start: span.start,
    end: span.end,
    text: passage.joins.length === 1 ? text : text.replaceAll('\n', ' '),
  };
}

/** The whole passage as a span of the message. */
export function wholeSpan(passage: Passage): Span {
  return spanIn(passage, 0, passage.text.length);
}

/** A span of a text with its characters. */
export function tokenAt(text: string, { start, end }: Span): Token {
  return { start, end, text: text.slice(start, end) };
}
