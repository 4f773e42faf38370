// Hovers on the page head of 1970s copies: which offices of the Department got how many copies, who drafted and cleared.
// Source: telegrams of 1973-79 in the National Archives' Access to Archival Databases.
import type { Element, Message } from '../../message/model';
import type { Card } from './markdown';
import { card, escape } from './markdown';
import { lineCard } from './ending';

const officeCount = /[A-Z][A-Z/]{0,9}-\d{2,3}\b/g;

/** `ORIGIN EA-12`, `INFO OCT-01 /054 W`, `DRAFTED BY EA/PRCM:JSMITH`. */
export function distributionCard(message: Message, element: Element, offset: number): Card | null {
  const from = Math.max(element.start, offset - 14);
  for (const match of message.text.slice(from, Math.min(element.end, offset + 14)).matchAll(officeCount)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (offset >= start && offset < end) return { markdown: officeText(match[0]), span: { start, end } };
  }
  return lineCard(message, element, offset, lineText(message.text.slice(element.start, element.start + 200)));
}

function officeText(written: string): string {
  const dash = written.lastIndexOf('-');
  const copies = Number(written.slice(dash + 1));
  const number = copies === 1 ? '1 copy' : `${copies} copies`;
  return card('Office and copies', 'page head, 1973-79', [`${escape(written.slice(0, dash))}: ${number}.`]);
}

const openings: readonly (readonly [start: RegExp, title: string, meaning: string])[] = [
  [
    /^ORIGIN\b/,
    'Originating office',
    'The office of the Department that sent the telegram, with its number of copies.',
  ],
  [/^ACTION\b/, 'Action office', 'The office of the Department that must act, with its number of copies.'],
  [
    /^INFO\b/,
    'Offices informed',
    'Offices of the Department and their numbers of copies; the total stands after the slash.',
  ],
  [/^DRAFTED BY\b/, 'Drafter', 'Office and name of who wrote the telegram.'],
  [/^APPROVED BY\b/, 'Approval', 'Office and name of who approved it for sending; clearances follow.'],
  [/^DESIRED DISTRIBUTION\b/, 'Desired distribution', 'Offices that the drafter asked to be given copies.'],
  [
    /^-{4,}/,
    'Machine number',
    'Dashes end the page head; the number and time are the communications centre’s.',
  ],
];

function lineText(line: string): string {
  const written = line.trimStart();
  const found = openings.find(([start]) => start.test(written));
  return found
    ? card(found[1], 'page head, 1973-79', [found[2]])
    : card('Distribution in the Department', 'page head, 1973-79', [
        'Offices, copies, drafter and clearances.',
      ]);
}
