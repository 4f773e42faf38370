// Hovers on SUBJECT and REF, and on the mentions in the text that lead back: `ref B`, `para 4`.
// Sources: 5 FAH-1 H-240, 5 FAH-2 H-250.
import type { Message, Paragraph, Reference } from '../../message/model';
import type { CableMention } from '../../message/cable-mentions';
import { cableMentions } from '../../message/cable-mentions';
import { paragraphMentions, referenceMentions } from '../../message/mentions';
import { postOfStation } from '../../vocabulary/posts';
import type { CableLookup, CitedCable } from '../cable-lookup';
import { noCables } from '../cable-lookup';
import { citedBy } from '../pointed';
import type { Card, Field } from './markdown';
import { card, cardAt, count, cut, escape, spanAt } from './markdown';
import { portionText } from './classification';
import { dateInWords, dateOfIso } from './dates';
import { describePost } from './places';

/** `SUBJECT: (C) …`: its label and marking; the subject itself needs no explanation. */
export function subjectCard(message: Message, offset: number): Card | null {
  const line = message.head.subject;
  if (!line) return null;
  return cardAt(offset, [
    [
      line.label,
      () =>
        card('Subject', '5 FAH-1 H-212', ['What the cable is about; up to the next label or blank line.']),
    ],
    [line.marking, () => (line.marking ? portionText(line.marking, 'the subject line itself') : null)],
  ]);
}

/** `REF: A. 06 STATE 80908 (NOTAL)`. */
export function referenceCard(message: Message, offset: number, cables: CableLookup = noCables): Card | null {
  const list = message.head.references;
  if (!list) return null;
  return cardAt(offset, [
    ...list.entries.map((entry): Field => [entry.text, () => entryText(entry, cables)]),
    ...list.entries.map((entry): Field => [entry, () => entryText(entry, cables)]),
    [
      list.label,
      () =>
        card('References', 'REF line', [
          `${count(list.entries.length, 'reference')}; the text cites them by letter.`,
        ]),
    ],
  ]);
}

function entryText(entry: Reference, cables: CableLookup): string {
  const title = entry.letter
    ? `Reference ${escape(entry.letter.text.replace(/[^A-Za-z]/g, '').toUpperCase())}`
    : 'Reference';
  return card(title, 'REF line', [...entryLines(entry), ...foundLines(citedBy(entry), cables)]);
}

function entryLines(entry: Reference): readonly (string | null)[] {
  if (entry.id === null || entry.station === null || entry.number === null) {
    return [
      escape(entry.text.text),
      'Not a cable: an e-mail, a paper, a conversation or another system’s message.',
    ];
  }
  const post = postOfStation(entry.station);
  const where = post ? ` (${describePost(post)})` : '';
  const year = entry.year === null ? '' : ` in ${entry.year}`;
  return [
    `Message ${entry.number} of ${escape(entry.station)}${where}${year}.`,
    `Cable identifier ${escape(entry.id)}.`,
    entry.yearWritten || entry.year === null
      ? null
      : 'The year is not written: it is the year of this message.',
    /\bNOTAL\b/i.test(entry.text.text) ? 'NOTAL: not sent to all addressees of this message.' : null,
  ];
}

/** What the workspace knows of a cable; nothing when it is not there. */
function foundLines(cited: CitedCable | null, cables: CableLookup): readonly string[] {
  const found = cited ? cables.cited(cited) : [];
  const [first] = found;
  if (!first) return [];
  const subject = first.subject === '' ? [] : [`Subject: ${escape(first.subject)}.`];
  const date = first.date === '' ? '' : dateInWords(dateOfIso(first.date));
  const facts = [date, first.classification].filter((fact) => fact !== '').map(escape);
  const where = found.length === 1 ? '' : `There are ${found.length} copies in the workspace.`;
  const id =
    first.id === cited?.id ? [] : [`In the workspace it is ${escape(first.id)}, of the year before.`];
  return [...id, ...subject, ...(facts.length > 0 ? [`${facts.join(', ')}.`] : []), where];
}

/** `ref B`, `reftel`, `para 4`, `STATE 80908` in running text. */
export function mentionCard(message: Message, offset: number, cables: CableLookup = noCables): Card | null {
  const reference = spanAt(referenceMentions(message), offset);
  const paragraph = spanAt(paragraphMentions(message), offset);
  const cable = spanAt(cableMentions(message), offset);
  return cardAt(offset, [
    [reference, () => (reference ? citedReferences(message, reference.letters, cables) : null)],
    [paragraph, () => (paragraph ? citedParagraphs(message, paragraph.numbers) : null)],
    [cable, () => (cable ? namedCable(cable, cables) : null)],
  ]);
}

/** A cable that the text names; nothing when it is not there. */
function namedCable(named: CableMention, cables: CableLookup): string | null {
  const [first] = cables.cited(named);
  return first ? card(`Cable ${escape(first.id)}`, 'in the workspace', foundLines(named, cables)) : null;
}

function citedReferences(message: Message, letters: readonly string[], cables: CableLookup): string | null {
  const entries = message.head.references?.entries ?? [];
  const cited = letters.length > 0 ? entriesOf(entries, letters) : entries;
  const [only] = cited;
  if (!only) return null;
  if (cited.length === 1) return entryText(only, cables);
  return card('References', 'REF line', cited.slice(0, 10).map(summary));
}

function entriesOf(entries: readonly Reference[], letters: readonly string[]): readonly Reference[] {
  return letters.flatMap((letter) => entries.find((entry) => letterOf(entry) === letter) ?? []);
}

function letterOf(entry: Reference): string {
  return (entry.letter?.text ?? '').replace(/[^A-Za-z]/g, '').toUpperCase();
}

function summary(entry: Reference): string {
  const letter = letterOf(entry);
  return `${letter === '' ? '' : `${escape(letter)}: `}${escape(entry.id ?? entry.text.text)}`;
}

function citedParagraphs(message: Message, numbers: readonly number[]): string | null {
  const cited = numbers.flatMap(
    (number) => message.body.paragraphs.find((each) => each.number === number && each.series === 0) ?? [],
  );
  const [only] = cited;
  if (!only) return null;
  const title = cited.length === 1 ? `Paragraph ${only.number ?? ''}` : 'Paragraphs';
  const lines = cited.slice(0, 5).map((each) => beginning(message, each, cited.length > 1));
  return card(title, 'of this message', lines);
}

/** The first words of a paragraph, on one line. */
function beginning(message: Message, paragraph: Paragraph, numbered: boolean): string {
  const mark = paragraph.marking ? `${escape(paragraph.marking.text)} ` : '';
  let text = '';
  for (const part of paragraph.parts) {
    text += `${message.text.slice(part.start, part.end).trim()} `;
    if (text.length > 160) break;
  }
  return `${numbered ? `${paragraph.number ?? ''}\\. ` : ''}${mark}${escape(cut(text.trim(), 120))}`;
}
