// References: the next letter and the station in the REF list, and in the text the letters of the list and the numbers
// of paragraphs after `ref` and `para` (5 FAH-1 H-240).
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isDigit, isLetter } from '../../message/characters';
import type { Paragraph, Reference } from '../../message/model';
import { firstFrom } from '../../message/spans';
import { lazily } from '../../vocabulary/lazily';
import { posts } from '../../vocabulary/posts';
import { cut } from '../hover/markdown';
import { momentOfMessage, originPost } from './agreement';
import type { Candidate, Offer } from './candidate';
import { distinct } from './candidate';
import { twoDigitYear } from './moment';
import type { Place } from './place';
import { isWordCharacter, tokenFrom } from './place';

const label = /^REF(?:S|TELS?|ERENCES?|\(S\))?: */i;
const entryMark = /(?:^|\s)¶?\(?[A-Z][.):] +(?=\S*(?: \S*)?$)/g;

/** On the REF line and those that go on with it. */
export function referenceOffers(place: Place): readonly Offer[] {
  const opening = label.exec(place.typed)?.[0].length ?? 0;
  const content = place.typed.slice(opening);
  const marks = [...content.matchAll(entryMark)];
  const lastMark = marks[marks.length - 1];
  const entryStart = lastMark ? lastMark.index + lastMark[0].length : 0;
  const start = place.first + opening + entryStart;
  const span = tokenFrom(place, start, isWordCharacter);
  const offers: Offer[] = [];
  if (lastMark === undefined && /^\S*$/.test(content)) offers.push({ span, candidates: nextLetter(place) });
  if (lastMark !== undefined || opening > 0) offers.push({ span, candidates: stations(place) });
  return offers;
}

/** The letter after the last one above, in the style of the list: `B. `, `(B) `. */
export function nextLetter(place: Place): readonly Candidate[] {
  const entries = (place.message.head.references?.entries ?? []).filter(
    ({ start }) => start < place.line.start,
  );
  const last = entries.findLast(({ letter }) => letter !== null)?.letter ?? null;
  // An entry without a letter is A, when another follows it.
  const code = last ? last.text.toUpperCase().charCodeAt(0) + 1 : 0x41 + entries.length;
  if (code > 0x5a) return [];
  const letter = String.fromCharCode(code);
  const { text } = place.message;
  const open = last && text[last.start - 1] === '(' ? '(' : '';
  const close = last && /[.):]/.test(text[last.end] ?? '') ? (text[last.end] ?? '.') : '.';
  const written = `${open}${letter}${close}`;
  return [
    {
      label: written,
      text: `${written} `,
      kind: CompletionItemKind.Reference,
      detail: 'the next reference',
      sample: 'REF: |A. 07 STATE 1',
      goesOn: true,
    },
  ];
}

const stationNames = lazily(() => {
  const names = distinct(posts().map(({ station, country }) => ({ label: station, station, country })));
  return [
    ...names.filter(({ station }) => station === 'STATE'),
    ...names.filter(({ station }) => station !== 'STATE'),
  ];
});

/** `07 STATE `, then the station's own, then all others. */
function stations(place: Place): readonly Candidate[] {
  const year = twoDigitYear(momentOfMessage(place));
  const own = originPost(place)?.station;
  const names = [...stationNames()];
  const index = names.findIndex(({ station }) => station === own);
  if (index > 1) names.splice(1, 0, ...names.splice(index, 1));
  return names.map(({ station, country }) => ({
    label: `${year} ${station}`,
    text: `${year} ${station} `,
    kind: CompletionItemKind.Reference,
    detail: country,
    filter: `${year} ${station} ${country}`,
    sample: `REF: |${year} ${station} 1`,
  }));
}

const reach = 40;
const referenceWord =
  /(?:^|[\s(])(ref|refs|reftel|reftels|REF|REFS|REFTEL|REFTELS|Ref|Refs|Reftel|Reftels) (\(?[A-Za-z]?)$/;
const referenceList =
  /(?:^|[\s(])(?:refs|reftels|REFS|REFTELS|Refs|Reftels) \(?[A-Z]\)?(?:, ?\(?[A-Z]\)?)*(?:,? and |, ?)([A-Z]?)$/;
const paragraphWord =
  /(?:^|[\s(])(?:paras?|paragraphs?|PARAS?|PARAGRAPHS?|Paras?|Paragraphs?) (?:\d{1,3}(?:, ?| and |-))?(\d{0,3})$/;

/** In running text: after `ref ` the letters of the list, after `para ` the numbers of the paragraphs; else nothing. */
export function mentionOffers(place: Place): readonly Offer[] {
  const before = place.typed.slice(-reach);
  const reference = referenceWord.exec(before)?.[2] ?? referenceList.exec(before)?.[1];
  if (reference !== undefined) return mentioned(place, reference, letters(place));
  const paragraph = paragraphWord.exec(before)?.[1];
  return paragraph === undefined ? [] : mentioned(place, paragraph, numbers(place));
}

function mentioned(place: Place, typed: string, candidates: readonly Candidate[]): readonly Offer[] {
  const start = place.offset - typed.length + (typed.startsWith('(') ? 1 : 0);
  const span = tokenFrom(place, start, (code) => isLetter(code) || isDigit(code));
  return candidates.length === 0 ? [] : [{ span, candidates }];
}

function letters(place: Place): readonly Candidate[] {
  return (place.message.head.references?.entries ?? []).flatMap((entry): readonly Candidate[] => {
    const letter = entry.letter?.text.toUpperCase();
    return letter === undefined ? [] : [letterCandidate(letter, entry)];
  });
}

function letterCandidate(letter: string, { text }: Reference): Candidate {
  return {
    label: letter,
    kind: CompletionItemKind.Reference,
    detail: oneLine(text.text),
    sample: `REF: |A. ${oneLine(text.text)}`,
  };
}

/** Paragraphs of the message's own numbering, but the one that is being written. */
function numbers({ message, offset }: Place): readonly Candidate[] {
  const { paragraphs } = message.body;
  const own = paragraphs[firstFrom(paragraphs, offset) - 1];
  return paragraphs
    .filter((each) => each.number !== null && each.series === 0 && each !== own)
    .map((paragraph) => ({
      label: String(paragraph.number),
      kind: CompletionItemKind.Reference,
      detail: oneLine(beginning(message.text, paragraph)),
    }));
}

function beginning(text: string, { parts, marking }: Paragraph): string {
  const [first] = parts;
  return `${marking?.text ?? ''} ${first ? text.slice(first.start, Math.min(first.end, first.start + 80)) : ''}`;
}

function oneLine(text: string): string {
  return cut(text.replace(/\s+/g, ' ').trim(), 60);
}
