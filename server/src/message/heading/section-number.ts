// Reads `SECTION 01 OF 02`, misspelt or not, from the classification line (5 FAH-2 H-222).
import type { SectionNumber, Span } from '../model';
import { spanIn, type Passage } from '../passage';
import { spelledOut } from './marking';
import { isOneSlipOff } from './spelling';

const numbers = /[ \t\n]*([\dOI]{1,3})[ \t\n]+[O0]F[ \t\n]+([\dOI]{1,3})(?![\dA-Z])/iy;
const word = /[A-Z]{3,9}/iy;
/** The last section names the count alone: `FINAL SECTION OF 02`. */
const final = /FINAL[ \t\n]+SECTION[ \t\n]+OF[ \t\n]+(\d{1,3})(?![\dA-Z])/iy;

export interface ReadSection {
  /** Null when the numbers are missing. */
  readonly section: SectionNumber | null;
  /** Offset in the passage where it ends. */
  readonly end: number;
  readonly malformed: Span | null;
}

/** The section that begins at `from`, or null when none does. */
export function readSectionNumber(passage: Passage, from: number, to: number): ReadSection | null {
  const { text } = passage;
  final.lastIndex = from;
  const last = beginsFinal(text, from) ? final.exec(text)?.[1] : undefined;
  if (last !== undefined && final.lastIndex <= to) {
    const { start, end } = spanIn(passage, from, final.lastIndex);
    const count = Number(last);
    return { section: { start, end, number: count, of: count }, end: final.lastIndex, malformed: null };
  }
  const known = endOfWord(text, from, to);
  if (!known) return null;
  const label = spanIn(passage, from, known.end);
  numbers.lastIndex = known.end;
  const match = numbers.exec(text);
  if (!match || numbers.lastIndex > to) {
    return known.misspelt ? null : { section: null, end: known.end, malformed: label };
  }
  const [, number = '', of = ''] = match;
  const span = spanIn(passage, from, numbers.lastIndex);
  const damaged = /[OI]/i.test(number + of);
  return {
    section: { start: span.start, end: span.end, number: countOf(number), of: countOf(of) },
    end: numbers.lastIndex,
    malformed: known.misspelt ? label : damaged ? span : null,
  };
}

/** Whether `SECTION` with its numbers begins at `from`. */
export function isSectionNumber(text: string, from: number, to: number): boolean {
  final.lastIndex = from;
  if (beginsFinal(text, from) && final.test(text) && final.lastIndex <= to) return true;
  const known = endOfWord(text, from, to);
  if (!known) return false;
  numbers.lastIndex = known.end;
  return numbers.test(text) && numbers.lastIndex <= to;
}

function beginsFinal(text: string, from: number): boolean {
  return (text.charCodeAt(from) | 0x20) === 0x66;
}

function endOfWord(text: string, from: number, to: number): { end: number; misspelt: boolean } | null {
  if (from >= to) return null;
  const sound = spelledOut(text, from, to, 'SECTION');
  if (sound >= 0) return { end: sound, misspelt: false };
  word.lastIndex = from;
  const written = word.exec(text)?.[0].toUpperCase() ?? '';
  if (written === 'SEC' || written === 'SECT')
    return { end: skipPoint(text, from + written.length), misspelt: false };
  return isOneSlipOff(written, 'SECTION') ? { end: from + written.length, misspelt: true } : null;
}

function skipPoint(text: string, at: number): number {
  return text.charCodeAt(at) === 46 ? at + 1 : at;
}

function countOf(written: string): number {
  return Number(written.replace(/O/gi, '0').replace(/I/gi, '1'));
}
