// Reads ACP 127 line 3: the sending station, its serial number and the day and time of filing,
// `DE RUEHBJ #6872/01 3020548`. The base form of ACP 127 without the `#`, `DE RUEHXX 0051 22/1856Z`, is well-formed too;
// its date is no day of the year, so day and time stay unknown.
import { isDigit } from '../characters';
import type { Span, StationLine, Token } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { type Word, isAsciiLetter, spanOf, tokenOf, wordsOf } from './words';

const indicatorShape = /^[RQU][A-Z]{3,8}$/i;
const serialShape = /^#?\d{1,6}(?:\/\d{1,3})?$/;
const filingShape = /^\d{7}Z?$/i;
const baseDate = /^\d{1,2}\/\d{4}Z$/i;

/** What is left to read, and the first fault in what was read. */
interface Reading {
  readonly passage: Passage;
  /** Words from last to first, so that the next one is popped. */
  readonly words: Word[];
  fault: Span | null;
}

/** The station line in `passage`. Serial, day and time are given when they have their digits, possible or not. */
export function readStationLine(passage: Passage): StationLine {
  const whole = wholeSpan(passage);
  const words = wordsOf(passage, 0, passage.text.length).reverse();
  const reading: Reading = { passage, words, fault: null };
  const keyword = words.pop();
  if (keyword?.text.toUpperCase() !== 'DE') reading.fault = keyword ? spanOf(passage, keyword) : whole;
  const indicator = readIndicator(reading);
  const { serial, section, marked } = readSerial(reading);
  const { found, dayOfYear, time } = readFiling(reading, marked);
  const rest = words.at(-1);
  if (rest) reading.fault ??= spanIn(passage, rest.from, passage.text.length);
  if (!indicator || !serial || !found) reading.fault ??= whole;
  return {
    start: whole.start,
    end: whole.end,
    indicator,
    serial,
    section,
    dayOfYear,
    time,
    malformed: reading.fault,
  };
}

/** The indicator; what a `#` begins that is glued to it stays to be read. */
function readIndicator(reading: Reading): Token | null {
  const { passage, words } = reading;
  const word = words.at(-1);
  if (!word || !isAsciiLetter(word.text.charCodeAt(0))) return null;
  words.pop();
  const hash = word.text.indexOf('#');
  if (hash > 0) {
    reading.fault ??= spanOf(passage, word);
    words.push({ from: word.from + hash, to: word.to, text: word.text.slice(hash) });
    return tokenIn(passage, word.from, word.from + hash);
  }
  const token = tokenOf(passage, word);
  if (!indicatorShape.test(word.text)) reading.fault ??= token;
  return token;
}

interface Serial {
  readonly serial: Token | null;
  readonly section: Token | null;
  /** It has the `#` of the State form. */
  readonly marked: boolean;
}

/** `#6872/01`. Seven digits are no serial but the filing date of a line that lost it. */
function readSerial(reading: Reading): Serial {
  const { passage, words } = reading;
  let marked = words.at(-1)?.text === '#';
  const mark = marked ? words.pop() : undefined;
  if (mark) reading.fault ??= spanOf(passage, mark);
  const word = words.at(-1);
  if (!word || !serialShape.test(word.text)) return { serial: null, section: null, marked };
  words.pop();
  const start = word.text.startsWith('#') ? word.from + 1 : word.from;
  marked ||= start > word.from;
  if (!marked && !baseDate.test(words.at(-1)?.text ?? '')) reading.fault ??= spanOf(passage, word);
  const slash = word.text.indexOf('/');
  const end = slash < 0 ? word.to : word.from + slash;
  const serial = tokenIn(passage, start, end);
  const section = slash < 0 ? null : tokenIn(passage, end + 1, word.to);
  const sound = end - start === 4;
  if (!sound) reading.fault ??= serial;
  if (section && section.text.length !== 2) reading.fault ??= section;
  return { serial: sound ? serial : null, section, marked };
}

interface Filing {
  readonly found: boolean;
  readonly dayOfYear: Token | null;
  readonly time: Token | null;
}

/** `3020548`: day of the year, hour and minute. */
function readFiling(reading: Reading, marked: boolean): Filing {
  const { passage, words } = reading;
  const word = words.at(-1);
  if (!word || !isDigit(word.text.charCodeAt(0))) return { found: false, dayOfYear: null, time: null };
  words.pop();
  if (!filingShape.test(word.text)) {
    if (marked || !baseDate.test(word.text)) reading.fault ??= spanOf(passage, word);
    return { found: true, dayOfYear: null, time: null };
  }
  const dayOfYear = tokenIn(passage, word.from, word.from + 3);
  const time = tokenIn(passage, word.from + 3, word.from + 7);
  const day = Number(dayOfYear.text);
  const clock = Number(time.text);
  if (day < 1 || day > 366) reading.fault ??= dayOfYear;
  else if (clock >= 2400 || clock % 100 > 59) reading.fault ??= time;
  else if (word.text.length > 7) reading.fault ??= spanIn(passage, word.from + 7, word.to);
  return { found: true, dayOfYear, time };
}
