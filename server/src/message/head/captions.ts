// Tells what a line between classification line and E.O. line is: a caption (`SIPDIS`, `SENSITIVE BUT UNCLASSIFIED; PLEASE
// HANDLE ACCORDINGLY`), a passing or attention line (`STATE PASS USTR`, `NEA/MAG (NAME)`) with its wrapped rest, or prose.
// Sources: 5 FAH-2 H-250, H-440.
import { beginsLikeCaption, captionOf } from '../../vocabulary/captions';
import { isBlank } from '../characters';

export type CaptionLineKind = 'caption' | 'passingLine';

/** Sentences on handling: captions that are not in the table because their wording is free. */
const handling =
  /\b(?:SENSITIVE BUT UNCLASS|HANDLE ACCORDINGLY|PROTECT ACCORDINGLY|INTERNET (?:DISTRIBUTION|DISSEMINATION|PUBLICATION|RELEASE|USE)|NOT FOR (?:INTERNET|DISTRIBUTION|PUBLIC|RELEASE|DISSEMINATION|PUBLICATION)|OFFICIAL USE ONLY|DO NOT (?:SERVICE|POST|RELEASE|DISTRIBUTE|DISSEMINATE)|NOT RELEASABLE|LIMITED OFFICIAL USE|EYES ONLY|BUSINESS PROPRIETARY|PROPRIETARY INFORMATION|PERISHABLE INFORMATION|NO FOREIGN (?:NATIONALS|DISSEM)|PRIVACY ACT|NOCONTRACT(?:OR)?|REL TO [A-Z]{2,4})\b/i;

/** What marks a message of a rehearsal, and one that replaces an earlier text with a note on what changed. */
const exercise = /^(?:EXERCISE ?){2,3}$/;
const corrected = /^C ?O ?R ?R ?E ?C ?T ?E ?D {1,3}C ?O ?P ?Y\b/;

/** Who is asked to read or to pass on: an office, a department or a person, then FOR or PASS. */
const passing =
  /(?:^|[ ;,])(?:(?:ALSO |PLEASE |PLS )?(?:FOR|PASS(?: TO)?|PASSED TO|REPEAT(?:ED)? TO|RELAY TO)|ALSO PASS|ATTN:?|ATTENTION:?|FROM)(?: |$)/i;
const passingHead =
  /^(?:STATE|DEPT|DEPARTMENT|SECSTATE|POSTS?|EMBASS(?:Y|IES)|TREASURY|USDOC|USDOE|USDA|COMMERCE|DOE|DOD|DOJ|DOL|DHS|NSC|OSD|JCS|JOINT STAFF|WHITE HOUSE|USTR|USAID|AID|ENERGY|JUSTICE|LABOR|AGRICULTURE|HHS|CDC|FAA|EPA|NASA|USUN|USNATO|USEU|UNVIE|GENEVA|VIENNA|PARIS|LONDON|BRUSSELS|ROME|NAIROBI|MOSCOW|TOKYO|CAIRO|CA|PASS|FOR|FROM|PLEASE|PLS|ATTN|ATTENTION|INFO|ALSO|USCENTCOM|CENTCOM|EUCOM|PACOM|SOUTHCOM|CDR|INFORM)\b/i;
const office = /\b[A-Z]{1,6}\/[A-Z]/;
const functionWords =
  /\b(?:THE|OF|IS|WAS|ARE|WERE|THAT|WHICH|HAS|HAVE|HAD|THIS|WILL|WOULD|BEEN|BY|WITH|AT|WE|HE|IT|ON|IN|AN|A)\b/gi;
const paragraphOrRule = /^¶? ?\d{1,3}[.)]|^-{3,}|^={3,}/;
const headingOrLabel =
  /^(?:BEGIN |END )?(?:SUMMARY|INTRODUCTION|COMMENT|BACKGROUND|ACTION REQUEST|OVERVIEW|TEXT)\b|^[A-Z][A-Za-z. ]{0,16}: /i;

/** Longest wrapped line of a heading block; unwrapped prose is longer. */
const longestLine = 400;

