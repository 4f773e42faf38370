// The first numbered paragraph is not paragraph 1. Later sections and publishers' extracts may begin anywhere.
import { figuresOf } from '../edits/renumbering';
import type { Message } from '../message/model';
import { numberFaults, renumberingFix } from './paragraph-numbers';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-number-start',
  title: 'Paragraph numbers do not start at 1',
  severity: 'warning',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const { kind, paragraph } of numberFaults(message)) {
    if (kind !== 'start') continue;
    report({
      span: figuresOf(paragraph),
      message: `The first numbered paragraph is ${String(paragraph.number)}. Paragraphs are numbered from 1.`,
      fixes: [renumberingFix(message)],
    });
  }
}
