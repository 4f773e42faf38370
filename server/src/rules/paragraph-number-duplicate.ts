// Two paragraphs running carry the same number.
import { figuresOf } from '../edits/renumbering';
import type { Message } from '../message/model';
import { numberFaults, renumberingFix } from './paragraph-numbers';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-number-duplicate',
  title: 'A paragraph number stands twice running',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const { kind, paragraph, above } of numberFaults(message)) {
    if (kind !== 'duplicate' || above === null) continue;
    const number = String(paragraph.number);
    report({
      span: figuresOf(paragraph),
      message: `Two paragraphs running are numbered ${number}. This one would be ${String(paragraph.number + 1)}.`,
      related: [{ span: figuresOf(above), message: `The first paragraph ${number}.` }],
      fixes: [renumberingFix(message)],
    });
  }
}
