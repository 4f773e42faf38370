// Reads the REF list: lettered or not, one entry a line or many, years before or after, NOTAL, "and previous"; e-mails,
// telcons and papers are kept with a null id. Ids are canonical: `06STATE80908`.
// Source: reference forms of the REF line, 5 FAH-1 H-246.2.
import { isBlank, PILCROW } from '../characters';
import type { Reference, ReferenceList, Span, Token } from '../model';
import { spanIn, tokenIn, wholeSpan, type Passage } from '../passage';
import { labelToken } from './labels';
import { readCableName, type CableName } from './cable-name';
import { findEntryMarks, type EntryMark } from './entry-marks';

/** What the message itself says, for entries that name no year. */
export interface ReferenceContext {
  /** Four digits. */
  readonly year: number | null;
  /** Day of the year, 1-366. */
  readonly dayOfYear: number | null;
  /** Canonical station. */
  readonly ownStation: string | null;
  readonly ownNumber: number | null;
}

/** Reads the passage, which begins at the label; `labelEnd` is the offset after the label and its colon. */
export function readReferences(passage: Passage, labelEnd: number, context: ReferenceContext): ReferenceList {
  const { text } = passage;
  const from = contentStart(text, labelEnd);
  const marks = findEntryMarks(text, from);
  const entries: Reference[] = [];
  // What stands before the first letter is an entry, too: `REF: STATE 12 \n B. STATE 13`.
  const areas = [null, ...marks].map((mark, index) => ({
    mark,
    start: mark?.end ?? from,
    end: marks[index]?.start ?? text.length,
  }));
  let previous: CableName | null = null;
  for (const area of areas) previous = addEntries(passage, area, previous, context, entries);
  const { start, end } = wholeSpan(passage);
  return { start, end, label: labelToken(passage, labelEnd), entries };
}

/** A label without colon leaves its dot or dash: `REF. A. STATE 12`. */
function contentStart(text: string, labelEnd: number): number {
  let at = labelEnd;
  while (at < text.length && /[\s.*-]/.test(text[at] ?? '')) at++;
  return at;
}

/** The Department's busiest days gave under a thousand cables. */
const MOST_STATE_CABLES_A_DAY = 1200;

/**
 * The year of a cable that is named without one: the message's own, or the year before where that number cannot have
 * been reached yet: a higher one of the same station, or more than the Department sends by that day.
 */
export function unwrittenYear(context: ReferenceContext, station: string, number: number): number | null {
  const { year, dayOfYear, ownStation, ownNumber } = context;
  if (year === null) return null;
  const laterOwn = station === ownStation && ownNumber !== null && number > ownNumber;
  const tooHigh = station === 'STATE' && dayOfYear !== null && number > dayOfYear * MOST_STATE_CABLES_A_DAY;
  return laterOwn || tooHigh ? year - 1 : year;
}

const nothing = /^(?:NONE|N\/A|NA|NIL)?$/i;

/** What stands between two letters, with the letter before it. */
interface Area extends Span {
  readonly mark: EntryMark | null;
}

/** Adds the entry in `area`, or the several that it turns out to be; returns the last cable named. */
function addEntries(
  passage: Passage,
  area: Area,
  before: CableName | null,
  context: ReferenceContext,
  entries: Reference[],
): CableName | null {
  const { text } = passage;
  const { mark } = area;
  const whole = trimmed(text, area.start, area.end);
  if (nothing.test(text.slice(whole.start, whole.end)) && !mark) return before;
  let previous = before;
  for (const [index, piece] of piecesOf(text, whole, mark === null).entries()) {
    const span = trimmed(text, piece.start, piece.end);
    previous = piece.cable ?? sameStation(text, span, previous);
    const start = index === 0 && mark ? mark.start : span.start;
    const whole = spanIn(passage, start, Math.max(span.end, start));
    const letter = index === 0 && mark ? tokenIn(passage, mark.letter.start, mark.letter.end) : null;
    entries.push(entryOf(whole, letter, tokenIn(passage, span.start, span.end), previous, context));
  }
  return previous;
}

