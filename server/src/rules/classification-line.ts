// A line that begins with a marking and yet cannot be read as the classification line: `UNCLAS SECTION ONE OF TWO ROME 1234`.
// It is ill-formed, not missing.
import type { Message, Span } from '../message/model';

const marked =
  /^[ \t*>]*(?:UNCLAS|LIM[A-Z]{3,5} OF[A-Z]{4,7} USE|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|S ?E ?C ?R ?E ?T(?!ARY)|T ?O ?P {1,3}S ?E ?C ?R ?E ?T)[^\r\n]{0,80}/gm;

/** Of a message whose classification line was not read, the line that is meant for one; null when none is. */
export function unreadClassificationLine({ head, body, heading, text }: Message): Span | null {
  const labels = [head.executiveOrder, head.tags, head.subject, head.references, body.span];
  const to = labels.reduce((least, span) => Math.min(least, span?.start ?? least), text.length);
  marked.lastIndex = heading.originator?.start ?? 0;
  const match = marked.exec(text);
  if (match === null || match.index >= to) return null;
  const [line] = match;
  return { start: match.index + line.search(/[A-Z]/), end: match.index + line.trimEnd().length };
}
