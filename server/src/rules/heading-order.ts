// ACP 127 lines 1 to 8 stand in this order, each once. One line out of its place is one finding, on the line that was
// moved. Addresses are often given in several runs, so a second TO or INFO is none.
import type { FormatLine } from '../edits/heading-order';
import { formatLines, isInOrder, misplacedLine } from '../edits/heading-order';
import type { Message } from '../message/model';
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
  const misplaced = misplacedLine(lines);
  if (misplaced === null) return;
  const { line, neighbour } = misplaced;
  const before = neighbour.number > line.number;
  report({
    span: firstLineOf(message, line.span),
    message: `Line ${described(line)} belongs ${before ? 'before' : 'after'} line ${described(neighbour)}.`,
    related: [
      { span: firstLineOf(message, neighbour.span), message: `Line ${described(neighbour)} stands here.` },
    ],
  });
}

function described({ number }: FormatLine): string {
  return `${String(number)} (${NAMES[number] ?? ''})`;
}
