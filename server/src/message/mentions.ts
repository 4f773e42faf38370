// Finds where the text speaks of its own paragraphs and references: `para 4`, `paras 2-3`, `ref B`, `refs A and B`,
// `reftel C`. Found once a message and kept with it.
import { isDigit, isLetter } from './characters';
import type { Message, ParagraphMention, ReferenceMention, Span } from './model';
import { remembering } from './remembering';
import { spanAt } from './spans';

/** A blank, or a line end where a blank would stand. */
const GAP = '(?: |[ \\t]{0,2}\\r?\\n[ \\t]{0,6})';
/** What a publisher makes of a line end before a number that it takes for a paragraph's: `see para\n\n¶2.` */
const CUT = '[ \\t]{0,2}(?:\\r?\\n[ \\t]{0,6}){1,2}¶';
const AND = '(?:and|AND|or|OR|&|through|THROUGH|thru|THRU|to|TO)';

const PARAGRAPH_MENTION = new RegExp(
  `para(?:s|graphs?)?\\.?(?:${GAP}|${CUT})(\\d{1,3})(?!\\d)((?:(?:,?${GAP}?${AND}${GAP}|,${GAP}?|-| - )\\d{1,3}(?!\\d|\\.\\d))*)`,
  'iy',
);
/** A capital by itself: an initial (`U.S.`) or a word is none, the end of a sentence may follow. */
const LETTER = "\\(?[A-Z]\\)?(?![A-Za-z'’]|\\.[A-Za-z])";
const REFERENCE_MENTION = new RegExp(
  `(?:REF|Ref|ref)(?:(?:S|s|TELS?|[Tt]els?|ERENCES?|erences?)?:?${GAP}(${LETTER}(?:(?:,?${GAP}?${AND}${GAP}|,${GAP}?|-|/)${LETTER})*)|(?:TELS?|[Tt]els?)\\b)`,
  'y',
);
const LONE_LETTER = /(?<![A-Za-z])[A-Z](?![A-Za-z])/g;
const RANGE = /[A-Z]\)?(?:-|\s+(?:through|thru|to)\s+)\(?[A-Z]\)?$/i;

/** Mentions of paragraphs in the body, in order. `of the letter`, `of reftel` and the like mean another cable's. */
export const paragraphMentions = remembering(findParagraphMentions);

function findParagraphMentions(message: Message): readonly ParagraphMention[] {
  const found: ParagraphMention[] = [];
  const { body, text } = message;
  if (body.span !== null) {
    for (const start of placesOf(text, body.span, 'para', 0)) {
      PARAGRAPH_MENTION.lastIndex = start;
      const match = PARAGRAPH_MENTION.exec(text);
      if (match === null) continue;
      const end = match.index + match[0].length;
      if (isForeign(text, match.index, end) || namesLabel(message, match)) continue;
      found.push({
        start: match.index,
        end,
        text: match[0],
        numbers: numbersIn(match[1] ?? '', match[2] ?? ''),
      });
    }
  }
  return found;
}

const FOREIGN_AFTER = /^\)?,?\s*(?:of|in|from|\(?ref|above ref)\b/i;
const FOREIGN_BEFORE =
  /(?:\b(?:ref|reftel|refs|ref \(?[A-Z]\)?|septel|resolution|UNSCR|article|section|operative|preambular|OP|PP)[\s,]*|\d[\s,(]*)$/i;

/** A paragraph of a reference, a treaty or a resolution is not one of this cable. */
function isForeign(text: string, start: number, end: number): boolean {
  return (
    FOREIGN_AFTER.test(text.slice(end, end + 14)) ||
    FOREIGN_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** `… this para` at a line's end, and the next paragraph's number below it. */
function namesLabel({ body }: Message, match: RegExpExecArray): boolean {
  if (!match[0].includes('\n')) return false;
  const figures = match.index + match[0].indexOf(match[1] ?? '');
  const label = spanAt(body.paragraphs, figures)?.label ?? null;
  return label !== null && figures < label.end;
}

function numbersIn(first: string, rest: string): readonly number[] {
  const numbers = [Number.parseInt(first, 10)];
  const range = /^(?: - |-|\s+(?:through|thru|to)\s+)(\d{1,3})$/i.exec(rest);
  if (range !== null) {
    const last = Number.parseInt(range[1] ?? '', 10);
    for (let number = (numbers[0] ?? 0) + 1; number <= last && number < (numbers[0] ?? 0) + 50; number++)
      numbers.push(number);
    return numbers;
  }
  for (const digits of rest.match(/\d{1,3}/g) ?? []) numbers.push(Number.parseInt(digits, 10));
  return numbers;
}

/** Mentions of references in the body, in order; a bare `reftel` has no letters. */
export const referenceMentions = remembering(findReferenceMentions);

function findReferenceMentions(message: Message): readonly ReferenceMention[] {
  const found: ReferenceMention[] = [];
  const { body, text } = message;
  if (body.span !== null) {
    for (const start of placesOf(text, body.span, 'ref', 2)) {
      REFERENCE_MENTION.lastIndex = start;
      const match = REFERENCE_MENTION.exec(text);
      if (match === null) continue;
      // `(ref A)`: the bracket that closes was opened before it.
      const isOpen = match[0].endsWith(')') && !match[0].includes('(');
      const end = start + match[0].length - (isOpen ? 1 : 0);
      // `REF: A. STATE 12` is a list that a later section repeats.
      if (match[0].includes(':') && text.charCodeAt(end) === 0x2e) continue;
      found.push({ start, end, text: text.slice(start, end), letters: lettersIn(match[1] ?? '') });
    }
  }
  return found;
}

/**
 * Where words begin that begin with `word`, in small letters or capitals, in order. The letter at `rare` is searched for by
 * itself: a search for one character is several times faster than one for a few, and than any expression.
 */
function placesOf(text: string, { start, end }: Span, word: string, rare: number): readonly number[] {
  const places: number[] = [];
  const small = word.charAt(rare);
  for (const letter of [small, small.toUpperCase()]) {
    let at = text.indexOf(letter, start + rare);
    while (at >= 0 && at - rare < end) {
      if (beginsWith(text, at - rare, word)) places.push(at - rare);
      at = text.indexOf(letter, at + 1);
    }
  }
  return places.length > 1 ? places.sort((one, other) => one - other) : places;
}

function beginsWith(text: string, start: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if ((text.charCodeAt(start + index) | 0x20) !== word.charCodeAt(index)) return false;
  }
  return !isWordCharacter(text.charCodeAt(start - 1));
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** A range `A-C` names all between. */
function lettersIn(written: string): readonly string[] {
  const letters: string[] = written.match(LONE_LETTER) ?? [];
  const [first, last] = letters;
  if (letters.length !== 2 || first === undefined || last === undefined || !RANGE.test(written))
    return letters;
  const between: string[] = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
    between.push(String.fromCharCode(code));
  return between.length === 0 ? letters : between;
}
