// The persons of a TAGS line: `OVIP (KISSINGER, HENRY A.)`, and `OVIP SMITH JANE` where the brackets were lost.
// A word that is a code, a slip of one or a run of codes is never taken for a name.
// Source: the 1974 rule that OVIP, OREP, OEXC, OCON and OTRA name the traveller.
import { nearTag, splitTags, tagOf } from '../../vocabulary/tags';
import { codeOf, type TagWord } from './tag-words';

/** Subjects that are followed by the names of persons: visits, travel, exchanges, conferences. */
const personTags: ReadonlySet<string> = new Set(['OVIP', 'OREP', 'OEXC', 'OCON', 'OTRA']);

export function takesPersons(code: string): boolean {
  return personTags.has(code);
}

/** The words of each person in one pair of brackets: `(SMITH, JANE; DOE, JOHN)`, `(SMITH, JANE AND DOE, JOHN)`. */
export function personsInBrackets(words: readonly TagWord[]): readonly (readonly TagWord[])[] {
  const commas = words.filter((word, index) => index > 0 && word.afterComma && !word.afterSemicolon).length;
  const parted = words.some((word, index) => index > 0 && (word.afterSemicolon || word.code === 'AND'));
  if (!parted && commas < 3) return [words];
  const persons: TagWord[][] = [];
  let person: TagWord[] = [];
  let commasInPerson = 0;
  for (const word of words) {
    if (word.afterComma && person.length > 0) commasInPerson++;
    if (word.afterSemicolon || word.code === 'AND' || commasInPerson > 1) {
      if (person.length > 0) persons.push(person);
      person = [];
      commasInPerson = 0;
    }
    if (word.code !== 'AND') person.push(word);
  }
  if (person.length > 0) persons.push(person);
  return persons;
}

/**
 * How many words from `at` are a person without brackets, 0 when they are not unmistakably one: a surname, a given name and
 * an initial, or a lone surname. Codes with a letter wrong do not pass: two words that both look like codes are codes.
 */
export function barePersonLength(words: readonly TagWord[], at: number): number {
  const surname = words[at];
  if (!surname || !couldBeName(surname)) return 0;
  const given = words[at + 1];
  const named = given !== undefined && given.group < 0 && !given.afterSemicolon && couldBeName(given);
  if (!named || isSlip(given)) {
    return looksLikeCode(surname) || surname.code.length < 5 ? 0 : 1;
  }
  if (looksLikeCode(surname) && looksLikeCode(given)) return 0;
  let length = 2;
  while (length < 4 && isInitial(words[at + length])) length++;
  return length;
}

/** `KISSINGER, HENRY A`: with the comma that is written, or one after the surname where brackets were lost. */
export function personCode(words: readonly TagWord[]): string {
  const written = words.findIndex((word, index) => index > 0 && word.afterComma);
  const bare = (words[0]?.group ?? -1) < 0;
  const surnames = written > 0 ? written : bare ? 1 : words.length;
  const given = codeOf(words.slice(surnames));
  return codeOf(words.slice(0, surnames)) + (given === '' ? '' : `, ${given}`);
}

/** Given names that have the shape of a subject code. */
const shortGivenName =
  /^(?:ADAM|ALAN|ALEX|ANNE|BILL|BRAD|CARL|CHAD|EARL|ERIC|KARL|KATE|KENT|KURT|KYLE|MARK|MARY|MATT|MIKE|OMAR|OTTO|OWEN|PAUL|PETE|PHIL|SARA|SEAN|TODD|TONY)$/;

function couldBeName(word: TagWord): boolean {
  return (
    /^[A-Z][A-Z'’-]{1,30}$/.test(word.code) && tagOf(word.code) === undefined && !isRunOfCodes(word.code)
  );
}

/** A run that has a subject or program code in it; surnames, too, divide into countries and organizations. */
function isRunOfCodes(code: string): boolean {
  const parts = splitTags(code);
  return parts?.some((part) => part.length === 4 && tagOf(part)?.kind !== 'organization') ?? false;
}

function looksLikeCode(word: TagWord): boolean {
  return (/^[ABCEKMOPST][A-Z]{3}$/.test(word.code) && !shortGivenName.test(word.code)) || isSlip(word);
}

/** A code with a letter wrong; longer words are a letter away from organizations only. */
function isSlip(word: TagWord): boolean {
  if (word.code.length > 6 || shortGivenName.test(word.code)) return false;
  let slip = slips.get(word.code);
  if (slip === undefined) {
    slip = nearTag(word.code) !== undefined;
    if (slips.size >= mostSlips) slips.clear();
    slips.set(word.code, slip);
  }
  return slip;
}

/** Words looked up before: finding a near code walks the whole table. */
const slips = new Map<string, boolean>();
const mostSlips = 2000;

function isInitial(word: TagWord | undefined): boolean {
  return (
    word !== undefined && word.group < 0 && !word.afterComma && /^(?:[A-Z]|JR|SR|II|III)$/.test(word.code)
  );
}
