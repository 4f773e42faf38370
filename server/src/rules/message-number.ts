// The message number stands in up to four places: line 3, classification line, page headers, end number. These facts say
// which places agree, so that one wrong number is one finding, in the place that stands alone.
import type { Message } from '../message/model';
import { fourDigits } from './heading-facts';

/** How many of the other places (page headers, taken as one, and the end number) say these four digits. */
export function witnessesOf(message: Message, serial: string): number {
  const { endNumber } = message.ending;
  const ends = endNumber !== null && fourDigits(endNumber.text) === serial ? 1 : 0;
  return ends + (headersSay(message, serial) ? 1 : 0);
}

function headersSay(message: Message, serial: string): boolean {
  let said = false;
  for (const { number } of message.body.pageBreaks) {
    if (number === null) continue;
    if (fourDigits(number.text) !== serial) return false;
    said = true;
  }
  return said;
}
