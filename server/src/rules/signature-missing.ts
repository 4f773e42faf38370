// A cable that was sent ends with the name of who signed it. Copies lose it often: information, and only where the
// text plainly comes to its end.
import type { Message, Span } from '../message/model';
import { isCutOff, reachesLastSection } from './body-extent';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'signature-missing',
  title: 'No name stands at the end of the text',
  severity: 'information',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: false,
  source: '5 FAH-1 H-245',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { body, ending, head } = message;
  if (ending.signature.length > 0 || body.span === null) return;
  // A draft has no number yet and nobody has signed it.
  if (message.form === 'draft' && head.classification?.number == null) return;
  if (isCutOff(message) || !reachesLastSection(message)) return;
  report({
    span: lastWord(message.text, body.span),
    message:
      'No name stands at the end. A cable is signed by the chief of mission, or for the Department by the Secretary.',
  });
}

function lastWord(text: string, { start, end }: Span): Span {
  let from = end;
  while (from > start && end - from < 40 && text.charCodeAt(from - 1) > 0x20) from--;
  return { start: from, end };
}
