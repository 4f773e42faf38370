// Reads one addressee of ACP 127 lines 7 and 8: `RUEHC/SECSTATE WASHDC IMMEDIATE 3109`, `SECDEF WASHINGTON DC//USD:P&R//`.
// What the Department sends has no routing indicators; precedence and number are both optional.
import { isStation } from '../../vocabulary/posts';
import type { Addressee, Span, Token } from '../model';
import { spanIn, tokenIn, type Passage } from '../passage';
import { isOneSlipOff } from './spelling';
import { skipBlanks, spanOf, tokenOf, wordsOf, type Word } from './words';

/** Routing indicator, or `ZEN` for an addressee reached by other means. */
const prefix = /^([A-Z0-9]{3,10}) ?\/(?!\/)/i;
const soundIndicator = /^R[A-Z]{3,8}$/i;
/** One letter lost or read as a digit, but still of a network's indicators. */
const damagedIndicator = /^[A-Z0-9]?(?:UEH|HEH|UCN|HMF|UEK|UEA|UCP)[A-Z0-9]{1,5}$|^R[A-Z0-9]*\d[A-Z0-9]*$/i;
const indicatorWithoutSlash = /^(RUEH[A-Z]{1,4})(?= +[A-Z])/i;
const precedenceWord = /^(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)$/i;
const longPrecedences = ['IMMEDIATE', 'PRIORITY', 'ROUTINE'];
const foreign = /[^A-Z0-9/&'().,:;+#-]/i;

/** The addressee from `from` to `to`, without its exemptions. */
export function readAddressee(
  passage: Passage,
  role: Addressee['role'],
  from: number,
  to: number,
): Omit<Addressee, 'exempt'> {
  const faults: Span[] = [];
  const whole = spanIn(passage, from, to);
  const { indicator, end: nameStart } = takeIndicator(passage, from, to, faults);
  const words = wordsOf(passage, nameStart, to);
  const fewest = indicator ? 1 : 2;
  const number = takeNumber(passage, words, fewest, faults);
  const precedence = takePrecedence(passage, words, fewest, faults);
  const { name, offices } = takeName(passage, words);
  if (!name) faults.push(whole);
  const strange = words.find((word) => foreign.test(word.text));
  if (strange) faults.push(spanOf(passage, strange));
  faults.sort((left, right) => left.start - right.start);
  return { ...whole, role, indicator, name, offices, precedence, number, malformed: faults[0] ?? null };
}

/** Whether a routing indicator with its slash begins at `from`. */
export function beginsWithIndicator(text: string, from: number): boolean {
  const match = prefix.exec(text.slice(from, from + 14));
  return match !== null && isSound(match[1] ?? '');
}

/** `ROME/VATICAN` begins with a post's name, which only a vowel in the second place allows. */
function isSound(word: string): boolean {
  return soundIndicator.test(word) && (!/^R[AEIOY]/i.test(word) || !isStation(word));
}

function takeIndicator(passage: Passage, from: number, to: number, faults: Span[]) {
  const head = passage.text.slice(from, Math.min(to, from + 16));
  const match = prefix.exec(head);
  const word = match?.[1] ?? '';
  if (match && /^ZEN$/i.test(word)) return { indicator: null, end: from + match[0].length };
  const sound = isSound(word);
  if (match && (sound || damagedIndicator.test(word))) {
    const indicator = tokenIn(passage, from, from + word.length);
    if (!sound) faults.push(indicator);
    return { indicator, end: from + match[0].length };
  }
  const bare = indicatorWithoutSlash.exec(head)?.[1];
  if (bare === undefined) return { indicator: null, end: from };
  const indicator = tokenIn(passage, from, from + bare.length);
  faults.push(indicator);
  return { indicator, end: from + bare.length };
}

/** The last word when it is four digits, and not the name. Other counts of digits are a fault behind a precedence, and past four always. */
function takeNumber(passage: Passage, words: Word[], fewest: number, faults: Span[]): Token | null {
  const last = words.at(-1);
  if (!last || words.length < fewest || !/^\d+$/.test(last.text)) return null;
  if (last.text.length < 4 && !precedenceWord.test(words.at(-2)?.text ?? '')) return null;
  words.pop();
  if (last.text.length === 4) return tokenOf(passage, last);
  faults.push(spanOf(passage, last));
  return null;
}

function takePrecedence(passage: Passage, words: Word[], fewest: number, faults: Span[]): Token | null {
  const last = words.at(-1);
  if (!last || words.length < fewest) return null;
  if (!precedenceWord.test(last.text)) {
    if (!isMisspelt(last.text)) return null;
    words.pop();
    faults.push(spanOf(passage, last));
    return null;
  }
  words.pop();
  const before = words.at(-1);
  const niact = before !== undefined && /^NIACT$/i.test(before.text) && /^IMMEDIATE$/i.test(last.text);
  if (niact) words.pop();
  return tokenIn(passage, niact ? before.from : last.from, last.to);
}

function isMisspelt(word: string): boolean {
  const written = word.toUpperCase();
  return longPrecedences.some((precedence) => isOneSlipOff(written, precedence));
}

/** The words up to the first `//`, and what stands between double slashes after it. */
function takeName(
  passage: Passage,
  words: readonly Word[],
): { name: Token | null; offices: readonly Token[] } {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return { name: null, offices: [] };
  const text = passage.text.slice(first.from, last.to);
  const slashes = text.indexOf('//');
  if (slashes < 0) return { name: tokenIn(passage, first.from, last.to), offices: [] };
  const end = first.from + text.slice(0, slashes).trimEnd().length;
  const name = end > first.from ? tokenIn(passage, first.from, end) : null;
  return { name, offices: officesOf(passage, first.from + slashes, last.to) };
}

/** What slashes divide: `J5`, `J3` of `//J5/J3//`. */
function officesOf(passage: Passage, from: number, to: number): readonly Token[] {
  const offices: Token[] = [];
  let at = from;
  while (at < to) {
    const slash = passage.text.indexOf('/', at);
    const stop = slash < 0 || slash > to ? to : slash;
    const start = skipBlanks(passage.text, at, stop);
    const end = start + passage.text.slice(start, stop).trimEnd().length;
    if (end > start) offices.push(tokenIn(passage, start, end));
    at = stop + 1;
  }
  return offices;
}
