// Reads the classification line, the first of the text: marking, section, station, number, handling (5 FAH-2 H-222),
// `UNCLAS SECTION 01 OF 02 BEIJING 006872`. `recognise-classification.ts` knows such a line among others.
import { classificationOf } from '../../vocabulary/classifications';
import { longestStationPrefix } from '../../vocabulary/posts';
import { isDigit, isNumber } from '../characters';
import type { ClassificationLine, Span, Token } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { controlAt, readMarking, readMisspeltMarking } from './marking';
import { withoutEmphasis } from './recognise-classification';
import { readSectionNumber } from './section-number';
import { type Word, skipBlanks, spanOf, wordEnd, wordsOf } from './words';

export { recogniseClassificationLine } from './recognise-classification';

/** A number glued to the station's last word: `BEIJING006872`. */
const gluedNumber = /^([A-Z.']*[A-Z])(\d{5,8})$/i;
/** Zeros and ones that a scanner took for letters: `OO2834`. */
const misreadNumber = /^[OIL]{1,3}\d{3,6}$/i;
/** A mark behind the number that a copyist put there. */
const closingMark = /(?<=\d)[.,;:]$/;
const longestStation = 5;
const stationWord = /^[A-Z.'/&-]+$/i;

/** The classification line in `passage`. A marking that stands alone, as over a page, is well-formed. */
export function readClassificationLine(passage: Passage): ClassificationLine {
  const { text } = passage;
  const { start: from, end: to } = withoutEmphasis(text, 0, text.length);
  const marking = readMarking(text, from, to) ?? readMisspeltMarking(text, from, to);
  const words = tokenIn(passage, from, marking?.end ?? wordEnd(text, from, to));
  let at = skipBlanks(text, marking?.end ?? wordEnd(text, from, to), to);
  let control: Token | null = null;
  for (let end = controlAt(text, at, to); end >= 0; end = controlAt(text, at, to)) {
    control ??= tokenIn(passage, at, end);
    at = skipBlanks(text, end, to);
  }
  let section = readSectionNumber(passage, at, to);
  const origin = readOrigin(passage, wordsOf(passage, section?.end ?? at, to));
  let handlingStart = skipBlanks(text, origin.end ?? section?.end ?? at, to);
  if (!section && origin.number) {
    section = readSectionNumber(passage, handlingStart, to);
    handlingStart = skipBlanks(text, section?.end ?? handlingStart, to);
  }
  const whole = wholeSpan(passage);
  const bare = !origin.station && !origin.number;
  return {
    start: whole.start,
    end: whole.end,
    marking: marking?.marking ?? null,
    level: (marking && classificationOf(marking.marking)?.level) ?? null,
    words,
    section: section?.section ?? null,
    station: origin.station,
    number: origin.number,
    handling: handlingStart < to ? tokenIn(passage, handlingStart, to) : control,
    malformed:
      !marking || marking.misspelt
        ? words
        : (section?.malformed ?? origin.malformed ?? (bare ? (section?.section ?? null) : null)),
  };
}

interface Origin {
  readonly station: Token | null;
  readonly number: Token | null;
  readonly malformed: Span | null;
  /** Offset in the passage behind station and number; null when neither is there. */
  readonly end: number | null;
}

/** Station and number; the one without the other is a fault. */
function readOrigin(passage: Passage, words: readonly Word[]): Origin {
  const index = words.slice(0, longestStation + 1).findIndex(({ text }) => beginsOrEndsInDigit(text));
  const numbered = words[index];
  if (!numbered) return withoutNumber(passage, words);
  const { text } = numbered;
  const misread = index > 0 && misreadNumber.test(text);
  const glued = misread || isDigit(text.charCodeAt(0)) ? null : gluedNumber.exec(text);
  const digits =
    glued?.[2] ?? (isDigit(text.charCodeAt(text.length - 1)) ? text : text.replace(closingMark, ''));
  const numberFrom = glued ? numbered.to - digits.length : numbered.from;
  const number = tokenIn(passage, numberFrom, numberFrom + digits.length);
  const first = words[0];
  const stationEnd = glued ? numbered.to - digits.length : (words[index - 1]?.to ?? null);
  const station = first && stationEnd !== null ? tokenIn(passage, first.from, stationEnd) : null;
  const whole = isNumber(digits);
  const sound = whole && digits.length >= 3 && digits.length <= 8;
  const strange = words.slice(0, index).find((word) => !stationWord.test(word.text));
  const malformed = strange ? spanOf(passage, strange) : sound && station ? null : number;
  return { station, number: whole ? number : null, malformed, end: numbered.to };
}

function beginsOrEndsInDigit(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1));
}

/** The longest station that the words begin with, or all of a few words; what follows is handling. */
function withoutNumber(passage: Passage, words: readonly Word[]): Origin {
  const first = words[0];
  if (!first) return { station: null, number: null, malformed: null, end: null };
  const written = words.slice(0, longestStation).map((word) => word.text);
  const known = longestStationPrefix(written.join(' '));
  const count = known?.split(' ').length ?? (words.length <= longestStation ? words.length : 1);
  const last = words[count - 1] ?? first;
  const station = tokenIn(passage, first.from, last.to);
  return { station, number: null, malformed: station, end: last.to };
}
