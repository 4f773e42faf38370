// A paragraph number is lower than the one above it. Annexes and quoted texts that start again at 1 are not counted.
import { figuresOf } from '../edits/renumbering';
import type { Message } from '../message/model';
import { numberFaults, renumberingFix } from './paragraph-numbers';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-number-order',
  title: 'A paragraph number steps back',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const { kind, paragraph, above } of numberFaults(message)) {
    if (kind !== 'order' || above === null) continue;
    report({
      span: figuresOf(paragraph),
      message: `Paragraph ${String(paragraph.number)} stands after paragraph ${String(above.number)}. Numbers go up by one.`,
      related: [{ span: figuresOf(above), message: `Paragraph ${String(above.number)} stands above it.` }],
      fixes: [renumberingFix(message)],
    });
  }
}