/** What the line `[start, end)` of `text` is; null when it reads like prose, a heading or a label of another kind. */
export function readCaptionLine(text: string, start: number, end: number): CaptionLineKind | null {
  const line = contentOf(text, start, end);
  if (line === '' || line.length > longestLine) return null;
  if (isCaption(line)) return 'caption';
  if (paragraphOrRule.test(line)) return null;
  return isPassing(line) ? 'passingLine' : null;
}

function contentOf(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isOpeningMark(text.charCodeAt(from))) from++;
  while (to > from && isClosingMark(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isOpeningMark(code: number): boolean {
  return isBlank(code) || code === 0x2a || code === 0x22;
}

/** A dot, comma, semicolon or backslash besides. */
function isClosingMark(code: number): boolean {
  return isOpeningMark(code) || code === 0x2e || code === 0x2c || code === 0x3b || code === 0x5c;
}

function isCaption(line: string): boolean {
  if (captionOf(line) !== undefined || isNearCaption(line)) return true;
  // `C O R R E C T E D  C O P Y (ADDED TAGS)` names what was corrected.
  if (line.includes('(') && captionOf(line.replace(/(?<! ) *\([^()]{0,80}\)?$/, '')) !== undefined)
    return true;
  if (isSeveralCaptions(line)) return true;
  const first = line.charCodeAt(0);
  if ((first === 0x45 && exercise.test(line)) || (first === 0x43 && corrected.test(line))) return true;
  return line.length <= 160 && handling.test(line) && !passesOn(line);
}

/** What is followed by a name. */
const named: ReadonlySet<string> = new Set(['CODEL', 'STAFFDEL', 'TERREP', 'VISAS']);

/** `SENSITIVE SIPDIS`, `NOFORN, SIPDIS`, `STADIS//EXDIS`, `CODEL SMITH`. */
function isSeveralCaptions(line: string): boolean {
  if (!beginsLikeCaption(line, line.search(/[^ ,;/-]/))) return false;
  const words = line.split(/[ ,;/-]+/).filter((word) => word !== '');
  if (words.length > 12) return false;
  let at = 0;
  while (at < words.length) {
    const length = [4, 3, 2, 1].find(
      (count) => at + count <= words.length && captionOf(words.slice(at, at + count).join(' ')) !== undefined,
    );
    if (length === undefined) break;
    at += length;
  }
  if (at === words.length) return words.length > 0;
  return named.has(words[0]?.toUpperCase() ?? '') && words.length <= 4 && !passesOn(line);
}

/** A caption with a letter lost, changed or out of place. Other strange words are names wrapped from a passing line. */
function isNearCaption(line: string): boolean {
  // None of them has more letters than SENSITIVE.
  if (line.length < 5 || line.length > 10) return false;
  const word = line.toUpperCase();
  return damagedMost.some((caption) => isOneSlipFrom(caption, word));
}

const damagedMost = ['SIPDIS', 'SENSITIVE', 'NOFORN', 'TERREP'];

/** One letter more, fewer or other, or two neighbours that changed places. */
function isOneSlipFrom(caption: string, word: string): boolean {
  if (Math.abs(caption.length - word.length) > 1) return false;
  let start = 0;
  while (start < caption.length && caption[start] === word[start]) start++;
  let end = 0;
  const room = Math.min(caption.length, word.length) - start;
  while (end < room && caption.at(-1 - end) === word.at(-1 - end)) end++;
  const left = caption.slice(start, caption.length - end);
  const right = word.slice(start, word.length - end);
  return Math.max(left.length, right.length) < 2 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

function passesOn(line: string): boolean {
  return passing.test(line) && (passingHead.test(line) || office.test(line));
}

function isPassing(line: string): boolean {
  const mixedCase = /[a-z]{3}/.test(line);
  if (passesOn(line)) return wordsOfProse(line) <= (mixedCase ? 3 : 4);
  if (mixedCase) return /^[A-Z][A-Z/-]+ /.test(line) && passing.test(line) && wordsOfProse(line) <= 1;
  return /[A-Z]/.test(line) && !headingOrLabel.test(line) && wordsOfProse(line) < 2;
}

function wordsOfProse(line: string): number {
  return line.match(functionWords)?.length ?? 0;
}
