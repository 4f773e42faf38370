// Reads what stands behind the name of an addressee of ACP 127 lines 7 and 8: precedence and message continuity number,
// `IMMEDIATE 3109`. Both are optional.
import { isDigit } from '../characters';
import type { Span, Token } from '../model';
import { spanIn, tokenIn, type Passage } from '../passage';
import { isOneSlipOff } from './spelling';
import { trimBlanks, wordEnd, wordStart } from './words';

const longPrecedences = ['IMMEDIATE', 'PRIORITY', 'ROUTINE'];

export interface Tail {
  readonly precedence: Token | null;
  readonly number: Token | null;
  /** Where the name, with its offices, ends. */
  readonly end: number;
  readonly fault: Span | null;
}

/**
 * Precedence and number, read from the end backward; without an indicator the first word is a name in any case. A number
 * has four digits: more are a fault, fewer are one behind a precedence and else belong to the name (`CTF 70`).
 */
export function readTail(passage: Passage, first: number, indicated: boolean): Tail {
  const { text } = passage;
  const least = indicated ? first : wordEnd(text, first, text.length);
  let end = text.length;
  let start = wordStart(text, first, end);
  let number: Token | null = null;
  let fault: Span | null = null;
  if (start >= least && isNumber(text, start, end)) {
    const before = trimBlanks(text, first, start);
    const beforeStart = wordStart(text, first, before);
    const digits = end - start;
    if (digits >= 4 || isPrecedence(text.slice(beforeStart, before))) {
      if (digits === 4) number = tokenIn(passage, start, end);
      else fault = spanIn(passage, start, end);
      end = before;
      start = beforeStart;
    }
  }
  if (start < least || start >= end) return { precedence: null, number, end, fault };
  const word = text.slice(start, end).toUpperCase();
  if (isPrecedence(word)) {
    const before = trimBlanks(text, first, start);
    const niact = word === 'IMMEDIATE' && /\bNIACT$/i.test(text.slice(Math.max(first, before - 6), before));
    const from = niact ? before - 5 : start;
    return { precedence: tokenIn(passage, from, end), number, end: trimBlanks(text, first, from), fault };
  }
  if (!longPrecedences.some((precedence) => isOneSlipOff(word, precedence))) {
    return { precedence: null, number, end, fault };
  }
  return {
    precedence: null,
    number,
    end: trimBlanks(text, first, start),
    fault: spanIn(passage, start, end),
  };
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return end > start;
}

/** The word alone; NIACT before IMMEDIATE is looked for apart. */
function isPrecedence(word: string): boolean {
  switch (word.toUpperCase()) {
    case 'FLASH':
    case 'IMMEDIATE':
    case 'PRIORITY':
    case 'ROUTINE':
      return true;
    default:
      return false;
  }
}
