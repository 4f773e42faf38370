// Reads ACP 127 line 4, the security warning and the operating signals after it: `ZNR UUUUU ZZH`, `ZNY CCCCC/AAAAA ZOV RUEHBJ`.
// Also reads the operating signals that may follow the date-time group and the classification line.
import type { OperatingSignal, SecurityLine, Span, Token } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { type Word, spanOf, tokenOf, wordsOf } from './words';

/** Five times the same, or three with BB in special handling (`SSSBB`, ACP 117). */
const letterGroup = /^([UECRST])\1\1(?:\1\1|BB)$/i;
const specialGroup = /^([A-Z])\1{4}$/i;
const signalShape = /^(Z[A-Z]{2})-?(\d*)$/i;
const argumentShape = /^[A-Z0-9][A-Z0-9/#.-]*$/i;
/** Handling signals stand alone. */
const withoutArgument = /^ZZ[HK]$/;

/** The security line in `passage`. */
export function readSecurityLine(passage: Passage): SecurityLine {
  const whole = wholeSpan(passage);
  const words = wordsOf(passage, 0, passage.text.length);
  const signal = words[0];
  const isSignal = signal !== undefined && /^ZN[RY]$/i.test(signal.text);
  const second = words[1];
  const group = isSignal && second && !signalShape.test(second.text) ? second : undefined;
  const read = group ? readGroup(passage, group) : null;
  const operating = readSignals(passage, words, group ? 2 : 1);
  const missing = !isSignal ? (signal ? spanOf(passage, signal) : whole) : !group ? whole : null;
  return {
    start: whole.start,
    end: whole.end,
    signal: isSignal ? tokenOf(passage, signal) : null,
    letters: read?.letters ?? null,
    letter: read?.letter ?? null,
    special: read?.special ?? null,
    operatingSignals: operating.signals,
    malformed: missing ?? read?.malformed ?? operating.malformed,
  };
}

function readGroup(passage: Passage, word: Word) {
  const slash = word.text.indexOf('/');
  const lettersEnd = slash < 0 ? word.to : word.from + slash;
  const letters = tokenIn(passage, word.from, lettersEnd);
  const special = slash < 0 ? null : tokenIn(passage, lettersEnd + 1, word.to);
  const first = letters.text.charAt(0).toUpperCase();
  let malformed: Span | null = null;
  if (!letterGroup.test(letters.text)) malformed = letters.text === '' ? spanOf(passage, word) : letters;
  else if (special && !specialGroup.test(special.text)) {
    malformed = special.text === '' ? spanIn(passage, lettersEnd, word.to) : special;
  }
  const allAgree = letters.text.length === 5 && letters.text.toUpperCase() === first.repeat(5);
  return { letters, special, letter: allAgree ? first : null, malformed };
}

/**
 * The operating signals between two offsets of the passage, each with what follows it up to the next; words before the
 * first signal are passed over. `signal` is upper case.
 */
export function readOperatingSignals(passage: Passage, from: number, to: number): readonly OperatingSignal[] {
  return readSignals(passage, wordsOf(passage, from, to), 0).signals;
}

/** The same of the words from index `from` on, with the first word that is no part of any; a corrector's note in brackets is none either way. */
export function readSignals(
  passage: Passage,
  words: readonly Word[],
  from: number,
): { readonly signals: readonly OperatingSignal[]; readonly malformed: Span | null } {
  const signals: OperatingSignal[] = [];
  let malformed: Span | null = null;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (word?.text.startsWith('(')) {
      index = lastOfNote(words, index);
      continue;
    }
    const match = word ? signalShape.exec(word.text) : null;
    if (!word || !match) {
      if (word) malformed ??= spanOf(passage, word);
      continue;
    }
    const signal = (match[1] ?? '').toUpperCase();
    const last = withoutArgument.test(signal) ? index : lastOfArgument(words, index);
    const token = tokenIn(passage, word.from, words[last]?.to ?? word.to);
    const argument = argumentOf(passage, word, match[2] ?? '', words[index + 1], words[last] ?? word);
    signals.push({ start: token.start, end: token.end, text: token.text, signal, argument });
    index = last;
  }
  return { signals, malformed };
}

/** `(CCY ADX001 MSI0012)`: what terminals add to a corrected copy. */
function lastOfNote(words: readonly Word[], index: number): number {
  let last = index;
  while (last < words.length - 1 && !words[last]?.text.endsWith(')')) last++;
  return last;
}

function lastOfArgument(words: readonly Word[], index: number): number {
  let last = index;
  for (let at = index + 1; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (signalShape.test(text) || !argumentShape.test(text)) break;
    last = at;
  }
  return last;
}

/** `164` of `ZDK164`, with the words behind it, or these alone; `last` is the signal itself when there are none. */
function argumentOf(
  passage: Passage,
  word: Word,
  digits: string,
  next: Word | undefined,
  last: Word,
): Token | null {
  if (digits !== '') return tokenIn(passage, word.to - digits.length, last.to);
  return next && last !== word ? tokenIn(passage, next.from, last.to) : null;
}
