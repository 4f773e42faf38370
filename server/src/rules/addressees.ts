// The addressees of lines 7 and 8 together, as the rules on the address look at them.
import type { Addressee, Message } from '../message/model';

/** Under TO, then under INFO. */
export function addresseesOf(message: Message): readonly Addressee[] {
  const { action, information } = message.heading;
  if (information === null) return action?.addressees ?? [];
  return action === null ? information.addressees : [...action.addressees, ...information.addressees];
}

/** The address in capitals with single blanks, offices included: what makes two addressees the same. */
export function addressOf(addressee: Addressee): string | null {
  if (addressee.name === null) return null;
  const name = normalised(addressee.name.text);
  return addressee.offices.length === 0
    ? name
    : `${name}//${addressee.offices.map((office) => normalised(office.text)).join('/')}`;
}

const UNTIDY = /[a-z\t\n]| {2}/;

function normalised(text: string): string {
  return UNTIDY.test(text) ? text.trim().toUpperCase().replace(/\s+/g, ' ') : text;
}
