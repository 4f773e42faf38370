// Reads what may be a paragraph's number at a line's beginning: `1.`, `¶1.`, `¶ 12. `, and its damaged forms `2 (SBU)`,
// `2)`, `¶2`. Whether it is one is decided later, from the row of numbers as a whole (5 FAH-1 H-246.2).
import { isBlank, isDigit, isLetter, PILCROW } from './characters';

export interface ParagraphLabel {
  readonly number: number;
  /** Offset after number, dot and the like. */
  readonly end: number;
  readonly pilcrow: boolean;
  readonly fault: 'noDot' | 'bracket' | 'pilcrowOnly' | 'noSpace' | null;
}

const DOT = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;

/** Reads a label at exactly `start` (no leading blanks); null when there is none. Numbers have at most three digits. */
export function readParagraphLabel(text: string, start: number, end: number): ParagraphLabel | null {
  let at = start;
  const pilcrow = text.charCodeAt(at) === PILCROW;
  if (pilcrow) at = skipBlanks(text, at + 1, end);
  const digits = at;
  let number = 0;
  while (at < end && isDigit(text.charCodeAt(at))) {
    number = number * 10 + text.charCodeAt(at) - 0x30;
    if (++at - digits > 3) return null;
  }
  if (at === digits || number === 0) return null;
  return readTail(text, at, end, number, pilcrow);
}

function readTail(
  text: string,
  at: number,
  end: number,
  number: number,
  pilcrow: boolean,
): ParagraphLabel | null {
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === DOT) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (next !== 0 && !isBlank(next) && next !== OPEN && !isLetter(next) && next !== 0x22) return null;
    const fault = next !== 0 && !isBlank(next) ? 'noSpace' : null;
    return { number, end: at + 1, pilcrow, fault };
  }
  if (code === CLOSE) return { number, end: at + 1, pilcrow, fault: 'bracket' };
  if (code === OPEN) return { number, end: at, pilcrow, fault: 'noDot' };
  if (!isBlank(code))
    return code === 0 && pilcrow ? { number, end: at, pilcrow, fault: 'pilcrowOnly' } : null;
  const next = text.charCodeAt(skipBlanks(text, at, end));
  if (next === OPEN) return { number, end: at, pilcrow, fault: 'noDot' };
  return pilcrow ? { number, end: at, pilcrow, fault: 'pilcrowOnly' } : null;
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
