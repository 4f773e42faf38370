// A line between two lines of the heading that is none of ACP 127's. Lines that stand together are one finding.
import type { Message } from '../message/model';
import { quoted } from './facts';
import { damagedDateTime } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'heading-line-unknown',
  title: 'A line in the heading is none of its format lines',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft'],
  fixable: false,
  source: 'ACP 127 lines 1 to 10',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { unknown } = message.heading;
  if (unknown.length === 0) return;
  const dateTime = damagedDateTime(message);
  const from = startOf(message);
  let end = -1;
  for (const line of unknown) {
    const together = end >= 0 && message.text.slice(end, line.start).trim() === '';
    end = line.end;
    if (together || line === dateTime || line.start < from) continue;
    report({ span: line, message: `${quoted(message, line)} is none of the heading's lines.` });
  }
}

/** Above line 5 of a 1970s copy stand the office counts and drafters' names, in more shapes than anybody knows. */
function startOf({ form, heading }: Message): number {
  return form === 'aad' ? (heading.dateTime?.start ?? Infinity) : 0;
}
