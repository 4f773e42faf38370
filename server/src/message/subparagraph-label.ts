// Reads what marks a subparagraph at a line's beginning: `A.`, `a)`, `(1)`, `--`, `-`, `*` (5 FAH-1 H-246.2).
import { isBlank, isDigit, isLower, isUpper, PILCROW } from './characters';
import type { Token } from './model';

const OPEN = 0x28;
const CLOSE = 0x29;
const DOT = 0x2e;
const DASH = 0x2d;

/** The label at exactly `start`, or null. */
export function readSubparagraphLabel(text: string, start: number, end: number): Token | null {
  const at = text.charCodeAt(start) === PILCROW ? start + 1 : start;
  const code = text.charCodeAt(at);
  const stop =
    code === DASH || code === 0x2a || code === 0x2022 ? dashes(text, at, end) : letterOrFigure(text, at, end);
  if (stop === 0 || stop >= end) return null;
  return { start, end: stop, text: text.slice(start, stop) };
}

function dashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 3 && text.charCodeAt(at) === text.charCodeAt(start)) at++;
  return at - start <= 2 && isBlank(text.charCodeAt(at)) ? at : 0;
}

function letterOrFigure(text: string, start: number, end: number): number {
  const opened = text.charCodeAt(start) === OPEN;
  let at = opened ? start + 1 : start;
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    if (!opened) return 0;
    while (at < end && isDigit(text.charCodeAt(at))) at++;
    if (at - start > 3) return 0;
  } else if (isUpper(code) || isLower(code)) at++;
  else return 0;
  const mark = text.charCodeAt(at);
  if (mark === CLOSE) return isBlank(text.charCodeAt(at + 1)) ? at + 1 : 0;
  if (opened || mark !== DOT || isLower(code)) return 0;
  return isBlank(text.charCodeAt(at + 1)) ? at + 1 : 0;
}
