// A message as it reads: its subject as the title, the heading as a small table, paragraphs in one piece each. What circuits
// and publishers put in is left out. Markdown that is safe whatever the message says: all of it is escaped, nothing is a link.
import { cleanPublishedCopy } from './refactorings/clean-published-copy';
import { applied } from '../edits/composition';
import { readMessage } from '../message/message';
import type {
  Addressee,
  AddressList,
  DateTimeLine,
  Message,
  Paragraph,
  Reference,
  Span,
  Token,
} from '../message/model';
import { postOfPlad } from '../vocabulary/posts';
import { precedenceOfProsign } from '../vocabulary/precedences';
import { isTableRow } from './formatting/table-rows';
import { clockTime, dateInWords, dateOfIso } from './hover/dates';
import { escapeUpTo } from './hover/markdown';
import { describePost } from './hover/places';
import { joinParts } from './paragraph-text';

/** More is not for reading in one piece, and a burden on what shows it. */
const MAXIMUM_LENGTH = 500_000;
/** A line of a table is cut behind so many characters. */
const MAXIMUM_ROW = 1000;
/** Whatever is no blank but looks like one or like nothing, and the marks that reverse the direction of text. */
const unprintable = /[^\S ]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Markdown; null for what is no message. */
export function readingView(message: Message): string | null {
  if (!message.recognised) return null;
  const clean = cleaned(message);
  const { head, ending, id } = clean;
  const blocks = [`# ${safe(head.subject?.text || id || 'Cable')}`];
  const add = (block: string): void => {
    if (block !== '') blocks.push(block);
  };
  const { classification } = head;
  add(
    [classification?.marking ?? classification?.words.text ?? '', ...new Set(textsOf(head.captions))]
      .filter((words) => words !== '')
      .map((words) => `**${safe(words)}**`)
      .join(' · '),
  );
  add(table(rowsOf(clean)));
  add((head.references?.entries ?? []).map(referenceItem).join('\n'));
  if (blocks.length > 1) add('---');
  bodyBlocks(clean).forEach(add);
  add(textsOf(ending.signature).map(safe).join('  \n'));
  return `${blocks.join('\n\n')}\n`;
}

function cleaned(message: Message): Message {
  const edits = cleanPublishedCopy(message);
  return edits.length === 0 ? message : readMessage(applied(message.text, edits), message.form);
}

const safe = (text: string): string => escapeUpTo(text, MAXIMUM_LENGTH);
const textsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text }) => text);

type Row = readonly [name: string, value: string];

/** The first row is the head: a table that is read aloud has none that is empty. */
function table(rows: readonly Row[]): string {
  const lines = rows.map(([name, value]) => `| ${name} | ${value} |`);
  lines.splice(1, 0, '| --- | --- |');
  return rows.length === 0 ? '' : lines.join('\n');
}

/** What there is of it, escaped. */
function rowsOf({ id, heading, head }: Message): readonly Row[] {
  const { dateTime, originator } = heading;
  const { executiveOrder, tags, passingLines, classifiedBy } = head;
  const { name, position, section, reasons } = classifiedBy ?? {};
  const order = executiveOrder?.number ? `E.O. ${executiveOrder.number.text}` : 'E.O.';
  const authority = [name?.text ?? '', position?.text ?? ''].filter((text) => text !== '').join(', ');
  const reason = [section?.text ?? '', ...(reasons ?? []).map(({ text }) => `(${text.toLowerCase()})`)].join(
    ' ',
  );
  const rows: readonly Row[] = [
    ['Message', safe(id ?? '')],
    ['Date', dateTime === null ? '' : dateOf(dateTime)],
    [
      'Precedence',
      (dateTime?.precedences ?? [])
        .map(({ text }) => precedenceOfProsign(text)?.word ?? safe(text))
        .join(', '),
    ],
    ['From', withPost(originator?.name?.text ?? '')],
    ['To', addressees(heading.action, withPost)],
    ['Information', addressees(heading.information, safe)],
    ['Passing', textsOf(passingLines).map(safe).join('; ')],
    [safe(order), safe(executiveOrder?.value?.text ?? '')],
    ['TAGS', safe([...new Set(tags?.tags.map(({ code }) => code))].join(', '))],
    ['Classified by', safe(authority)],
    ['Reasons', safe(reason)],
  ];
  return rows.filter(([, value]) => value !== '');
}

function dateOf({ group }: DateTimeLine): string {
  if (group === null) return '';
  if (group.iso === null) return safe(group.text);
  return `${dateInWords(dateOfIso(group.iso))}, ${clockTime(group.hour, group.minute)} UTC`;
}

/** `AMEMBASSY BEIJING (US embassy in Beijing, China)`. */
function withPost(name: string): string {
  const post = postOfPlad(name);
  return post ? `${safe(name)} (${describePost(post)})` : safe(name);
}

function addressees(list: AddressList | null, named: (name: string) => string): string {
  return (list?.addressees ?? [])
    .map(({ name, indicator, precedence }: Addressee) => {
      const who = name ? named(name.text) : safe(indicator?.text ?? '');
      return precedence ? `${who}, ${safe(precedence.text)}` : who;
    })
    .filter((who) => who !== '')
    .join('; ');
}

/** `- **A** 06 STATE 80908 (06STATE80908)`. */
function referenceItem({ letter, text, id }: Reference): string {
  return `- ${letter ? `**${safe(letter.text)}** ` : ''}${safe(text.text)}${id === null ? '' : ` (${safe(id)})`}`;
}

/** Headings and paragraphs in the order of the text. */
function bodyBlocks(message: Message): readonly string[] {
  const { headings, paragraphs } = message.body;
  const blocks: string[] = [];
  let next = 0;
  let length = 0;
  for (const paragraph of paragraphs) {
    for (
      let heading = headings[next];
      heading && heading.start <= paragraph.start;
      heading = headings[++next]
    ) {
      blocks.push(`## ${marked(heading.marking?.mark)}${safe(heading.text)}`);
    }
    blocks.push(...paragraphBlocks(message, paragraph));
    length += paragraph.end - paragraph.start;
    if (length > MAXIMUM_LENGTH) return [...blocks, '…'];
  }
  return blocks;
}

const marked = (mark = ''): string => (mark === '' ? '' : `(${safe(mark)}) `);

/** Its text in one piece, a subparagraph in one of its own; what stands in columns stays as it is. */
function paragraphBlocks(
  { text }: Message,
  { start, number, marking, parts, subparagraphs }: Paragraph,
): readonly string[] {
  const blocks: string[] = [];
  let opening = (number === null ? '' : `**${number}.** `) + marked(marking?.mark);
  let running: Span[] = [];
  let rows: string[] = [];
  let next = 0;
  const close = (): void => {
    const words = running.length > 0 ? safe(joinParts(text, running)) : '';
    if (opening + words !== '') blocks.push((opening + words).trim());
    if (rows.length > 0) blocks.push(rows.join('\n'));
    [opening, running, rows] = ['', [], []];
  };
  for (const part of parts) {
    if (part.start - start > MAXIMUM_LENGTH) break;
    const isRow = isTableRow(text, part.start, part.end);
    const starts = subparagraphs[next]?.start ?? Infinity;
    if (starts < part.end) next++;
    if (starts <= part.start) close();
    if (isRow)
      rows.push(
        `    ${text
          .slice(part.start, Math.min(part.end, part.start + MAXIMUM_ROW))
          .replace(unprintable, ' ')
          .trimEnd()}`,
      );
    else {
      if (rows.length > 0) close();
      running.push(part);
    }
  }
  close();
  return blocks;
}
