// A message is sent to somebody: TO names who must act. The Department sends some for information alone.
import type { AddressList, Message } from '../message/model';
import { hasUnknownLine } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'addressee-missing',
  title: 'The heading has no action addressee',
  severity: 'error',
  forms: ['acp127', 'aad'],
  fixable: false,
  source: 'ACP 127 lines 7 and 8',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { dateTime, originator, action, information } = message.heading;
  if (action !== null) {
    if (action.addressees.length === 0) report(emptyList(action));
    return;
  }
  const above = originator?.end ?? dateTime?.end ?? 0;
  if (information !== null) {
    if (hasUnknownLine(message, above, information.start)) return;
    report({
      span: information.keyword,
      message: 'INFO stands without TO: nobody is asked to act on this message.',
      severity: 'information',
    });
    return;
  }
  if (dateTime === null || originator === null) return;
  // A heading that nothing follows is a fragment, or still being written.
  const { classification, span, passingLines } = message.head;
  const limit = classification?.start ?? span?.start ?? message.body.span?.start;
  if (limit === undefined || hasUnknownLine(message, above, limit)) return;
  // A last line of the heading that is misread looks like one that passes the cable on.
  if (passingLines.some(({ end }) => end <= limit)) return;
  report({
    span: originator.keyword,
    message: 'There is no TO line after FM: it names the action addressees, as in TO RUEHC/SECSTATE WASHDC.',
  });
}

function emptyList({ keyword }: AddressList): Report {
  return { span: keyword, message: `${keyword.text} stands here without an addressee.` };
}
