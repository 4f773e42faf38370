// How the precedences of the addressees and line 5 go together: none is above it, and one action addressee has what it
// announces. Asked of line 5 as it is, and of line 5 as it would be after a fix.
import { precedenceOfWord, type Precedence } from '../vocabulary/precedences';
import type { Addressee, Message } from '../message/model';
import { addressesOf } from './addressees';
import type { LinePrecedences } from './heading-facts';

/** The first addressee whose precedence is above line 5's for its kind. */
export function addresseeAbove(message: Message, line: LinePrecedences): Addressee | null {
  for (const addressees of addressesOf(message)) {
    for (const addressee of addressees) {
      const own = precedenceOf(addressee);
      if (own !== null && own.rank > limitOf(addressee, line).rank) return addressee;
    }
  }
  return null;
}

/** What line 5 allows an addressee. */
export function limitOf({ role }: Addressee, line: LinePrecedences): Precedence {
  return role === 'action' ? line.action : line.information;
}

/** The highest precedence of the action addressees when none has what line 5 announces; null when all is well. */
export function highestBelow(message: Message, line: LinePrecedences): Precedence | null {
  let highest: Precedence | null = null;
  for (const addressee of message.heading.action?.addressees ?? []) {
    const own = precedenceOf(addressee);
    // Without a word of its own it has line 5's.
    if (own === null || own.rank >= line.action.rank) return null;
    if (highest === null || own.rank > highest.rank) highest = own;
  }
  // A single prosign may be what an information addressee has.
  const informed = line.dual ? [] : (message.heading.information?.addressees ?? []);
  return informed.some((each) => precedenceOf(each)?.prosign === line.action.prosign) ? null : highest;
}

export function addressFits(message: Message, line: LinePrecedences): boolean {
  return addresseeAbove(message, line) === null && highestBelow(message, line) === null;
}

/** NIACT IMMEDIATE has the rank and the prosign of IMMEDIATE. */
function precedenceOf({ precedence }: Addressee): Precedence | null {
  if (precedence === null) return null;
  const { text } = precedence;
  return precedenceOfWord(text) ?? precedenceOfWord(text.toUpperCase().replace(/\s+/g, ' ')) ?? null;
}
