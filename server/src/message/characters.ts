// Character classes by UTF-16 code unit: what the readers test line by line, without regular expressions.

export const SPACE = 0x20;
export const TAB = 0x09;
export const PILCROW = 0xb6;
const NO_BREAK_SPACE = 0xa0;

/** Blank, tab, no-break space and the teleprinter's vertical moves; line ends are not among them. */
export function isBlank(code: number): boolean {
  if (code > SPACE) return code === NO_BREAK_SPACE;
  return code === SPACE || code === TAB || code === 0x0b || code === 0x0c;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Is every character a digit, and is there one? */
export function isNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text !== '';
}

/** A-Z. */
export function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** a-z. */
export function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Is one of a-z among the characters of `[start, end)`? */
export function hasLower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return true;
  return false;
}

/** A-Z, a-z and everything from Latin-1 letters upward. */
export function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code) || code >= 0xc0;
}
