// The precedence for information, second on line 5, is never above the one for action.
import type { Message } from '../message/model';
import { linePrecedences } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'precedence-order',
  title: 'The information precedence is above the action precedence',
  severity: 'error',
  fixable: false,
  source: '5 FAH-2 H-321.2-1',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const second = message.heading.dateTime?.precedences[1];
  const line = second === undefined ? null : linePrecedences(message);
  if (second === undefined || line === null || line.information.rank <= line.action.rank) return;
  const { action, information } = line;
  report({
    span: second,
    message: `The information precedence ${information.prosign} (${information.word}) is above the action precedence ${action.prosign} (${action.word}).`,
  });
}
