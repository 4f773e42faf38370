// Reads ACP 127 line 3: the sending station, its serial number and the day and time of filing,
// `DE RUEHBJ #6872/01 3020548`. The base form of ACP 127 without the `#`, `DE RUEHXX 0051 22/1856Z`, is well-formed too;
// its date is no day of the year, so day and time stay unknown.
import type { Span, StationLine, Token } from '../model';
import type { Passage } from '../passage';
import { type Word, spanAt, spanOf, tokenAt, wholeSpan, wordsOf } from './words';

const indicatorShape = /^[RQU][A-Z]{3,8}$/i;
const serialShape = /^(#?)(\d{1,6})(?:\/(\d{1,3}))?$/;
const baseDate = /^\d{1,2}\/\d{4}Z$/i;

/** The station line in `passage`. Serial, day and time are given when they have their digits, possible or not. */
export function readStationLine(passage: Passage): StationLine {
  const whole = wholeSpan(passage);
  const [keyword, ...words] = wordsOf(passage, 0, passage.text.length);
  const faults: Span[] = [];
  if (keyword?.text.toUpperCase() !== 'DE') faults.push(keyword ? spanOf(passage, keyword) : whole);

  const indicator = takeIndicator(passage, words, faults);
  const numbered = takeSerial(passage, words, faults);
  const filed = takeFiling(passage, words[0], numbered.marked, faults);
  if (filed.found) words.shift();
  const missing = !indicator || !numbered.serial || !filed.found;
  if (words[0]) faults.push(spanAt(passage, words[0].from, passage.text.length));
  if (missing && faults.length === 0) faults.push(whole);
  return {
    ...whole,
    indicator,
    serial: numbered.serial,
    section: numbered.section,
    dayOfYear: filed.dayOfYear,
    time: filed.time,
    malformed: faults[0] ?? null,
  };
}

function takeIndicator(passage: Passage, words: Word[], faults: Span[]): Token | null {
  const word = words[0];
  if (!word || !/^[A-Z]/i.test(word.text)) return null;
  words.shift();
  const hash = word.text.indexOf('#');
  if (hash > 0) words.unshift({ from: word.from + hash, to: word.to, text: word.text.slice(hash) });
  const end = hash > 0 ? word.from + hash : word.to;
  const token = tokenAt(passage, word.from, end);
  if (hash > 0) faults.push(spanOf(passage, word));
  else if (!indicatorShape.test(token.text)) faults.push(token);
  return token;
}

/** `#6872/01`; `marked` tells the State form from the base form. */
function takeSerial(passage: Passage, words: Word[], faults: Span[]) {
  let marked = false;
  if (words[0]?.text === '#') {
    faults.push(spanOf(passage, words[0]));
    words.shift();
    marked = true;
  }
  const word = words[0];
  const match = word ? serialShape.exec(word.text) : null;
  if (!word || !match) return { marked, serial: null, section: null };
  // Seven digits after the indicator are the filing date: the serial is lost.
  words.shift();
  const [, hash = '', digits = '', section] = match;
  marked ||= hash !== '';
  if (!marked && !baseDate.test(words[0]?.text ?? '')) faults.push(spanOf(passage, word));
  const start = word.from + hash.length;
  const serial = tokenAt(passage, start, start + digits.length);
  const sectionToken = section === undefined ? null : tokenAt(passage, word.to - section.length, word.to);
  if (digits.length !== 4) faults.push(serial);
  else if (sectionToken && sectionToken.text.length !== 2) faults.push(sectionToken);
  return { marked, serial: digits.length === 4 ? serial : null, section: sectionToken };
}

/** `3020548`: day of the year, hour and minute. */
function takeFiling(passage: Passage, word: Word | undefined, marked: boolean, faults: Span[]) {
  const nothing = { found: false, dayOfYear: null, time: null };
  if (!word) return nothing;
  if (!marked && baseDate.test(word.text)) return { ...nothing, found: true };
  if (!/^\d{7}Z?$/i.test(word.text)) {
    if (!/^\d/.test(word.text)) return nothing;
    faults.push(spanOf(passage, word));
    return { ...nothing, found: true };
  }
  const dayOfYear = tokenAt(passage, word.from, word.from + 3);
  const time = tokenAt(passage, word.from + 3, word.from + 7);
  const day = Number(dayOfYear.text);
  if (day < 1 || day > 366) faults.push(dayOfYear);
  else if (Number(time.text.slice(0, 2)) > 23 || Number(time.text.slice(2)) > 59) faults.push(time);
  else if (word.text.length > 7) faults.push(spanAt(passage, word.from + 7, word.to));
  return { found: true, dayOfYear, time };
}
