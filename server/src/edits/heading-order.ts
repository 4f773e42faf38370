// The order of the format lines of a heading: ACP 127 lines 1 to 8 stand in this order, each once. Which line stands
// out of its place, what it belongs beside, and what repeats.
import type { Element, ElementKind, Message, Span } from '../message/model';

/** Format lines with their numbers. */
const LINE_NUMBERS: Readonly<Partial<Record<ElementKind, number>>> = {
  transmission: 1,
  routing: 2,
  station: 3,
  security: 4,
  dateTime: 5,
  originator: 6,
  action: 7,
  information: 8,
};

export interface FormatLine {
  /** 1 to 8. */
  readonly number: number;
  /** Without line ends and the blanks round it. */
  readonly span: Span;
}

/** A line that belongs elsewhere, and the first line that it stands on the wrong side of. */
export interface MisplacedLine {
  readonly line: FormatLine;
  readonly neighbour: FormatLine;
}

/** Each format line of a higher number than the one before, but that a second TO or INFO is none. */
export function isInOrder({ heading, elements }: Message): boolean {
  const end = heading.span?.end ?? 0;
  let last = 0;
  for (const { kind, start } of elements) {
    if (start >= end) break;
    const number = LINE_NUMBERS[kind];
    if (number === undefined) continue;
    if (number <= last) return false;
    last = number;
  }
  return true;
}

/** The first of each format line, in the order they stand in, and what repeats one of lines 1 to 6. */
export function formatLines(message: Message): {
  readonly lines: readonly FormatLine[];
  readonly repeated: readonly FormatLine[];
} {
  const end = message.heading.span?.end ?? 0;
  const lines: FormatLine[] = [];
  const repeated: FormatLine[] = [];
  let seen = 0;
  for (const element of message.elements) {
    if (element.start >= end) break;
    const number = LINE_NUMBERS[element.kind];
    if (number === undefined) continue;
    const isFirst = (seen & (1 << number)) === 0;
    seen |= 1 << number;
    if (isFirst) lines.push({ number, span: contentOf(message, element) });
    else if (number <= 6 && number !== 2) repeated.push({ number, span: contentOf(message, element) });
  }
  return { lines, repeated };
}

function contentOf(message: Message, { start, end }: Element): Span {
  let from = start;
  while (from < end && message.text.charCodeAt(from) <= 0x20) from++;
  let to = end;
  while (to > from && message.text.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}

/** The line without which the others are in order; where several would do, the last. Without such a line, the first step back. */
export function misplacedLine(lines: readonly FormatLine[]): MisplacedLine | null {
  const moved = movedLine(lines);
  const neighbour = moved && lines.find((line) => line !== moved && isTurned(lines, line, moved));
  return moved && neighbour ? { line: moved, neighbour } : null;
}

function movedLine(lines: readonly FormatLine[]): FormatLine | null {
  const step = lines.findIndex((line, index) => index > 0 && line.number < (lines[index - 1]?.number ?? 0));
  if (step < 0) return null;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (isOrdered(lines, at)) return lines[at] ?? null;
  }
  return lines[step] ?? null;
}

/** Are the lines in order, but for the one at `without`? */
export function isOrdered(lines: readonly FormatLine[], without = -1): boolean {
  let last = 0;
  for (const [index, { number }] of lines.entries()) {
    if (index === without) continue;
    if (number < last) return false;
    last = number;
  }
  return true;
}

/** Do two lines stand the wrong way round? */
function isTurned(lines: readonly FormatLine[], one: FormatLine, other: FormatLine): boolean {
  return lines.indexOf(one) < lines.indexOf(other) !== one.number < other.number;
}