/** One entry, with what the cable that it names says of itself. */
function entryOf(
  { start, end }: Span,
  letter: Token | null,
  text: Token,
  cable: CableName | null,
  context: ReferenceContext,
): Reference {
  const station = cable?.station ?? null;
  const number = cable?.number ?? null;
  const written = cable?.year ?? null;
  const year =
    station === null || number === null ? null : (written ?? unwrittenYear(context, station, number));
  const id =
    year === null || station === null
      ? null
      : `${String(year % 100).padStart(2, '0')}${station.replaceAll(' ', '')}${number}`;
  return { start, end, letter, text, id, year, yearWritten: written !== null, station, number };
}

const bareNumber = /(\d{1,8})(?=\s*(?:$|[;,(\n]|\bAND\b|\band\b))/y;

/** `1235` after `BEIJING 1234`: a bare number is of the station named before it. */
function sameStation(text: string, piece: Span, previous: CableName | null): CableName | null {
  if (!previous) return null;
  bareNumber.lastIndex = piece.start;
  const digits = bareNumber.exec(text)?.[1];
  if (digits === undefined) return null;
  const { start, end, station, year } = previous;
  return { start, end, station, number: Number(digits), year };
}

/** Part of an entry, with the cable that it names at its beginning. */
interface Piece extends Span {
  readonly cable: CableName | null;
}

const opening = /(?:\((?:U|SBU|LOU|C|S|C\/NF|S\/NF|NOTAL)\)|["(\s])\s?/y;
const separator = /;\s*(?:and |AND |& )?|[,\n\t]\s*(?:and |AND |& )?|\s(?:and|AND|And|&)\s+|\s?\/\s+| {2,}/g;
const anotherNumber = /(?!(?:19|20)\d\d\b)\d{1,8}\s*(?=$|[;,(\n]|AND\b|and\b)/y;

/** Parts an entry where another cable begins; without letters a semicolon parts anything. */
function piecesOf(text: string, area: Span, semicolonsPart: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = area.start;
  opening.lastIndex = start;
  let cable = readCableName(text, opening.test(text) ? opening.lastIndex : start, area.end);
  let named = cable !== null;
  separator.lastIndex = cable?.end ?? start;
  for (let match = separator.exec(text); match && match.index < area.end; match = separator.exec(text)) {
    const next = separator.lastIndex;
    if (next >= area.end) break;
    const another = readCableName(text, next, area.end);
    const parts =
      another !== null || (named && isNumber(text, next)) || (semicolonsPart && match[0].startsWith(';'));
    if (!parts) continue;
    pieces.push({ start, end: match.index, cable });
    start = next;
    cable = another;
    named ||= cable !== null;
    if (cable) separator.lastIndex = cable.end;
  }
  pieces.push({ start, end: area.end, cable });
  return pieces;
}

function isNumber(text: string, at: number): boolean {
  anotherNumber.lastIndex = at;
  return anotherNumber.test(text);
}

/** Without blanks, commas and the like at its edges, and without the AND that leads to the next entry. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && (isEdge(text.charCodeAt(end - 1)) || text[end - 1] === '&' || text[end - 1] === '\\'))
    end--;
  if (text[end - 1] !== 'D' && text[end - 1] !== 'd') return { start, end };
  const conjunction = /[\s,;]{1,5}AND$/i.exec(text.slice(Math.max(start, end - 8), end));
  return { start, end: end - (conjunction?.[0].length ?? 0) };
}

/** Blanks, line ends, a publisher's pilcrow and asterisks, commas and semicolons. */
function isEdge(code: number): boolean {
  return (
    isBlank(code) || code === 0x0a || code === PILCROW || code === 0x2a || code === 0x2c || code === 0x3b
  );
}
