// Whether two texts are the same message: all that `cable parse` gives, headings, blocks and the ending, apart from where
// things stand and how many blanks part two words.
import type { Message } from '../../message/model';
import { messageRecord } from '../message-record';

const BLANKS = /(?: |\\t)+/g;
const AFTER_COLON = /: /g;

/** One text for messages that say the same; whether a blank follows a colon does not count. */
export function sayingOf(message: Message): string {
  const { head, body, ending } = message;
  const record = messageRecord(message);
  const said = [
    { ...record, paragraphs: record.paragraphs.map(({ range: _, ...paragraph }) => paragraph) },
    message.recognised,
    head.passingLines.map(({ text }) => text),
    head.tags?.tags.map(({ code }) => code),
    body.headings.map(({ text }) => text),
    body.blocks.map(({ name, open, close }) => [name, open !== null, close !== null]),
    body.paragraphs.map(({ series, position, subparagraphs }) => [
      series,
      position,
      subparagraphs.map(({ label }) => label.text),
    ]),
    body.pageBreaks.map(({ insideText, page, number }) => [insideText, page, number?.text]),
    ending.separators.length,
    ending.endNumber?.text,
    ending.endOfMessage !== null,
  ];
  return JSON.stringify(said).replace(BLANKS, ' ').replace(AFTER_COLON, ':');
}
