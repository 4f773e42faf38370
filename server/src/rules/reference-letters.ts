// The letters of the REF list and of the citations in the text. Lists of the 1970s stand in columns (A, H, B, I), so letters are
// compared in their own order, not in that of the page; and a letter that the list shows in some other dress is not missing.
import { referenceMentions } from '../message/mentions';
import type { Message, Reference, ReferenceList, ReferenceMention, Token } from '../message/model';
import type { Edit } from './rule';

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
  return lettered.sort((one, other) => one.letter.charCodeAt(0) - other.letter.charCodeAt(0));
}

/** `repeat`: the letter of `place` stood at `above` already. `gap`: `letter` is left out before `place`. */
export interface LetterFault {
  readonly kind: 'repeat' | 'gap';
  readonly letter: string;
  readonly place: LetteredReference;
  readonly above: LetteredReference | null;
}

/** I and O are left out by some, as figures are when seats are lettered. */
const oftenLeftOut: ReadonlySet<string> = new Set(['I', 'O']);

/** The first letter that is repeated or left out; later ones mostly follow from it. */
export function letterFault(message: Message, list: ReferenceList): LetterFault | null {
  const lettered = letteredReferences(list);
  // `REF: STATE 12`, then `B. STATE 13`: the first entry is A.
  let expected = list.entries[0]?.letter === null && lettered[0]?.letter === 'B' ? 0x42 : 0x41;
  let above: LetteredReference | null = null;
  for (const place of lettered) {
    const code = place.letter.charCodeAt(0);
    if (code < expected) return { kind: 'repeat', letter: place.letter, place, above };
    for (; expected < code; expected++) {
      const letter = String.fromCharCode(expected);
      if (!oftenLeftOut.has(letter) && !showsLetter(message, list, letter)) {
        return { kind: 'gap', letter, place, above };
      }
    }
    above = place;
    expected = code + 1;
  }
  return null;
}

/** Does the letter stand in the list as a letter of an entry might: `B.`, `B)`, `(B`, `B:`? */
export function showsLetter(message: Message, list: ReferenceList, letter: string): boolean {
  const { text } = message;
  for (
    let at = text.indexOf(letter, list.label.end);
    at >= 0 && at < list.end;
    at = text.indexOf(letter, at + 1)
  ) {
    const before = text.charCodeAt(at - 1);
    if (isLetter(before)) continue;
    let after = at + 1;
    while (text.charCodeAt(after) === 0x20) after++;
    if (before === 0x28 || '.):'.includes(text.charAt(after))) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  const upper = code & ~0x20;
  return upper >= 0x41 && upper <= 0x5a;
}

/** Mentions of references that mean this cable's list: none in quoted texts and annexes, none of another cable's. */
export function ownMentions(message: Message): readonly ReferenceMention[] {
  const mentions = referenceMentions(message);
  if (mentions.length === 0) return mentions;
  const foreign = message.body.blocks.filter(({ name }) => name === 'text' || name === 'quote');
  const annexes = message.body.paragraphs.filter(({ series }) => series > 0);
  return mentions.filter(
    ({ start, end }) =>
      !foreign.some((block) => block.start <= start && end <= block.end) &&
      !annexes.some((annex) => annex.start <= start && end <= annex.end) &&
      !ofAnother.test(message.text.slice(end, end + 20)),
  );
}

/** `ref B of reftel`. */
const ofAnother = /^,? ?(?:of|in|to) (?:ref|septel|that|the same)/i;

const loneLetter = /(?<![A-Za-z])[A-Z](?![A-Za-z])/g;

/** Letters entries and their citations anew: A, B, C in the order of the letters that stand there. */
export function letteringEdits(message: Message, list: ReferenceList): readonly Edit[] {
  const edits: Edit[] = [];
  const renamed = new Map<string, string>();
  letteredReferences(list).forEach(({ letter, token }, index) => {
    const right = String.fromCharCode(0x41 + index + leading(list));
    if (!renamed.has(letter)) renamed.set(letter, right);
    if (letter === right) return;
    const newText = token.text === letter ? right : right.toLowerCase();
    edits.push({ start: token.start, end: token.end, newText });
  });
  for (const mention of ownMentions(message)) {
    if (mention.letters.length === 0) continue;
    for (const { 0: letter, index } of mention.text.matchAll(loneLetter)) {
      const right = renamed.get(letter) ?? letter;
      const start = mention.start + index;
      if (right !== letter) edits.push({ start, end: start + 1, newText: right });
    }
  }
  return edits;
}

/** One when the first entry has no letter and is A all the same. */
function leading(list: ReferenceList): number {
  return list.entries[0]?.letter === null ? 1 : 0;
}
