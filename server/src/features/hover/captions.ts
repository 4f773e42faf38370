// Hovers on captions and on passing and attention lines.
// Sources: 5 FAH-2 H-250 and H-440.
import { isLetter } from '../../message/characters';
import type { Caption } from '../../vocabulary/captions';
import { captionOf } from '../../vocabulary/captions';
import type { Message, Span, Token } from '../../message/model';
import type { Card } from './markdown';
import { card, cardAt, escape, spanAt } from './markdown';
import { worded } from './signals';

/** `SIPDIS`, `NOFORN`; each of several on a line (`SENSITIVE SIPDIS`). */
export function captionCard(message: Message, offset: number): Card | null {
  const token = spanAt(message.head.captions, offset);
  if (!token) return null;
  const whole = captionOf(token.text);
  if (whole) return cardAt(offset, [[token, () => captionText(whole)]]);
  const word = wordAt(message.text, token, offset);
  const one = captionOf(message.text.slice(word.start, word.end));
  return cardAt(offset, [
    [word, () => (one ? captionText(one) : null)],
    [token, () => card('Caption', 'handling instruction', [escape(token.text)])],
  ]);
}

/** The run of letters round the offset, inside the line. */
function wordAt(text: string, line: Span, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > line.start && isLetter(text.charCodeAt(start - 1))) start--;
  while (end < line.end && isLetter(text.charCodeAt(end))) end++;
  return { start, end };
}

function captionText(caption: Caption): string {
  const meaning = worded(caption.meaning, caption.confidence);
  return card(escape(caption.caption), `${escape(caption.kind)} caption`, [
    meaning === null ? null : `${meaning}.`,
    ruleLine(caption),
  ]);
}

function ruleLine(caption: Caption): string | null {
  if (caption.rules === '' || caption.confidence === 'kindOnly') return null;
  return `Rules: ${escape(caption.rules)}.`;
}

/** What tells an attention line from any other line in its place: a word of addressing, or an office symbol. */
const addressing = /\/|\b(?:PASS|FOR|FROM|INFORM|ATTN)\b/i;

/** `STATE PASS USTR`, `DEPT FOR EAP/CM`, `FOR AMBASSADOR FROM ASSISTANT SECRETARY`. */
export function passingLineCard(message: Message, offset: number): Card | null {
  const token = spanAt(message.head.passingLines, offset);
  return token && cardAt(offset, [[token, () => passingText(token)]]);
}

function passingText(token: Token): string | null {
  if (!addressing.test(token.text)) return null;
  if (/\bPASS\b/i.test(token.text)) {
    return card('Passing line', 'text head', [
      'Asks the receiving office to pass the message on to those named.',
    ]);
  }
  return card('Attention line', 'text head', ['Names the officers or offices the message is meant for.']);
}
