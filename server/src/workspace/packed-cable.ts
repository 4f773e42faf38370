// What an index keeps of a cable, as one line of text and a few numbers: small enough to be kept by the hundred thousand,
// plain enough to go from one thread to another, and in the order in which it is searched.
import type { Range } from 'vscode-languageserver-types';
import { cut } from '../features/hover/markdown';
import type { CableFacts, CitedCable } from '../features/cable-lookup';
import type { Top } from '../message/message';
import type { Span } from '../message/model';
import { ownName } from '../message/own-name';

/**
 * `text`: id, classification, date, TAGS, subject, subject in capitals where it is not, cables referred to; parted by
 * tabs. `numbers`: the line where the message begins, the place of its own name, the places of the cables referred to.
 */
export interface PackedCable {
  readonly text: string;
  readonly numbers: readonly number[];
}

const LONGEST_SUBJECT = 120;
const MOST_TAGS = 40;
const MOST_REFERENCES = 1000;
/** What follows the id of a cited cable whose year is a guess. */
const UNWRITTEN = '?';

/** Null for a message that has nothing by which it could be looked for. `toRange` turns its spans into ranges of the file. */
export function packCable(top: Top, toRange: (span: Span) => Range): PackedCable | null {
  const { id, heading, head } = top;
  const cited: string[] = [];
  const subject = plain(cut(head.subject?.text ?? '', LONGEST_SUBJECT));
  const tags = head.tags?.tags.slice(0, MOST_TAGS).map(({ code }) => plain(code)) ?? [];
  const numbers = [toRange(beginning).start.line, ...placeOf(toRange(ownName(top) ?? beginning))];
  for (const entry of head.references?.entries.slice(0, MOST_REFERENCES) ?? []) {
    if (entry.id === null) continue;
    cited.push(plain(entry.id) + (entry.yearWritten ? '' : UNWRITTEN));
    numbers.push(...placeOf(toRange(entry.text)));
  }
  if (id === null && cited.length === 0 && (subject === '' || tags.length === 0)) return null;
  const capitals = subject.toUpperCase();
  const fields = [
    plain(id ?? ''),
    head.classification?.marking ?? '',
    heading.dateTime?.group?.iso?.slice(0, 10) ?? '',
    [...new Set(tags)].join(', '),
    subject,
    capitals === subject ? '' : capitals,
    cited.join(' '),
  ];
  // Joined anew, so that nothing here keeps the text of a whole file alive.
  return { text: fields.join('\t'), numbers };
}

const beginning: Span = { start: 0, end: 0 };

export function factsOf(text: string): CableFacts {
  const [id = '', classification = '', date = '', tags = '', subject = ''] = text.split('\t', 5);
  return { id, classification, date, tags: tags === '' ? [] : tags.split(', '), subject };
}

/** The cables that a packed one refers to, in the order of their places. */
export function citedIn(text: string): readonly CitedCable[] {
  const cited = text.slice(text.lastIndexOf('\t') + 1);
  if (cited === '') return [];
  return cited.split(' ').map((each) => {
    const yearWritten = !each.endsWith(UNWRITTEN);
    return { id: yearWritten ? each : each.slice(0, -1), yearWritten };
  });
}

/** The id of a packed cable and those of the cables that it refers to, as they stand in it. */
export function namesIn(text: string): string {
  return text.slice(0, text.indexOf('\t')) + text.slice(text.lastIndexOf('\t'));
}

/** `99STATE12` of `00STATE12`: what is meant when a cable of January names one of December without its year. */
export function yearBefore(id: string): string {
  const year = (Number(id.slice(0, 2)) + 99) % 100;
  return String(year).padStart(2, '0') + id.slice(2);
}

/** Highest column that is kept; nothing that is pointed to stands further right. */
const MOST_CHARACTERS = 0xffff;

/** Line and columns of what stands on one line; of what runs over several, its part on the first. */
function placeOf({ start, end }: Range): readonly [line: number, columns: number] {
  const from = Math.min(start.character, MOST_CHARACTERS);
  const to = end.line === start.line ? Math.min(end.character, MOST_CHARACTERS) : from;
  return [start.line, from * (MOST_CHARACTERS + 1) + to];
}

export function rangeAt(line: number, columns: number): Range {
  const to = columns % (MOST_CHARACTERS + 1);
  const from = (columns - to) / (MOST_CHARACTERS + 1);
  return { start: { line, character: from }, end: { line, character: Math.max(from, to) } };
}

/** Without what parts fields and entries. */
function plain(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
