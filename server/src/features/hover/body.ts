// Hovers in the text: paragraph numbers, portion markings, summary and comment labels, signature.
// Source: 5 FAH-1 H-240 (text of telegrams), H-246.2 (paragraphs and portion markings).
import type { Block, Message, Paragraph } from '../../message/model';
import { portionMarkOf } from '../../vocabulary/portion-marks';
import type { CableLookup } from '../cable-lookup';
import { noCables } from '../cable-lookup';
import { classifiedByCard } from './authority';
import { markText, pageBreakCard, portionText } from './classification';
import { messageStation } from './facts';
import type { Card, Field } from './markdown';
import { card, cardAt, covers, escape, spanAt } from './markdown';
import { mentionCard } from './references';

/** Whatever stands in running text under the offset. */
export function textCard(message: Message, offset: number, cables: CableLookup = noCables): Card | null {
  return (
    pageBreakCard(message, offset) ??
    signatureCard(message, offset) ??
    markingCard(message, offset) ??
    blockCard(message, offset) ??
    mentionCard(message, offset, cables) ??
    classifiedByCard(message, offset) ??
    septelCard(message, offset)
  );
}

function markingCard(message: Message, offset: number): Card | null {
  const { paragraphs, headings } = message.body;
  const heading = spanAt(headings, offset);
  const paragraph = paragraphs.find((each) => covers(each, offset));
  const subparagraph = paragraph?.subparagraphs.find((each) => covers(each, offset));
  const name = paragraph?.number === null || !paragraph ? 'this paragraph' : `paragraph ${paragraph.number}`;
  return (
    cardAt(offset, [
      [
        subparagraph?.marking,
        () => (subparagraph?.marking ? portionText(subparagraph.marking, `this part of ${name}`) : null),
      ],
      [subparagraph?.label, () => itemText(subparagraph?.label.text ?? '', name)],
      [paragraph?.label, () => (paragraph ? numberText(message, paragraph) : null)],
      [paragraph?.marking, () => (paragraph?.marking ? portionText(paragraph.marking, name) : null)],
      [heading?.marking, () => (heading?.marking ? portionText(heading.marking, 'this heading') : null)],
    ]) ?? strayMarkingCard(message, offset)
  );
}

/** `A.`, `--`, `(1)`: also `(C)`, which is then no marking. */
function itemText(label: string, of: string): string | null {
  if (!/[A-Z0-9]/i.test(label)) return null;
  return card(`Item ${escape(label)}`, '5 FAH-1 H-246.2', [`A part of ${of}.`]);
}

/** A bracketed mark that belongs to no field: before `Classified By`, in a title, at a quotation. */
function strayMarkingCard(message: Message, offset: number): Card | null {
  const open = message.text.lastIndexOf('(', offset);
  if (open < 0 || offset - open > 12) return null;
  const close = message.text.indexOf(')', open);
  if (close < offset || close - open > 12) return null;
  const mark = message.text.slice(open + 1, close);
  if (mark !== mark.toUpperCase() || !portionMarkOf(mark)) return null;
  return { markdown: markText(mark, 'the text that follows'), span: { start: open, end: close + 1 } };
}

function numberText(message: Message, paragraph: Paragraph): string {
  const own = message.body.paragraphs.filter(
    (each) => each.series === paragraph.series && each.number !== null,
  );
  const heading = paragraph.headingIndex === null ? undefined : message.body.headings[paragraph.headingIndex];
  const meaning = portionMarkOf(paragraph.marking?.mark ?? '')?.meaning;
  return card(`Paragraph ${paragraph.number ?? ''}`, '5 FAH-1 H-246.2', [
    own.length === 1 ? 'The only numbered paragraph.' : `One of ${own.length} numbered paragraphs.`,
    paragraph.marking && meaning !== undefined
      ? `Marked ${escape(paragraph.marking.text)}: ${escape(meaning)}.`
      : null,
    heading ? `Under the heading ${escape(heading.text)}.` : null,
    paragraph.series > 0 ? 'Of an annex or quoted text that numbers its own paragraphs.' : null,
  ]);
}

const blockNames: Readonly<Record<Block['name'], readonly [title: string, meaning: string]>> = {
  summary: ['Summary', 'The gist of the cable, for readers who read no further.'],
  comment: ['Comment', 'The post’s own view, kept apart from what it reports.'],
  text: ['Quoted text', 'The words of another document, given in full.'],
  quote: ['Quotation', 'Words quoted from another source.'],
  actionRequest: ['Action request', 'What the addressee is asked to do.'],
};

function blockCard(message: Message, offset: number): Card | null {
  for (const block of message.body.blocks) {
    const found = cardAt(offset, [
      [block.open, () => blockText(block, 'opens')],
      [block.close, () => blockText(block, 'closes')],
    ] satisfies readonly Field[]);
    if (found) return found;
  }
  return null;
}

function blockText(block: Block, end: 'opens' | 'closes'): string {
  const [title, meaning] = blockNames[block.name];
  const other = end === 'opens' ? block.close : block.open;
  return card(title, '5 FAH-1 H-240', [
    meaning,
    other
      ? `Opens with ${escape((end === 'opens' ? block.open : other)?.text ?? '')}, closes with ${escape((end === 'opens' ? other : block.close)?.text ?? '')}.`
      : null,
  ]);
}

/** The surname at the end. */
export function signatureCard(message: Message, offset: number): Card | null {
  return cardAt(
    offset,
    message.ending.signature.map((name): Field => [name, () => signatureText(message, name.text)]),
  );
}

function signatureText(message: Message, name: string): string {
  const station = messageStation(message);
  const whose =
    station === 'STATE'
      ? 'the Secretary of State, or who acts as Secretary'
      : 'the chief of mission, or the officer in charge at the post';
  return card('Signature', 'end of the text', [`${escape(name)}: ${whose}; not the drafter.`]);
}

function septelCard(message: Message, offset: number): Card | null {
  const start = Math.max(0, offset - 7);
  const index = message.text.slice(start, offset + 7).search(/septels?\b/i);
  if (index < 0) return null;
  const length = /septels/i.test(message.text.slice(start + index, start + index + 7)) ? 7 : 6;
  return cardAt(offset, [
    [
      { start: start + index, end: start + index + length },
      () => card('Septel', 'telegram style', ['A separate telegram on the matter.']),
    ],
  ]);
}
