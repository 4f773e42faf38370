// A paragraph number is written `2.`, with or without a publisher's pilcrow: not `2 (SBU)`, `2)` or `¶2`.
import { figuresOf, numberedParagraphs, type NumberedParagraph } from '../edits/renumbering';
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-number-malformed',
  title: 'A paragraph number is not followed by a dot',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const paragraph of numberedParagraphs(message)) {
    const { labelFault, label, number } = paragraph;
    if (labelFault === null || labelFault === 'noSpace') continue;
    report({
      span: label,
      message: `Paragraph ${String(number)} is written \`${label.text}\`. A paragraph number is followed by a dot: \`${String(number)}.\``,
      fixes: [
        { title: l10n.t('Write {0}.', String(number)), preferred: true, edits: () => [dotted(paragraph)] },
      ],
    });
  }
}

/** The label from its figures on: a bracket becomes a dot, a missing dot is put in. */
function dotted(paragraph: NumberedParagraph): {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
} {
  const figures = figuresOf(paragraph);
  return { start: figures.end, end: paragraph.label.end, newText: '.' };
}
