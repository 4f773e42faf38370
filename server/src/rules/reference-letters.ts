// The letters of the REF list and of the citations in the text. Lists of the 1970s stand in columns (A, H, B, I), so letters are
// compared in their own order, not in that of the page; and a letter that the list shows in some other dress is not missing.
import { letteredReferences, type LetteredReference } from '../edits/lettering';
import type { Message, ReferenceList } from '../message/model';

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
