// Reads one addressee of ACP 127 lines 7 and 8: `RUEHC/SECSTATE WASHDC IMMEDIATE 3109`, `SECDEF WASHINGTON DC//USD:P&R//`.
// What the Department sends has no routing indicators; precedence and number are both optional.
import { isStation } from '../../vocabulary/posts';
import type { Addressee, Span, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { readTail } from './addressee-tail';
import { isAsciiLetter, skipBlanks, spanOf, trimBlanks, wordsOf } from './words';

const SLASH = 0x2f;
/** One letter lost or read as a digit, but still of a network's indicators. */
const damagedIndicator = /^[A-Z0-9]?(?:UEH|HEH|UCN|HMF|UEK|UEA|UCP)[A-Z0-9]{1,5}$|^R(?=[A-Z]*\d)[A-Z0-9]+$/i;
const indicatorWithoutSlash = /^RUEH[A-Z]{1,4}(?= +[A-Z])/i;
/** What no address holds. */
const foreign = /[^A-Z0-9\s/&'().,:;+#-]/i;

const none: readonly Token[] = [];

/** The addressee that is all of `passage`, one line or what a line end cut apart. `exempt` is what XMT takes out of it. */
export function readAddressee(
  passage: Passage,
  role: Addressee['role'],
  exempt: readonly Token[],
): Addressee {
  const { text } = passage;
  const whole = wholeSpan(passage);
  const head = readIndicator(passage);
  const first = skipBlanks(text, head.end, text.length);
  const tail = readTail(passage, first, head.indicator !== null);
  const slashes = text.indexOf('//', first);
  const split = slashes < 0 || slashes > tail.end ? tail.end : slashes;
  const nameEnd = trimBlanks(text, first, split);
  const name = nameEnd > first ? tokenIn(passage, first, nameEnd) : null;
  return {
    start: whole.start,
    end: whole.end,
    role,
    indicator: head.indicator,
    name,
    offices: split < tail.end ? officesOf(passage, split, tail.end) : none,
    precedence: tail.precedence,
    number: tail.number,
    exempt,
    malformed: name ? (head.fault ?? earlier(strangeWord(passage), tail.fault)) : whole,
  };
}

/** Offset behind `RUEHC/`, letters and slash, when it begins at `from`; else -1. */
export function afterIndicator(text: string, from: number): number {
  if ((text.charCodeAt(from) | 32) !== 114) return -1;
  const end = letterRunEnd(text, from);
  const slash = text.charCodeAt(end) === 32 ? end + 1 : end;
  if (end - from < 4 || end - from > 9 || text.charCodeAt(slash) !== SLASH) return -1;
  if (text.charCodeAt(slash + 1) === SLASH) return -1;
  // `ROME/VATICAN` begins with a post's name, which only a vowel in the second place allows.
  return 'AEIOY'.includes(text.charAt(from + 1).toUpperCase()) && isStation(text.slice(from, end))
    ? -1
    : slash + 1;
}

function letterRunEnd(text: string, from: number): number {
  let end = from;
  while (end - from < 10 && isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

interface Head {
  readonly indicator: Token | null;
  readonly end: number;
  readonly fault: Span | null;
}

/** The routing indicator, sound or damaged, and the offset behind its slash. `ZEN/` (reached by other means) is none. */
function readIndicator(passage: Passage): Head {
  const { text } = passage;
  const sound = afterIndicator(text, 0);
  if (sound >= 0) return { indicator: tokenIn(passage, 0, letterRunEnd(text, 0)), end: sound, fault: null };
  const slash = text.indexOf('/');
  const hasSlash = slash > 0 && slash <= 10 && text.charCodeAt(slash + 1) !== SLASH;
  const prefix = hasSlash ? text.slice(0, slash) : '';
  if (hasSlash && /^ZEN$/i.test(prefix)) return { indicator: null, end: slash + 1, fault: null };
  const end =
    hasSlash && damagedIndicator.test(prefix) ? slash : (indicatorWithoutSlash.exec(text)?.[0].length ?? 0);
  if (end === 0) return { indicator: null, end: 0, fault: null };
  const indicator = tokenIn(passage, 0, end);
  return { indicator, end: end === slash ? end + 1 : end, fault: indicator };
}

/** What slashes divide: `J5`, `J3` of `//J5/J3//`. */
function officesOf(passage: Passage, from: number, to: number): readonly Token[] {
  const { text } = passage;
  const offices: Token[] = [];
  for (let at = from; at < to;) {
    const slash = text.indexOf('/', at);
    const stop = slash < 0 || slash > to ? to : slash;
    const start = skipBlanks(text, at, stop);
    const end = trimBlanks(text, start, stop);
    if (end > start) offices.push(tokenIn(passage, start, end));
    at = stop + 1;
  }
  return offices;
}

function strangeWord(passage: Passage): Span | null {
  if (!foreign.test(passage.text)) return null;
  const word = wordsOf(passage, 0, passage.text.length).find(({ text }) => foreign.test(text));
  return word ? spanOf(passage, word) : null;
}

function earlier(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return one ?? other;
  return one.start <= other.start ? one : other;
}
