// Teleprinters print 69 characters a line. Off by default: what was put on the web has one line a paragraph.
// A line length in the settings turns it on with that limit; turned on by its code alone, it keeps the teleprinter's.
import type { Message } from '../message/model';
import { isBlank } from '../message/characters';
import type { Report, Rule, RuleOptions } from './rule';

/** Characters a line on ACP 127 circuits. */
export const LINE_LIMIT = 69;

export const rule: Rule = {
  code: 'line-too-long',
  title: 'A line is longer than a teleprinter prints',
  severity: 'off',
  forms: ['acp127', 'aad', 'draft', 'partial'],
  fixable: false,
  source: '5 FAH-1 H-246.1; ACP 127',
  option: 'lineLength',
  check,
};

function check({ text }: Message, report: (report: Report) => void, { lineLength }: RuleOptions): void {
  const limit = lineLength || LINE_LIMIT;
  const allowed = lineLength === 0 ? 'A teleprinter line has' : 'The settings allow';
  for (let start = 0; start < text.length;) {
    const next = lineEnd(text, start);
    let end = next;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end - start > limit) {
      report({
        span: { start: start + limit, end },
        message: `The line has ${end - start} characters. ${allowed} ${limit} at most.`,
      });
    }
    start = next + 1;
  }
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return at;
}
