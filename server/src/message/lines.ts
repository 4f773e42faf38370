// Lines of a message: where each begins, where its content lies, where the next begins.
// The one place that knows line ends (LF, CRLF, CR) and what counts as blank at a line's edges.
import { isBlank } from './characters';
import type { Span } from './model';

const BACKSLASH = 0x5c;

/** Arrays of one entry a line; `nexts[i] === starts[i + 1]`, and the last `next` is the length of the text. */
export interface Lines {
  readonly count: number;
  readonly starts: readonly number[];
  /** First character of content; equal to `ends[i]` on a blank line. */
  readonly firsts: readonly number[];
  /** End of content: before trailing blanks, a publisher's stray `\` and the line end. */
  readonly ends: readonly number[];
  readonly nexts: readonly number[];
}

/** Splits a text into lines. A final line end does not open another line; an empty text has no line. */
export function linesOf(text: string): Lines {
  const starts: number[] = [];
  const firsts: number[] = [];
  const ends: number[] = [];
  const nexts: number[] = [];
  const length = text.length;
  let carriageReturn = text.indexOf('\r');
  let start = 0;
  while (start < length) {
    let stop = text.indexOf('\n', start);
    if (stop < 0) stop = length;
    let next = stop < length ? stop + 1 : length;
    if (carriageReturn >= 0 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    if (carriageReturn >= 0 && carriageReturn < stop) {
      stop = carriageReturn;
      next = text.charCodeAt(stop + 1) === 0x0a ? stop + 2 : stop + 1;
    }
    let first = start;
    while (first < stop && isBlank(text.charCodeAt(first))) first++;
    starts.push(start);
    firsts.push(first);
    ends.push(contentEnd(text, first, stop));
    nexts.push(next);
    start = next;
  }
  return { count: starts.length, starts, firsts, ends, nexts };
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

/** The content of line `index` as a span. */
export function contentOf(lines: Lines, index: number): Span {
  return { start: lines.firsts[index] ?? 0, end: lines.ends[index] ?? 0 };
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
