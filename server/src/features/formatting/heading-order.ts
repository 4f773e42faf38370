// A format line that stands out of its place goes where it belongs, with what goes on with it, if that puts the heading in
// order; a heading in which more than one line is out of place is left to its reader.
import { formatLines, isInOrder, isOrdered, misplacedLine } from '../../edits/heading-order';
import type { Element, Message, Span } from '../../message/model';
import type { Change, Sheet } from './sheet';
import { isLineEnd } from './sheet';

export function headingOrder({ message, text }: Sheet): readonly Change[] {
  if (isInOrder(message)) return [];
  const { lines } = formatLines(message);
  const misplaced = misplacedLine(lines);
  if (misplaced === null || !isOrdered(lines, lines.indexOf(misplaced.line))) return [];
  const moved = blockAt(message, misplaced.line.span.start);
  const neighbour = placeOf(message, misplaced);
  if (moved === null || neighbour === null || !isLineEnd(text.charCodeAt(moved.end - 1))) return [];
  if (neighbour > 0 && !isLineEnd(text.charCodeAt(neighbour - 1))) return [];
  if (neighbour > moved.start && neighbour < moved.end) return [];
  const insertion = { start: neighbour, end: neighbour, newText: text.slice(moved.start, moved.end) };
  const removal = { start: moved.start, end: moved.end, newText: '' };
  return [neighbour <= moved.start ? [insertion, removal] : [removal, insertion]];
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
