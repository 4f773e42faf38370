// Hovers on the labels of SMART messages (2010 and later), which stand in place of the ACP 127 heading.
// Sources: 5 FAH-1 H-210, 5 FAM 1210.
import type { Element, Message } from '../../message/model';
import type { Card } from './markdown';
import { card, escape } from './markdown';
import { lineCard } from './ending';

const meanings: Readonly<Record<string, string>> = {
  MRN: 'Message reference number: year, station, number.',
  'DATE/DTG': 'Date of the message, and its date-time group in UTC.',
  DTG: 'Date-time group in UTC.',
  FROM: 'The post or office that sends the message.',
  ACTION: 'Who is to act, with precedence.',
  INFO: 'Who is to be informed.',
  XMT: 'Members of a collective that do not get the message.',
  'E.O.': 'The executive order it is classified under.',
  TAGS: 'The codes it is filed and found under.',
  CAPTIONS: 'Handling instructions.',
  REFERENCE: 'Earlier messages it builds on.',
  'PASS LINE': 'Whom to pass it on to.',
  SUBJECT: 'What it is about.',
  SIGNATURE: 'The chief of mission or the Secretary, in whose name it is sent.',
  'DRAFTED BY': 'Who wrote it.',
  'CLEARED BY': 'Who agreed to the text.',
  'APPROVED BY': 'Who approved it for sending.',
  'RELEASED BY': 'Who sent it.',
  ATTACHMENTS: 'Files sent with it.',
  'DISSEMINATION RULE': 'Who may find it in the archive.',
  'CLASSIFIED BY': 'Who classified it.',
  REASON: 'Why it is classified.',
  'DECLASSIFY ON': 'When it stops being classified.',
  'DERIVED FROM': 'The source its classification comes from.',
};

/** `MRN: 12 STATE 12345`, `Drafted By: …`. */
export function labelCard(message: Message, element: Element, offset: number): Card | null {
  const written = message.text.slice(element.start, element.start + 60).trimStart();
  const label = written.slice(0, Math.max(0, written.indexOf(':'))).trimEnd();
  const meaning = meanings[label.toUpperCase()];
  if (meaning === undefined) return null;
  const identifier =
    label.toUpperCase() === 'MRN' && message.id !== null ? `Cable identifier ${escape(message.id)}.` : null;
  return lineCard(message, element, offset, card(escape(label), 'SMART message', [meaning, identifier]));
}
