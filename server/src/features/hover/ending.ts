// Hovers on what stands round the text: BT, #nnnn and NNNN, office counts, stamps, publishers' lines, SMART labels.
// Sources: ACP 127 lines 11-16; the National Archives' Access to Archival Databases for the 1970s.
import type { Element, Message } from '../../message/model';
import type { Card } from './markdown';
import { card, cardAt, covers, escape } from './markdown';

/** `BT` between heading, text and ending. */
export function separatorCard(message: Message, offset: number): Card | null {
  const token = message.ending.separators.find((each) => covers(each, offset));
  if (!token) return null;
  const text = message.head.span?.start ?? message.body.span?.start ?? 0;
  const [line, parts] =
    token.start <= text ? [11, 'the heading from the text'] : [13, 'the text from the ending'];
  return cardAt(offset, [[token, () => card('Break', `ACP 127 line ${line}`, [`BT parts ${parts}.`])]]);
}

/** `#6872` at the end. */
export function endNumberCard(message: Message, offset: number): Card | null {
  const token = message.ending.endNumber;
  return cardAt(offset, [
    [
      token,
      () =>
        card(`Station serial number #${escape((token?.text ?? '').replace('#', ''))}`, 'ACP 127 line 15', [
          'Repeats the number of line 3, to show that the message is whole.',
        ]),
    ],
  ]);
}

/** `NNNN`. */
export function endOfMessageCard(message: Message, offset: number): Card | null {
  const token = message.ending.endOfMessage;
  return cardAt(offset, [
    [token, () => card('End of message', 'ACP 127 line 16', ['NNNN: nothing of this message follows.'])],
  ]);
}

/** A card for a line that has no fields of its own: the characters of the line, blanks at its ends left out. */
export function lineCard(message: Message, element: Element, offset: number, markdown: string): Card | null {
  const start = message.text.lastIndexOf('\n', offset - 1) + 1;
  const newline = message.text.indexOf('\n', offset);
  const from = Math.max(start, element.start);
  const to = Math.min(newline < 0 ? message.text.length : newline, element.end);
  const line = message.text.slice(from, to);
  const span = { start: from + line.length - line.trimStart().length, end: from + line.trimEnd().length };
  return covers(span, offset) ? { markdown, span } : null;
}

/** A declassification stamp. */
export function stampText(): string {
  return card('Declassification stamp', 'not part of the message', [
    'Printed on the copy when it was released to the public.',
  ]);
}

/** `This record is a partial extract …`, `=====CABLE ENDS=====`. */
export function publisherText(): string {
  return card('Publisher’s line', 'not part of the message', ['Put in by whoever published this copy.']);
}

/** The block of attributes after a 1970s message. */
export function metadataText(): string {
  return card('Archive’s record', 'not part of the message', [
    'The National Archives’ description of the telegram; it repeats values of the message.',
  ]);
}
