// A heading has a line 5 between security warning and FM. Drafts and extracts have no date yet, or no longer.
import type { Message, Span } from '../message/model';
import { damagedDateTime, hasUnknownLine } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'dtg-missing',
  title: 'The heading has no date-time group',
  severity: 'error',
  forms: ['acp127', 'aad'],
  fixable: false,
  source: 'ACP 127 line 5',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { dateTime, originator, action, station, security, routing } = message.heading;
  if (dateTime !== null || damagedDateTime(message) !== null) return;
  const below = originator?.keyword ?? action?.keyword;
  if (below === undefined) return;
  const above: Span | null = security ?? station ?? routing;
  if (message.form === 'acp127' && above === null) return;
  if (message.form === 'aad' && (originator === null || action === null)) return;
  if (hasUnknownLine(message, above?.end ?? 0, below.start)) return;
  report({
    span: below,
    message: `There is no date-time group above ${below.text}: a line such as R 290548Z OCT 07 belongs here.`,
  });
}
