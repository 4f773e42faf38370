// Lines of a message: where each begins, where its content lies, where the next begins; also after a change, in part anew.
// The one place that knows line ends (LF, CRLF, CR) and what counts as blank at a line's edges.
import { isBlank } from './characters';
import type { Change } from './document';
import type { Span } from './model';
import { lastStartAt } from './spans';

const BACKSLASH = 0x5c;

/** Arrays of one entry a line. */
export interface Lines {
  readonly count: number;
  /** Of the text: where the last line ends. */
  readonly length: number;
  readonly starts: readonly number[];
  /** First character of content; equal to `ends[i]` on a blank line. */
  readonly firsts: readonly number[];
  /** End of content: before trailing blanks, a publisher's stray `\` and the line end. */
  readonly ends: readonly number[];
}

/** Lines under construction. */
interface Rows {
  readonly starts: number[];
  readonly firsts: number[];
  readonly ends: number[];
}

/** Where the lines of a text are gathered, one text after the other: rows that grow cost more than rows copied once. */
const gathered: Rows = { starts: [], firsts: [], ends: [] };
/** So many lines are kept room for. */
const ROOM = 4096;

/** Splits a text into lines. A final line end does not open another line; an empty text has no line. */
export function linesOf(text: string): Lines {
  const { starts, firsts, ends } = gathered;
  const count = addLines(text, 0, gathered, null).count;
  const lines = {
    count,
    length: text.length,
    starts: starts.slice(0, count),
    firsts: firsts.slice(0, count),
    ends: ends.slice(0, count),
  };
  if (count > ROOM) for (const row of [starts, firsts, ends]) row.length = ROOM;
  return lines;
}

/** Puts the lines from `from` on into rows; stops before the first that begins where `isKnown` says, at `stop`. */
function addLines(
  text: string,
  from: number,
  rows: Rows,
  isKnown: ((start: number) => boolean) | null,
): { readonly count: number; readonly stop: number } {
  const { starts, firsts, ends } = rows;
  const length = text.length;
  let carriageReturn = text.indexOf('\r', from);
  let lineFeed = -1;
  let start = from;
  let count = 0;
  while (start < length) {
    if (isKnown !== null && isKnown(start)) return { count, stop: start };
    // Each is looked for once: a text of CR alone has no LF up to its end.
    if (lineFeed < start) lineFeed = text.indexOf('\n', start);
    if (lineFeed < 0) lineFeed = length;
    let stop = lineFeed;
    let next = stop < length ? stop + 1 : length;
    if (carriageReturn >= 0 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    if (carriageReturn >= 0 && carriageReturn < stop) {
      stop = carriageReturn;
      next = text.charCodeAt(stop + 1) === 0x0a ? stop + 2 : stop + 1;
    }
    let first = start;
    while (first < stop && isBlank(text.charCodeAt(first))) first++;
    starts[count] = start;
    firsts[count] = first;
    ends[count] = contentEnd(text, first, stop);
    count++;
    start = next;
  }
  return { count, stop: length };
}

/** Lines after a change, and which of them are the lines of before. */
export interface ChangedLines {
  readonly lines: Lines;
  /** The first that may be another. */
  readonly first: number;
  /** The first behind the change that is as it was: its index before and now (the number of lines where there is none). */
  readonly tailBefore: number;
  readonly tail: number;
  /** How far the lines from there on have moved. */
  readonly moved: number;
}

/** The lines of a text in which `[start, oldEnd)` became `[start, newEnd)`; others than those it touches are taken over. */
export function changedLines(before: Lines, text: string, { start, oldEnd, newEnd }: Change): ChangedLines {
  const moved = newEnd - oldEnd;
  // A line that ends right above the change counts as touched: its CR may have got a LF.
  const first = before.count === 0 ? 0 : lastStartAt(before.starts, start - 1);
  const rows: Rows = { starts: [], firsts: [], ends: [] };
  let tailBefore = first;
  const { stop } = addLines(text, before.starts[first] ?? 0, rows, (at) => {
    if (at <= newEnd) return false;
    while (tailBefore < before.count && (before.starts[tailBefore] ?? 0) < at - moved) tailBefore++;
    return before.starts[tailBefore] === at - moved;
  });
  if (stop === text.length) tailBefore = before.count;
  const tail = first + rows.starts.length;
  const starts = withMiddle(before.starts, first, rows.starts, tailBefore, moved);
  const lines = {
    count: starts.length,
    length: text.length,
    starts,
    firsts: withMiddle(before.firsts, first, rows.firsts, tailBefore, moved),
    ends: withMiddle(before.ends, first, rows.ends, tailBefore, moved),
  };
  return { lines, first, tailBefore, tail, moved };
}

/** A row whose entries `[from, to)` are other ones, and whose last ones have moved. */
function withMiddle(
  row: readonly number[],
  from: number,
  middle: readonly number[],
  to: number,
  moved: number,
): number[] {
  const changed =
    middle.length === to - from ? row.slice() : row.slice(0, from).concat(middle, row.slice(to));
  for (let index = 0; index < middle.length; index++) changed[from + index] = middle[index] ?? 0;
  if (moved === 0) return changed;
  for (let index = from + middle.length; index < changed.length; index++)
    changed[index] = (changed[index] ?? 0) + moved;
  return changed;
}

function contentEnd(text: string, first: number, stop: number): number {
  let end = stop;
  for (;;) {
    while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
    // A publisher's pass leaves ` \` at line ends.
    const stray =
      end > first + 1 && text.charCodeAt(end - 1) === BACKSLASH && isBlank(text.charCodeAt(end - 2));
    if (!stray) return end;
    end--;
  }
}

/** Where the line after line `index` begins: behind its line end, or at the end of the text. */
export function nextStart(lines: Lines, index: number): number {
  return lines.starts[index + 1] ?? lines.length;
}

/** The content of line `index` as a span. */
export function contentOf(lines: Lines, index: number): Span {
  return { start: lines.firsts[index] ?? 0, end: lines.ends[index] ?? 0 };
}

/** From the content of one line to that of another; null where `first` is no line. */
export function spanOfLines(lines: Lines, first: number, last: number): Span | null {
  return first < 0 ? null : { start: lines.firsts[first] ?? 0, end: lines.ends[last] ?? 0 };
}

export function isBlankLine(lines: Lines, index: number): boolean {
  return lines.firsts[index] === lines.ends[index];
}

/** Index of the next line from `index` on that is not blank, or `lines.count`. */
export function nextContent(lines: Lines, index: number): number {
  let at = index;
  while (at < lines.count && lines.firsts[at] === lines.ends[at]) at++;
  return at;
}

/** Index of the last line before `index` that is not blank, or -1. */
export function previousContent(lines: Lines, index: number): number {
  let at = index - 1;
  while (at >= 0 && lines.firsts[at] === lines.ends[at]) at--;
  return at;
}
