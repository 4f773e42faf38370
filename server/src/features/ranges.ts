// Where offsets become LSP positions and positions offsets: the one border between the two.
// LSP counts lines at LF, CRLF and CR, and characters in UTF-16 code units.
import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../message/model';
import { lastStartAt } from '../message/spans';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What turns offsets of a file into positions and back; an open text document is one. */
export interface Positions {
  /** The position of an offset, in UTF-16 units from the start of the file. */
  positionAt(offset: number): Position;
  /** The offset of a position, in UTF-16 units from the start of the file. */
  offsetAt(position: Position): number;
}

/** The positions of a text that does not change. Out-of-range values are taken to the nearest that exists. */
export function positionsOf(text: string): Positions {
  let starts: readonly number[] | undefined;
  const lineStarts = (): readonly number[] => (starts ??= lineStartsOf(text));

  return {
    positionAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastStartAt(lineStarts(), at);
      const start = lineStarts()[line] ?? 0;
      return { line, character: beforeLineEnd(text, start, at) - start };
    },
    offsetAt({ line, character }) {
      const start = lineStarts()[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      const next = lineStarts()[line + 1] ?? text.length;
      return beforeLineEnd(text, start, Math.min(start + Math.max(character, 0), next));
    },
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  let lineFeed = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (lineFeed >= 0 || carriageReturn >= 0) {
    const returns = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed);
    let next = (returns ? carriageReturn : lineFeed) + 1;
    if (returns && lineFeed === next) next++;
    starts.push(next);
    // Each is looked for only once it is passed: a text of the one alone has none of the other up to its end.
    if (lineFeed >= 0 && lineFeed < next) lineFeed = text.indexOf('\n', next);
    if (carriageReturn >= 0 && carriageReturn < next) carriageReturn = text.indexOf('\r', next);
  }
  return starts;
}

/** The offset, moved out of the line end that it may stand in. */
function beforeLineEnd(text: string, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Turns a span that counts from `origin` (the start of its message in the file) into a range of the file. */
export type ToRange = (span: Span, origin: number) => Range;

export function toRangeIn(positions: Positions): ToRange {
  return (span, origin) => ({
    start: positions.positionAt(origin + span.start),
    end: positions.positionAt(origin + span.end),
  });
}

/** The range cut at the end of its first line: what runs over many lines slows editors and hides where it begins. */
export function firstLineOf(range: Range, positions: Positions): Range {
  if (range.end.line === range.start.line) return range;
  const lineEnd = positions.offsetAt({ line: range.start.line, character: Number.MAX_SAFE_INTEGER });
  return { start: range.start, end: positions.positionAt(lineEnd) };
}
