// The addressees of lines 7 and 8 together, as the rules on the address look at them.
import { isDigit, isUpper } from '../message/characters';
import type { Addressee, Message } from '../message/model';

/** The addressees under TO, then those under INFO. */
export function addressesOf({ heading }: Message): readonly (readonly Addressee[])[] {
  const { action, information } = heading;
  return [action?.addressees ?? NOBODY, information?.addressees ?? NOBODY];
}

const NOBODY: readonly Addressee[] = [];

/**
 * False where no two addressees of a message can have the same address: sums of their letters and figures tell, and are
 * made several times faster than addresses are compared.
 */
export function mayRepeat(message: Message): boolean {
  const sums = new Set<number>();
  let count = 0;
  for (const addressees of addressesOf(message)) {
    for (const { name, offices } of addressees) {
      if (name === null) continue;
      let sum = addTo(0, name.text);
      for (const { text } of offices) sum = addTo(sum, text);
      sums.add(sum);
      count++;
    }
  }
  return sums.size < count;
}

/** A whole number for the letters, small or capital, and the figures of a text in ASCII, added to one for those before it. */
function addTo(before: number, text: string): number {
  let sum = before;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const capital = code & ~0x20;
    if (isUpper(capital) || isDigit(code)) sum = (sum * 31 + capital) & 0x3ffffff;
  }
  return sum;
}

/**
 * The address in capitals with single blanks, offices included: what makes two addressees the same. Null for one that
 * cannot be read.
 */
export function addressOf({ name, offices, malformed }: Addressee): string | null {
  if (name === null || malformed !== null) return null;
  return [name, ...offices].map(({ text }) => text.toUpperCase().replace(/\s+/g, ' ')).join('//');
}
