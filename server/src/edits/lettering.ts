// The lettered entries of the REF list, the citations of them in the text, and what letters both anew: A, B, C.
// Quoted texts and annexes cite references of their own; those stay as they are (5 FAH-1 H-246.2).
import { referenceMentions } from '../message/mentions';
import type { Message, Reference, ReferenceList, ReferenceMention, Token } from '../message/model';
import { remembering } from '../message/remembering';
import { covering, spanAt } from '../message/spans';
import type { Edit } from './edit';

export interface LetteredReference {
  readonly letter: string;
  readonly token: Token;
  readonly entry: Reference;
}

/** The entries that have a letter, in the order of the letters; equal ones in the order of the page. */
export function letteredReferences(list: ReferenceList): readonly LetteredReference[] {
  const lettered: LetteredReference[] = [];
  for (const entry of list.entries) {
    if (entry.letter !== null) {
      lettered.push({ letter: entry.letter.text.toUpperCase(), token: entry.letter, entry });
    }
  }
  return lettered.length > 1
    ? lettered.sort((one, other) => one.letter.charCodeAt(0) - other.letter.charCodeAt(0))
    : lettered;
}

/** Mentions of references that mean this cable's list: none in quoted texts and annexes, none of another cable's. */
export const ownMentions = remembering((message): readonly ReferenceMention[] => {
  const mentions = referenceMentions(message);
  if (mentions.length === 0) return mentions;
  const { blocks, paragraphs } = message.body;
  const isQuoted = covering(blocks.filter(({ name }) => name === 'text' || name === 'quote'));
  return mentions.filter(
    ({ start, end }) =>
      !isQuoted(start) &&
      (spanAt(paragraphs, start)?.series ?? 0) === 0 &&
      !ofAnother.test(message.text.slice(end, end + 20)),
  );
});

/** `ref B of reftel`. */
const ofAnother = /^,? ?(?:of|in|to) (?:ref|septel|that|the same)/i;

const loneLetter = /(?<![A-Za-z])[A-Z](?![A-Za-z])/g;

/**
 * Letters entries and their citations anew: A, B, C in the order of the letters that stand there, or in the order given.
 */
export function letteringEdits(
  message: Message,
  list: ReferenceList,
  lettered: readonly LetteredReference[] = letteredReferences(list),
): readonly Edit[] {
  const edits: Edit[] = [];
  const renamed = new Map<string, string>();
  lettered.forEach(({ letter, token }, index) => {
    const right = String.fromCharCode(0x41 + index + leading(list));
    if (!renamed.has(letter)) renamed.set(letter, right);
    if (letter === right) return;
    const newText = token.text === letter ? right : right.toLowerCase();
    edits.push({ start: token.start, end: token.end, newText });
  });
  for (const mention of ownMentions(message)) {
    const written = [...mention.text.matchAll(loneLetter)];
    const right = renamedLetters(mention, written.length, renamed);
    written.forEach(({ 0: letter, index }, position) => {
      const newText = right[position] ?? letter;
      const start = mention.start + index;
      if (newText !== letter) edits.push({ start, end: start + 1, newText });
    });
  }
  return edits;
}

/** What the letters of a mention become; the ends of a range `A-C` only where its entries still stand together. */
function renamedLetters(
  { letters }: ReferenceMention,
  written: number,
  renamed: ReadonlyMap<string, string>,
): readonly string[] {
  if (letters.length === written) return letters.map((letter) => renamed.get(letter) ?? letter);
  const right = letters.flatMap((letter) => renamed.get(letter) ?? []);
  const codes = right.map((letter) => letter.charCodeAt(0)).sort((one, other) => one - other);
  const [first = 0] = codes;
  if (codes.some((code, index) => code !== first + index)) return [];
  return [String.fromCharCode(first), String.fromCharCode(first + codes.length - 1)];
}

/** One when the first entry has no letter and is A all the same. */
function leading(list: ReferenceList): number {
  return list.entries[0]?.letter === null ? 1 : 0;
}
