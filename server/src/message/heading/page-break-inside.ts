// Finds a section header in the middle of a line, where unwrapped copies have it: `… text BRASILIA 00001006  003 OF 003 text …`.
// Precise rather than keen: it needs the eight digits, the section of three, and a station in capitals before them.
import { isStation } from '../../vocabulary/posts';
import { isBlank, isDigit, isUpper } from '../characters';
import type { Span } from '../model';

const anchor = ' OF 0';
const stationWords = 4;
/** Terminals cut a long name to so many characters: `RIO DE JAN`. */
const cutLength = 10;

/**
 * The first section header in `[start, end)`, or null. Of several words in capitals before the number the station is as
 * many as a known post has, or as make a name that was cut, else the last one.
 */
export function findPageBreakInside(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, end);
  for (let at = line.indexOf(anchor); at >= 0; at = line.indexOf(anchor, at + 1)) {
    const to = at + anchor.length + 2;
    if (countDigits(line, to) !== 3 || isDigit(line.charCodeAt(to))) continue;
    const from = beginBefore(line, at);
    if (from >= 0) return { start: start + from, end: start + to };
  }
  return null;
}

/** Begin of station, number and section that end at `at`, or -1. */
function beginBefore(line: string, at: number): number {
  const decimals = countDigits(line, at);
  const hasPage = decimals <= 2 && line.charCodeAt(at - decimals - 1) === 46;
  const sectionEnd = hasPage ? at - decimals - 1 : at;
  if (decimals === 0 || countDigits(line, sectionEnd) !== 3) return -1;
  const section = sectionEnd - 3;
  const numberEnd = blanksBefore(line, section);
  if (numberEnd === section || countDigits(line, numberEnd) !== 8) return -1;
  const stationEnd = blanksBefore(line, numberEnd - 8);
  return stationEnd === numberEnd - 8 ? -1 : stationBefore(line, stationEnd);
}

/** Begin of the station that ends at `end`, or -1. Two blanks, as between sentences, divide it from the text. */
function stationBefore(line: string, end: number): number {
  const begins: number[] = [];
  let at = end;
  while (begins.length < stationWords) {
    const word = at;
    while (at > 0 && word - at < 20 && isUpper(line.charCodeAt(at - 1))) at--;
    if (at === word || (at > 0 && !isBlank(line.charCodeAt(at - 1)))) break;
    begins.push(at);
    if (!isBlank(line.charCodeAt(at - 1)) || isBlank(line.charCodeAt(at - 2))) break;
    at--;
  }
  const longestFirst = begins.reverse();
  const known = longestFirst.find((begin) => isStation(line.slice(begin, end)));
  const cut = longestFirst.find((begin) => end - begin === cutLength);
  const begin = known ?? cut ?? longestFirst.at(-1) ?? end;
  return end - begin < 3 ? -1 : begin;
}

/** How many digits stand directly before `at`, nine for more than eight. */
function countDigits(line: string, at: number): number {
  let count = 0;
  while (count < 9 && isDigit(line.charCodeAt(at - 1 - count))) count++;
  return count;
}

/** `at` moved back over at most eight blanks. */
function blanksBefore(line: string, at: number): number {
  let before = at;
  while (before > 0 && at - before < 8 && isBlank(line.charCodeAt(before - 1))) before--;
  return before;
}
