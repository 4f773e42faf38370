// A cable that cites itself: year, station and number of the entry are its own. The number was mostly copied from above.
import type { Message } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'reference-self',
  title: 'The cable refers to itself',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { references, classification } = message.head;
  if (references === null || message.id === null) return;
  for (const { id, text } of references.entries) {
    if (id !== message.id) continue;
    const own = classification?.number ?? null;
    report({
      span: firstLineOf(message, text),
      message: `${id} is this cable itself.`,
      related: own === null ? [] : [{ span: own, message: "The cable's own number." }],
    });
  }
}
