// Reads a portion marking at one place: `(SBU)`, `(C/NF)`, `(S//REL TO USA, FVEY)`, and its damaged forms
// `(C )`, `(C `, `C)`. What only looks like one, `(1)`, `(a)`, `(Ref A)`, `(USTR)`, `(S/CRS)`, is left alone.
// Source: 5 FAH-1 H-246.2.
import { portionMarkOf, type PortionMark } from '../../vocabulary/portion-marks';
import { isBlank, isLetter, isLower, isUpper } from '../characters';
import type { PortionMarking } from '../model';

const OPEN_ROUND = 0x28;
const OPEN_SQUARE = 0x5b;
const OPEN_CURLY = 0x7b;
const NEWLINE = 0x0a;

/** Long enough for a list of a dozen countries. */
const longestMark = 72;

/** Marks that slipped: no meaning is given to them, but they stand where a marking stands. */
const slips = /^(?:SE|SB|SUB|BSU|SBUU|SSBU|SBI|SBY|SU|CC|SS|UU|NF|CNF|SNF|SBUNF)$/;

/** A mark with dissemination controls that the table does not list: `U//FOUO`, `S/FGI`, `C-NF`. */
const controlled =
  /^(SBU|LOU|FOUO|TS|[UCSR])(?:[/-]{1,2}(?:NF|NOFORN|N|OC|ORCON|FGI|FOUO|SBU|LES|RD|FRD|PR|PROPIN|LIMDIS|NODIS|EXDIS|XD|ND|SI|TK|HCS|REL[A-Z]{2}[A-Z,]*))+\/{0,2}$/;

/** Releasable to countries: the one kind of mark that holds blanks and commas. */
const releasable = /^(?:TS|[CSU])\/{1,2}REL [A-Z][A-Z ,]*\/{0,2}$/;

const solid = /^[A-Z]+(?:\/{1,2}[A-Z]+)*$/;
const longestLoneMark = 4;
const loneMark = /(?:SBU|LOU|FOUO|TS|[UCS])(?:\/{1,2}(?:NF|NOFORN))?/y;

/**
 * The marking that begins at exactly `from` (UTF-16 offset into `text`), or null.
 * A marking that lost a bracket counts only when a blank and the beginning of a sentence follow.
 */
export function readPortionMarking(text: string, from: number): PortionMarking | null {
  const code = text.charCodeAt(from);
  if (code === OPEN_ROUND || code === OPEN_SQUARE || code === OPEN_CURLY) {
    return readBracketed(text, from) ?? readUnclosed(text, from);
  }
  return isUpper(code) ? readUnopened(text, from) : null;
}

function readBracketed(text: string, from: number): PortionMarking | null {
  const limit = Math.min(text.length, from + longestMark);
  let at = from + 1;
  while (at < limit && isMarkCharacter(text.charCodeAt(at))) at++;
  if (at === limit || !isCloser(text[at])) return null;
  const inside = text.slice(from + 1, at);
  const upper = inside.toUpperCase();
  const mark = upper.replace(/\s+/g, '');
  if (mark === '' || (mark.length === 1 && inside !== upper)) return null;
  const known = portionMarkOf(mark);
  const base = known ?? baseOf(mark);
  if (!base && !slips.test(mark)) return null;
  const closedRound = text[from] === '(' && text[at] === ')';
  const wellFormed = closedRound && base !== undefined && (solid.test(inside) || releasable.test(inside));
  return markingOf(text, from, at + 1, mark, base, wellFormed);
}

/** `(C Summary`: blank and capital right after the mark, and no closing bracket that would make it a phrase. */
function readUnclosed(text: string, from: number): PortionMarking | null {
  const end = loneMarkEnd(text, from + 1);
  if (end < 0 || !isBlank(text.charCodeAt(end)) || !opensSentence(text, end)) return null;
  for (let at = end; at < Math.min(text.length, end + longestMark); at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_ROUND) break;
    if (isCloser(text[at])) return null;
  }
  return damaged(text, from, end, text.slice(from + 1, end));
}

/** `SBU) Summary`. */
function readUnopened(text: string, from: number): PortionMarking | null {
  // Most words in capitals are refused without an expression.
  let after = from;
  while (after < from + longestLoneMark && isUpper(text.charCodeAt(after))) after++;
  if (text[after] !== ')' && text[after] !== '/') return null;
  const end = loneMarkEnd(text, from);
  if (end < 0 || text[end] !== ')' || !isBlank(text.charCodeAt(end + 1)) || !opensSentence(text, end + 1))
    return null;
  return damaged(text, from, end + 1, text.slice(from, end));
}

function loneMarkEnd(text: string, from: number): number {
  loneMark.lastIndex = from;
  return loneMark.test(text) ? loneMark.lastIndex : -1;
}

/** Whether one or two blanks and then a capital or a quotation mark stand at `from`. */
function opensSentence(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at)) && at < from + 2) at++;
  const code = text.charCodeAt(at);
  return text[at] === '"' || (isLetter(code) && !isLower(code));
}

function damaged(text: string, start: number, end: number, mark: string): PortionMarking {
  return markingOf(text, start, end, mark, portionMarkOf(mark) ?? baseOf(mark), false);
}

function baseOf(mark: string): PortionMark | undefined {
  const base = controlled.exec(mark)?.[1];
  return base === undefined ? undefined : portionMarkOf(base);
}

function markingOf(
  text: string,
  start: number,
  end: number,
  mark: string,
  meaning: PortionMark | undefined,
  wellFormed: boolean,
): PortionMarking {
  const rank = meaning?.rank ?? null;
  return {
    start,
    end,
    text: text.slice(start, end),
    mark,
    rank,
    classified: meaning?.classified ?? false,
    wellFormed,
  };
}

function isMarkCharacter(code: number): boolean {
  return (
    isUpper(code) ||
    isLower(code) ||
    isBlank(code) ||
    code === NEWLINE ||
    code === 0x2f ||
    code === 0x2c ||
    code === 0x2d
  );
}

function isCloser(character: string | undefined): boolean {
  return character === ')' || character === ']' || character === '}';
}
