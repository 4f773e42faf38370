// Finds where the entries of a lettered REF list begin: `A. `, `A) `, `(A)`, `A: `, `¶B. `, `(C )`, doubled `A. (A)`; on lines of
// their own, several on one line, in columns. Initials in names (`B. Evans`) and markings (`(C)`) are told from letters by
// the row they would have to go on with.
import type { Span } from '../model';
import { readCableName } from './cable-name';

/** One entry's letter; `end` lies where its text begins. */
export interface EntryMark extends Span {
  readonly letter: Span;
}

type Style = 'brackets' | 'bracket' | 'dot' | 'colon' | 'dash';

interface Candidate extends EntryMark {
  /** Moves on over the same letter written twice. */
  end: number;
  readonly code: number;
  readonly style: Style;
  /** What stands before it: the beginning of a line, a separator, or a single blank. */
  readonly place: 'line' | 'separated' | 'inline';
}

const candidate =
  /\( ?([A-Za-z]) ?\)[.:]?|(?<![A-Za-z\d/.'’-])([A-Za-z])(?: ?\)\.?|\.\)?|:| ?-(?=[ \n]))(?![A-Za-z]\.)/g;

/** The marks between `from` and the end of `text`, in order; empty for a list without letters. */
export function findEntryMarks(text: string, from: number): readonly EntryMark[] {
  const marks: Candidate[] = [];
  candidate.lastIndex = from;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const next = candidateOf(text, from, match);
    const last = marks.at(-1);
    if (last && next.code === last.code && text.slice(last.end, next.start).trim() === '') {
      last.end = next.end;
    } else if (last ? goesOn(text, marks, last, next) : opens(text, next)) marks.push(next);
  }
  return marks;
}

function candidateOf(text: string, from: number, match: RegExpExecArray): Candidate {
  const [whole, bracketed, bare] = match;
  const letter = bracketed ?? bare ?? '';
  const at = match.index + whole.indexOf(letter);
  // `REF B:` on a line of its own repeats the label.
  const repeated = /[\n ]REFS? $/i.exec(text.slice(Math.max(from, match.index - 6), match.index));
  const start = match.index - (repeated ? repeated[0].length - 1 : 0);
  let end = match.index + whole.length;
  while (/\s/.test(text[end] ?? '')) end++;
  return {
    start,
    end,
    letter: { start: at, end: at + 1 },
    code: letter.toUpperCase().charCodeAt(0),
    style: bracketed !== undefined ? 'brackets' : styleOf(whole),
    place: placeOf(text, from, start),
  };
}

function styleOf(written: string): Style {
  if (written.includes(')')) return 'bracket';
  if (written.endsWith('.')) return 'dot';
  return written.endsWith(':') ? 'colon' : 'dash';
}

function placeOf(text: string, from: number, at: number): Candidate['place'] {
  let before = at;
  while (before > from && /[ \t\u00b6*]/.test(text[before - 1] ?? '')) before--;
  if (before <= from || text[before - 1] === '\n') return 'line';
  const gap = text.slice(before, at);
  if (gap.length > 1 || gap === '\t' || /[;,)]/.test(text[before - 1] ?? '')) return 'separated';
  return /\b(?:and|&)$/i.test(text.slice(Math.max(from, before - 3), before)) ? 'separated' : 'inline';
}

/** The first letter begins a line; a B after an entry that lost its A may stand in it. */
function opens(text: string, next: Candidate): boolean {
  return next.place === 'line' || (next.code === 0x42 && namesCable(text, next));
}

/** Whether a candidate goes on with the row of marks before it. */
function goesOn(text: string, marks: readonly Candidate[], last: Candidate, next: Candidate): boolean {
  const follows = next.code === last.code + 1;
  const alike = next.style === marks[0]?.style;
  const bracketed = next.style === 'brackets' || next.style === 'bracket';
  if (next.place === 'line') return follows || (alike && (bracketed || namesCable(text, next)));
  if (!alike) return follows && namesCable(text, next);
  if (next.place === 'separated') return follows || (next.code > last.code && namesCable(text, next));
  if (follows) return bracketed || namesCable(text, next);
  return next.style === 'brackets' && skipsFew(last, next) && namesCable(text, next);
}

/** `(A) LIMA 1 (C) LIMA 3`: a letter or two are left out. */
function skipsFew(last: Candidate, next: Candidate): boolean {
  return next.code > last.code && next.code - last.code <= 3;
}

function namesCable(text: string, mark: Candidate): boolean {
  return readCableName(text, mark.end, text.length) !== null;
}
