// Tokens of the body: numbers and markings of paragraphs, headings, labels, mentions of what is there and what is not.
import { otherCableMentions } from '../../message/cable-mentions';
import { paragraphMentions, referenceMentions } from '../../message/mentions';
import type { Message, PortionMarking } from '../../message/model';
import type { Paint } from './legend';
import { styleOf, withLevel } from './legend';

const PARAGRAPH_NUMBER = styleOf('number', 'declaration');
const ITEM = styleOf('operator');
const MARKING = styleOf('decorator');
const HEADING = styleOf('heading');
const MENTION = styleOf('property');
const CITED_CABLE = styleOf('variable', 'readonly');
const LEADS_NOWHERE = styleOf('variable');

export function paintBody(message: Message, paint: Paint): void {
  const { body, ending } = message;
  for (const heading of body.headings) {
    paint(HEADING, heading);
    paintMarking(heading.marking, paint);
  }
  for (const { label, marking, subparagraphs } of body.paragraphs) {
    paint(PARAGRAPH_NUMBER, label);
    paintMarking(marking, paint);
    for (const item of subparagraphs) {
      paint(ITEM, item.label);
      paintMarking(item.marking, paint);
    }
  }
  for (const { open, close } of body.blocks) paint(HEADING, open, close);
  paintMentions(message, paint);
  paint(HEADING, ...ending.signature);
}

function paintMarking(marking: PortionMarking | null, paint: Paint): void {
  if (marking) paint(withLevel(MARKING, marking.rank), marking);
}

function paintMentions(message: Message, paint: Paint): void {
  paint(CITED_CABLE, ...otherCableMentions(message));
  const entries = message.head.references?.entries ?? [];
  const letters = new Set(entries.map(({ letter }) => letter?.text.replace(/[^A-Za-z]/g, '').toUpperCase()));
  for (const mention of referenceMentions(message)) {
    const isThere = entries.length > 0 && mention.letters.every((letter) => letters.has(letter));
    paint(isThere ? MENTION : LEADS_NOWHERE, mention);
  }
  const mentions = paragraphMentions(message);
  if (mentions.length === 0) return;
  const own = message.body.paragraphs.filter(({ series }) => series === 0);
  const numbers = new Set(own.map(({ number }) => number));
  for (const mention of mentions) {
    const isThere = mention.numbers.every((number) => numbers.has(number));
    paint(isThere ? MENTION : LEADS_NOWHERE, mention);
  }
}
