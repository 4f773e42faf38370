// Finds where the text speaks of its own paragraphs and references: `para 4`, `paras 2-3`, `ref B`, `refs A and B`,
// `reftel C`. Found once a message and kept with it.
import type { Message, ParagraphMention, ReferenceMention } from './model';

const PARAGRAPH_MENTION =
  /\bpara(?:s|graphs?)?\.? (\d{1,3})(?!\d)((?:(?:,? ?(?:and|or|&|through|thru|to) |, ?|-| - )\d{1,3}(?!\d|\.\d))*)/gi;
const REFERENCE_MENTION =
  /\bref(?:s|tels?|erences?)?:? \(?([A-Z])\)?(?![A-Za-z.'’])((?:(?:,? ?(?:and|or|&|through|thru|to) |, ?|-|\/)\(?[A-Z]\)?(?![A-Za-z.'’]))*)|\breftels?\b/g;
const REFERENCE_WORD = /\b(?:REF|Ref|ref)/;

const paragraphMentionsOf = new WeakMap<Message, readonly ParagraphMention[]>();
const referenceMentionsOf = new WeakMap<Message, readonly ReferenceMention[]>();

/** Mentions of paragraphs in the body, in order. `of the letter`, `of reftel` and the like mean another cable's. */
export function paragraphMentions(message: Message): readonly ParagraphMention[] {
  const known = paragraphMentionsOf.get(message);
  if (known !== undefined) return known;
  const found: ParagraphMention[] = [];
  const { body, text } = message;
  if (body.span !== null) {
    PARAGRAPH_MENTION.lastIndex = body.span.start;
    for (let match = PARAGRAPH_MENTION.exec(text); match !== null; match = PARAGRAPH_MENTION.exec(text)) {
      if (match.index >= body.span.end) break;
      const end = match.index + match[0].length;
      if (isForeign(text, match.index, end)) continue;
      found.push({
        start: match.index,
        end,
        text: match[0],
        numbers: numbersIn(match[1] ?? '', match[2] ?? ''),
      });
    }
  }
  paragraphMentionsOf.set(message, found);
  return found;
}

const FOREIGN_AFTER = /^\)?,? *(?:of|in|from|\(?ref|above ref)\b/i;
const FOREIGN_BEFORE =
  /(?:\b(?:ref|reftel|refs|ref \(?[A-Z]\)?|septel|resolution|UNSCR|article|section|operative|preambular|OP|PP)[ ,]*|\d[ ,(]*)$/i;

/** A paragraph of a reference, a treaty or a resolution is not one of this cable. */
function isForeign(text: string, start: number, end: number): boolean {
  return (
    FOREIGN_AFTER.test(text.slice(end, end + 14)) ||
    FOREIGN_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  );
}

function numbersIn(first: string, rest: string): readonly number[] {
  const numbers = [Number.parseInt(first, 10)];
  const range = /^(?: - |-| through | thru | to )(\d{1,3})$/i.exec(rest);
  if (range !== null) {
    const last = Number.parseInt(range[1] ?? '', 10);
    for (let number = (numbers[0] ?? 0) + 1; number <= last && number < (numbers[0] ?? 0) + 50; number++)
      numbers.push(number);
    return numbers;
  }
  for (const digits of rest.match(/\d{1,3}/g) ?? []) numbers.push(Number.parseInt(digits, 10));
  return numbers;
}

/** Mentions of references in subject and body, in order; a bare `reftel` has no letters. */
export function referenceMentions(message: Message): readonly ReferenceMention[] {
  const known = referenceMentionsOf.get(message);
  if (known !== undefined) return known;
  const found: ReferenceMention[] = [];
  const { body, text } = message;
  if (body.span !== null) addReferenceMentions(text, body.span.start, body.span.end, found);
  referenceMentionsOf.set(message, found);
  return found;
}

const ANY_CASE_MENTION = new RegExp(REFERENCE_MENTION.source, 'gi');

function addReferenceMentions(text: string, from: number, to: number, found: ReferenceMention[]): void {
  ANY_CASE_MENTION.lastIndex = from;
  for (let match = ANY_CASE_MENTION.exec(text); match !== null; match = ANY_CASE_MENTION.exec(text)) {
    if (match.index >= to) return;
    const letters = lettersIn(match[0], match[1], match[2] ?? '');
    if (letters === null || !REFERENCE_WORD.test(match[0])) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], letters });
  }
}

/** Letters are capitals; `ref a question` mentions none. A range `A-C` names all between. */
function lettersIn(whole: string, first: string | undefined, rest: string): readonly string[] | null {
  if (first === undefined) return [];
  if (first !== first.toUpperCase() || (first === 'A' && /^ref a\b/.test(whole))) return null;
  const letters = [first];
  const range = /^(?:-| through | thru | to )\(?([A-Z])\)?$/.exec(rest);
  if (range !== null) {
    for (let code = first.charCodeAt(0) + 1; code <= (range[1] ?? first).charCodeAt(0); code++)
      letters.push(String.fromCharCode(code));
    return letters;
  }
  for (const each of rest.match(/(?<![A-Za-z])[A-Z](?![A-Za-z])/g) ?? []) letters.push(each);
  return letters;
}
