// A classification level wherever it is marked: on the classification line, in line 4's five letters, on page heads, and in
// the portion markings of the same level; and a precedence on lines 2, 5, 7 and 8.
import type { Message, PortionMarking } from '../../message/model';
import { classificationOf } from '../../vocabulary/classifications';
import { precedenceOfDoubled, precedenceOfProsign, precedenceOfWord } from '../../vocabulary/precedences';
import type { Highlight } from './highlight';
import { isAt, read, written } from './highlight';

export function levelHighlights(message: Message, offset: number): readonly Highlight[] | null {
  const { heading, head } = message;
  const line = head.classification;
  const letters = heading.security?.letters;
  const markings = markingsOf(message);
  const overall = classificationOf(line?.marking ?? '')?.portion ?? '';
  const isOverall = isAt(line?.words, offset) || isAt(letters, offset);
  const marking = isOverall ? undefined : markings.find((each) => isAt(each, offset));
  if (!isOverall && !marking) return null;
  const level = marking ? levelOf(marking) : overall;
  const same = read(...markings.filter((each) => levelOf(each) === level));
  return level === overall || isOverall ? [...written(line?.words), ...read(letters), ...same] : same;
}

/** `C` of `(C/NF)` and `(C//REL TO USA)`. */
function levelOf({ mark }: PortionMarking): string {
  const slash = mark.indexOf('/');
  return slash < 0 ? mark : mark.slice(0, slash);
}

function markingsOf({ head, body }: Message): readonly PortionMarking[] {
  const found = [
    head.subject?.marking,
    ...body.headings.map(({ marking }) => marking),
    ...body.paragraphs.flatMap(({ marking, subparagraphs }) => [
      marking,
      ...subparagraphs.map((each) => each.marking),
    ]),
  ];
  return found.filter((each) => each !== null && each !== undefined);
}

export function precedenceHighlights({ heading }: Message, offset: number): readonly Highlight[] | null {
  const { routing, dateTime, action, information } = heading;
  const words = [...(action?.addressees ?? []), ...(information?.addressees ?? [])].flatMap(
    ({ precedence }) => precedence ?? [],
  );
  const marks = [
    ...(routing?.precedence ? [routing.precedence] : []).map((token) => ({
      token,
      prosign: precedenceOfDoubled(token.text)?.prosign,
    })),
    ...(dateTime?.precedences ?? []).map((token) => ({
      token,
      prosign: precedenceOfProsign(token.text)?.prosign,
    })),
    ...words.map((token) => ({ token, prosign: precedenceOfWord(token.text)?.prosign })),
  ];
  const at = marks.find(({ token }) => isAt(token, offset));
  if (at?.prosign === undefined) return null;
  return read(...marks.filter(({ prosign }) => prosign === at.prosign).map(({ token }) => token));
}
