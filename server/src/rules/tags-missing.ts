// A TAGS line says under which subjects and countries the cable is filed. TAGS came into use in 1973.
import type { Message } from '../message/model';
import { hasWholeText, missingLinePlace } from './head-presence';
import type { Report, Rule } from './rule';

const FIRST_YEAR = 1974;

export const rule: Rule = {
  code: 'tags-missing',
  title: 'There is no TAGS line',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-3 H-611',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { executiveOrder, tags, subject } = message.head;
  if (tags !== null || !hasWholeText(message)) return;
  if (message.year !== null && message.year < FIRST_YEAR) return;
  // Without any labelled line the head itself is lost, which another rule says.
  if (executiveOrder === null && subject === null) return;
  report({
    span: missingLinePlace(message),
    message: 'There is no TAGS line. TAGS say under which subjects and countries the cable is filed.',
  });
}
