// Finds where the text of a message names other cables outright: `as reported in STATE 80908`, `see 06 BEIJING 6871`.
// Only stations that the table knows count, and without a year only in capitals: `Beijing 2008` is a year. Found once a
// message and kept with it.
import { isStation, stationId } from '../vocabulary/posts';
import { isBlank, isDigit, isLetter } from './characters';
import { readCableName } from './head/cable-name';
import type { Message, Token } from './model';
import { remembering } from './remembering';

export interface CableMention extends Token {
  /** `06STATE80908`. */
  readonly id: string;
  /** False when the year is the message's own, for want of another. */
  readonly yearWritten: boolean;
}

/** Words of the longest name of a station. */
const MOST_WORDS = 4;
const LONGEST_NUMBER = 8;

/** Cables named in the body, in order. */
export const cableMentions = remembering(findMentions);

/** The same without the message itself, which its page headers name. */
export function otherCableMentions(message: Message): readonly CableMention[] {
  return cableMentions(message).filter(({ id }) => id !== message.id);
}

function findMentions(message: Message): readonly CableMention[] {
  const { text, body } = message;
  const found: CableMention[] = [];
  const limit = body.span?.end ?? 0;
  for (let at = body.span?.start ?? limit; at < limit; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (at - start > LONGEST_NUMBER) continue;
    const mention = mentionAt(message, start, at);
    if (mention !== null && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  }
  return found;
}

/** The cable whose number stands there, by the longest name of a station before it. */
function mentionAt({ text, year }: Message, number: number, numberEnd: number): CableMention | null {
  for (const start of wordsBefore(text, number)) {
    const named = readCableName(text, start, numberEnd + 1);
    if (named === null || named.end < numberEnd || !isStation(named.station)) continue;
    const from = yearStart(text, start) ?? start;
    const name = from === start ? named : (readCableName(text, from, numberEnd + 1) ?? named);
    const written = text.slice(name.start, numberEnd);
    const inYear = name.year ?? year;
    if (inYear === null || (name.year === null && written !== written.toUpperCase())) return null;
    return {
      start: name.start,
      end: numberEnd,
      text: written,
      id: `${String(inYear % 100).padStart(2, '0')}${stationId(name.station)}${name.number}`,
      yearWritten: name.year !== null,
    };
  }
  return null;
}

/** Where the words before a number begin, the farthest first. */
function wordsBefore(text: string, number: number): readonly number[] {
  const starts: number[] = [];
  let at = number;
  while (starts.length < MOST_WORDS) {
    let end = at;
    while (isGap(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (isLetter(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.') start--;
    if (start === end || at - end > 2) break;
    starts.unshift(start);
    at = start;
  }
  return starts;
}

function isGap(code: number): boolean {
  return isBlank(code) || code === 0x0a || code === 0x0d;
}

/** Where two or four digits stand before a name, or null. */
function yearStart(text: string, name: number): number | null {
  if (!isBlank(text.charCodeAt(name - 1))) return null;
  let start = name - 1;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  const digits = name - 1 - start;
  const whole = !isLetter(text.charCodeAt(start - 1));
  return whole && (digits === 2 || digits === 4) ? start : null;
}
