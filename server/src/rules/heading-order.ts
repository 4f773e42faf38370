// ACP 127 lines 1 to 8 stand in this order, each once. One line out of its place is one finding, on the line that was
// moved. Addresses are often given in several runs, so a second TO or INFO is none.
import type { Element, ElementKind, Message, Span } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'heading-order',
  title: 'A line of the heading stands out of its place',
  severity: 'error',
  forms: ['acp127', 'aad', 'draft'],
  fixable: false,
  source: 'ACP 127 lines 1 to 8',
  check,
};

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

const NAMES = [
  '',
  'VZCZC',
  'routing',
  'DE',
  'the security warning',
  'the date-time group',
  'FM',
  'TO',
  'INFO',
];

interface FormatLine {
  readonly number: number;
  readonly span: Span;
}

function check(message: Message, report: (report: Report) => void): void {
  if (isInOrder(message)) return;
  const { lines, repeated } = formatLines(message);
  for (const line of repeated) {
    report({
      span: firstLineOf(message, line.span),
      message: `Line ${described(line)} stands a second time: a heading has it once.`,
      severity: 'warning',
      tag: 'unnecessary',
    });
  }
  const moved = movedLine(lines);
  if (moved === null) return;
  const neighbour = lines.find((line) => line !== moved && isTurned(lines, line, moved));
  if (neighbour === undefined) return;
  const before = neighbour.number > moved.number;
  report({
    span: firstLineOf(message, moved.span),
    message: `Line ${described(moved)} belongs ${before ? 'before' : 'after'} line ${described(neighbour)}.`,
    related: [
      { span: firstLineOf(message, neighbour.span), message: `Line ${described(neighbour)} stands here.` },
    ],
  });
}

function described({ number }: FormatLine): string {
  return `${String(number)} (${NAMES[number] ?? ''})`;
}

/** Each format line of a higher number than the one before, but that a second TO or INFO is none. */
function isInOrder({ heading, elements }: Message): boolean {
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
function formatLines(message: Message): { lines: readonly FormatLine[]; repeated: readonly FormatLine[] } {
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
function movedLine(lines: readonly FormatLine[]): FormatLine | null {
  const step = lines.findIndex((line, index) => index > 0 && line.number < (lines[index - 1]?.number ?? 0));
  if (step < 0) return null;
  for (let at = lines.length - 1; at >= 0; at--) {
    if (isOrdered(lines, at)) return lines[at] ?? null;
  }
  return lines[step] ?? null;
}

function isOrdered(lines: readonly FormatLine[], without: number): boolean {
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
