// Paragraphs are numbered by one from 1: a number that stands nowhere in between is missing, or a paragraph is.
// Numbers that a publisher ran into the text, or that a quote or list carries, are layout and no gap.
import { figuresOf } from '../edits/renumbering';
import type { Message } from '../message/model';
import { numberFaults, renumberingFix } from './paragraph-numbers';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-number-gap',
  title: 'A paragraph number is missing',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const { kind, paragraph, above, missing } of numberFaults(message)) {
    if (kind !== 'gap' || above === null) continue;
    report({
      span: figuresOf(paragraph),
      message: `Paragraph ${String(paragraph.number)} follows paragraph ${String(above.number)}: ${absent(missing)} missing.`,
      related: [{ span: figuresOf(above), message: `Paragraph ${String(above.number)} stands here.` }],
      fixes: [renumberingFix(message)],
    });
  }
}

function absent(missing: readonly number[]): string {
  if (missing.length === 1) return `${String(missing[0])} is`;
  const last = missing[missing.length - 1];
  return `${missing.slice(0, -1).join(', ')} and ${String(last)} are`;
}
