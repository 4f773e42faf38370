// A format line that stands out of its place goes where it belongs, with what goes on with it, if that puts the heading in
// order; a heading in which more than one line is out of place is left to its reader.
import { formatLines, isInOrder, isOrdered, misplacedLine } from '../../edits/heading-order';
import type { Element, Message, Span } from '../../message/model';
import { HEADING_LINES } from './heading-lines';
import type { Change, Sheet } from './sheet';
import { isLineEnd } from './sheet';

export function headingOrder({ message, text, lineEnd }: Sheet): readonly Change[] {
  if (isInOrder(message)) return [];
  const { lines } = formatLines(message);
  const misplaced = misplacedLine(lines);
  if (misplaced === null || !isOrdered(lines, lines.indexOf(misplaced.line))) return [];
  const moved = blockAt(message, misplaced.line.span.start);
  const place = placeOf(message, misplaced);
  if (moved === null || place === null || (place > moved.start && place < moved.end)) return [];
  const passed = { start: Math.min(moved.start, place), end: Math.max(moved.end, place) };
  return isHeadingAlone(message, passed) ? [moving(text, moved, place, lineEnd)] : [];
}

/** A line is not moved past what is none of the heading's. */
function isHeadingAlone({ elements }: Message, { start, end }: Span): boolean {
  return elements.every(
    (each) => each.end <= start || each.start >= end || each.kind === 'blank' || HEADING_LINES.has(each.kind),
  );
}

/** Takes lines to another place; the last line of a text may have no line end to bring along. */
function moving(text: string, { start, end }: Span, place: number, lineEnd: string): Change {
  const lines = text.slice(start, end);
  if (place <= start) {
    const ended = isLineEnd(text.charCodeAt(end - 1));
    const from = ended ? start : withoutLineEnd(text, start);
    return [
      { start: place, end: place, newText: ended ? lines : lines + lineEnd },
      { start: from, end, newText: '' },
    ];
  }
  const open = !isLineEnd(text.charCodeAt(place - 1));
  const newText = open ? lineEnd + lines.slice(0, withoutLineEnd(lines, lines.length)) : lines;
  return [
    { start, end, newText: '' },
    { start: place, end: place, newText },
  ];
}

/** Where the line ends that a line end before `at` ends. */
function withoutLineEnd(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 0x0a && text.charCodeAt(at - 2) === 0x0d ? at - 2 : at - 1;
}

/** Where the misplaced line goes: before the first line that comes after it, which stands above, or behind the last that comes before. */
function placeOf(
  message: Message,
  { line, neighbour }: NonNullable<ReturnType<typeof misplacedLine>>,
): number | null {
  if (neighbour.span.start < line.span.start) return blockAt(message, neighbour.span.start)?.start ?? null;
  const below = formatLines(message).lines.filter(
    ({ number, span }) => number < line.number && span.start > line.span.start,
  );
  const last = below[below.length - 1];
  return last === undefined ? null : (blockAt(message, last.span.start)?.end ?? null);
}

/** The element at an offset, and what goes on with it: more lines of the same list, and its exemptions. */
function blockAt({ elements }: Message, offset: number): Span | null {
  const index = elements.findIndex(({ start, end }) => start <= offset && offset < end);
  const first = elements[index];
  if (first === undefined) return null;
  let last = first;
  for (let next = index + 1; goesWith(first, elements[next]); next++) last = elements[next] ?? last;
  return { start: first.start, end: last.end };
}

function goesWith({ kind }: Element, next: Element | undefined): boolean {
  if (kind !== 'action' && kind !== 'information') return false;
  return next?.kind === 'exemption';
}
