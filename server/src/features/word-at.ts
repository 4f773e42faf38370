// The word under a caret: letters, digits, apostrophes, hyphens and underscores that stand together.
import { isDigit, isLetter } from '../message/characters';
import type { Span } from '../message/model';

/** The word that holds the offset or ends at it, or null. Surrogate pairs are letters, and are never cut in two. */
export function wordAt(text: string, offset: number): Span | null {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return start < end ? { start, end } : null;
}

export function isWordCharacter(code: number): boolean {
  if (code === 0x27 || code === 0x2d || code === 0x5f || code === 0x2019) return true;
  // General punctuation and the signs of East Asian texts stand above the letters.
  const isPunctuation = (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  return isDigit(code) || (isLetter(code) && !isPunctuation);
}
