// Which of very many packed cables fit a query, and how well. Each word of it must fit the id, a TAGS code, a word of the
// subject, the date or the classification; ids also by some of their characters in order: `07bj68` fits 07BEIJING6872.
// Every packed text is looked at for every query: what is done for one of them is done a quarter of a million times.
import { isDigit, isLetter } from '../message/characters';

/** How well a word fits, from the weakest to the best. */
const SCATTERED_IN_ID = 1;
const BEGINS_WORD = 2;
const INSIDE_ID = 3;
const WHOLE_WORD = 4;
const BEGINS_ID = 5;
const WHOLE_ID = 8;
/** The whole query without blanks begins the id: `07 Beijing 6872`. */
const NAMED = 50;

const MOST_WORDS = 8;
const HIGHEST = NAMED + MOST_WORDS * WHOLE_ID;
/** How many places in one text a word is looked at. */
const MOST_PLACES = 4;
const TAB = 9;

/** Indexes of the packed texts that fit, the best first, then in order of ids; at most `limit`. Empty texts fit nothing. */
export function bestMatches(texts: readonly string[], query: string, limit: number): readonly number[] {
  const written = wordsOf(query);
  const name = written.join('');
  const words = rarestFirst(written);
  const scores = new Uint8Array(texts.length);
  const counts = new Uint32Array(HIGHEST + 1);
  for (let index = 0; index < texts.length; index++) {
    const score = scoreOf(texts[index] ?? '', words, name);
    scores[index] = score;
    counts[score] = (counts[score] ?? 0) + 1;
  }
  let lowest = HIGHEST;
  let found = counts[lowest] ?? 0;
  while (lowest > 1 && found < limit) found += counts[--lowest] ?? 0;
  return best(texts, scores, lowest, limit);
}

/** The words of a query as the index has them: in capitals, numbers of cables without their zeros. */
function wordsOf(query: string): readonly string[] {
  const words = query
    .toUpperCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.slice(0, MOST_WORDS).map((word) => word.replace(/(^|[A-Z])0+(?=\d{3})/, '$1'));
}

/** The longest first: most texts fail on it, and are not looked at for the others. */
function rarestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((one, other) => other.length - one.length);
}

/** The matches that score `lowest` or better; of those that just reach it, the first. */
function best(
  texts: readonly string[],
  scores: Uint8Array,
  lowest: number,
  limit: number,
): readonly number[] {
  const above: number[] = [];
  const level: number[] = [];
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] ?? 0;
    if (score > lowest) above.push(index);
    else if (score === lowest && level.length < limit) level.push(index);
  }
  const byScore = (one: number, other: number): number =>
    (scores[other] ?? 0) - (scores[one] ?? 0) || ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1);
  return [...above, ...level].sort(byScore).slice(0, limit);
}

/** 0 for a text in which a word fits nothing; `name` is the query without its blanks. */
function scoreOf(text: string, words: readonly string[], name: string): number {
  if (text === '') return 0;
  let score = 0;
  for (const word of words) {
    const fit = fitOf(text, word);
    if (fit === 0) return 0;
    score += fit;
  }
  if (words.length === 0) return 1;
  return text.startsWith(name) || text.startsWith(name, 2) ? score + NAMED : score;
}

function fitOf(text: string, word: string): number {
  // One character stands nearly everywhere: it is looked for in ids alone.
  if (word.length === 1) return text.startsWith(word) ? BEGINS_ID : isScattered(text, word) ? INSIDE_ID : 0;
  let at = text.indexOf(word);
  if (at < 0) return isScattered(text, word) ? SCATTERED_IN_ID : 0;
  const idEnd = text.indexOf('\t');
  if (at < idEnd && (at === 0 || at === 2)) return at + word.length === idEnd ? WHOLE_ID : BEGINS_ID;
  // Behind the last tab are the cables referred to.
  const end = text.lastIndexOf('\t');
  let fit = 0;
  for (let places = 0; at >= 0 && at < end && places < MOST_PLACES; places++) {
    if (at < idEnd) fit = INSIDE_ID;
    else if (!isWordCharacter(text.charCodeAt(at - 1))) {
      if (!isWordCharacter(text.charCodeAt(at + word.length))) return WHOLE_WORD;
      if (fit === 0) fit = BEGINS_WORD;
    }
    at = text.indexOf(word, at + 1);
  }
  return fit === 0 && isScattered(text, word) ? SCATTERED_IN_ID : fit;
}

/** Are the word's characters in the id, in their order? */
function isScattered(text: string, word: string): boolean {
  let found = 0;
  let wanted = word.charCodeAt(0);
  for (let at = 0; ; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) return false;
    if (code !== wanted) continue;
    if (++found === word.length) return true;
    wanted = word.charCodeAt(found);
  }
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
