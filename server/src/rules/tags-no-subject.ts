// At least one TAGS code names a subject (PREL, ECON …). A code that is not known may be one, and is given the benefit.
import type { Message, Tag } from '../message/model';
import { firstLineOf } from './facts';
import { hasWholeText } from './head-presence';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'tags-no-subject',
  title: 'The TAGS line has no subject code',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-1 H-212 d',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.tags;
  if (line === null || line.tags.some(mayBeSubject) || !hasWholeText(message)) return;
  // Some copies part the codes over two lines that begin with TAGS, of which the first is read.
  if (message.elements.some(({ kind, start }) => kind === 'tags' && start >= line.end)) return;
  report({
    span: firstLineOf(message, line.label),
    message:
      line.tags.length === 0
        ? 'The TAGS line is empty. It has at least one subject code, such as PREL or ECON.'
        : 'No code here names a subject, such as PREL or ECON: countries, programs and persons alone do not.',
  });
}

/** A K code is a program, known or not; two letters are a place. */
function mayBeSubject({ kind, code }: Tag): boolean {
  return kind === 'subject' || (kind === 'unknown' && code.length > 3 && !/^K[A-Z]{3}$/.test(code));
}
