// A cable of one paragraph does not number it.
import { numberedParagraphs } from '../edits/renumbering';
import type { Message } from '../message/model';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-single-numbered',
  title: 'A lone paragraph is numbered',
  severity: 'information',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const paragraphs = numberedParagraphs(message);
  const [only] = paragraphs;
  if (only === undefined || paragraphs.length > 1 || only.number !== 1) return;
  if (message.head.classification?.section != null) return;
  report({
    span: only.label,
    message: 'This is the only numbered paragraph. A cable of one paragraph does not number it.',
    tag: 'unnecessary',
  });
}
