// Finds paragraph numbers that a publisher ran into the middle of a line. Looked for only where the row of numbers has
// a gap, and only that very number: a figure in a sentence must not become a paragraph.
import { isBlank, isDigit, isLetter, isUpper, PILCROW } from './characters';
import { readParagraphLabel, skipBlanks, type ParagraphLabel } from './paragraph-label';

export interface RunInNumber {
  readonly start: number;
  readonly label: ParagraphLabel;
}

/**
 * The first place in `[from, to)` where `number` plainly numbers a paragraph in mid-line: `… ended. 3. (SBU) Then …`.
 * Plainly: with a pilcrow, or with a dot after an ended sentence and a marking or capital behind it.
 */
export function findRunInNumber(text: string, from: number, to: number, number: number): RunInNumber | null {
  for (const at of placesOf(String(number), text, from, to)) {
    const found = runInAt(text, at, from, to);
    if (found !== null && found.label.number === number) return found;
  }
  return null;
}

/** Where some digits stand in `[from, to)`; the search does not run on to the end of the text. */
function* placesOf(digits: string, text: string, from: number, to: number): Generator<number> {
  const range = text.slice(from, to);
  for (let at = range.indexOf(digits); at >= 0; at = range.indexOf(digits, at + digits.length))
    yield from + at;
}

function runInAt(text: string, digits: number, from: number, to: number): RunInNumber | null {
  let start = digits;
  let before = start - 1;
  if (text.charCodeAt(before) === PILCROW) start = before--;
  if (before < from || !isBlank(text.charCodeAt(before)) || digits + 1 >= to) return null;
  const label = readParagraphLabel(text, start, to);
  if (label === null || label.fault === 'bracket') return null;
  if (label.pilcrow) return { start, label };
  if (label.fault === 'pilcrowOnly') return null;
  const next = text.charCodeAt(skipBlanks(text, label.end, to));
  const marked = next === 0x28 && isUpper(text.charCodeAt(skipBlanks(text, label.end, to) + 1));
  if (label.fault === 'noDot') return marked && endsClearly(text, before, from) ? { start, label } : null;
  return (marked || isUpper(next)) && endsClearly(text, before, from) ? { start, label } : null;
}

/** Does the text before the blanks at `at` end a sentence? An abbreviation or an initial does not. */
function endsClearly(text: string, at: number, from: number): boolean {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end))) end--;
  const code = text.charAt(end);
  if ('?!")]'.includes(code)) return true;
  const isInitial = isUpper(text.charCodeAt(end - 1)) && !isLetter(text.charCodeAt(end - 2));
  return code === '.' && end - 2 > from && !isInitial;
}

/**
 * Is `number` there between two paragraphs in some other dress: `(3)`, `3)`, a number with its
 * dot lost? Then the gap is the layout's, not the drafter's.
 */
export function mentionsNumber(text: string, from: number, to: number, number: number): boolean {
  const digits = String(number);
  for (const at of placesOf(digits, text, from, to)) {
    const before = at > from ? text.charCodeAt(at - 1) : 0x20;
    const after = text.charCodeAt(at + digits.length);
    const opened =
      isBlank(before) || before === 0x0a || before === 0x0d || before === 0x28 || before === PILCROW;
    const closed = after === 0x2e || after === 0x29 || after === 0x28;
    if (opened && (closed || before === PILCROW || before === 0x0a)) {
      if (!isDigit(text.charCodeAt(at + digits.length + 1))) return true;
    }
  }
  return false;
}
