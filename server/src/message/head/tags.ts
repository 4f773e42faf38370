// Reads the TAGS line: codes parted by blanks, commas, ` - ` or a mix, over any number of lines, with Markdown links,
// organizations of several words, and the persons who follow OVIP and the like (`tag-persons.ts`).
// Codes that are not known are kept as written. Source: 5 FAH-3 H-100, and the 1974 rule on names after OVIP.
import { lazily } from '../../vocabulary/lazily';
import { tagCodes, tagOf } from '../../vocabulary/tags';
import type { Tag, TagsLine } from '../model';
import { tokenIn, wholeSpan, type Passage } from '../passage';
import { labelToken } from './labels';
import { barePersonLength, personCode, personsInBrackets, takesPersons } from './tag-persons';
import { codeOf, readTagWords, type TagWord } from './tag-words';

const longestOrganization = 3;

/** Reads the passage, which begins at the label; `labelEnd` is the offset after the label and its colon. */
export function readTags(passage: Passage, labelEnd: number): TagsLine {
  const words = readTagWords(passage.text, labelEnd);
  const tags: Tag[] = [];
  let at = 0;
  // Persons may follow until a tag comes that is no person.
  let persons = false;
  while (at < words.length) {
    const run = nextRun(words, at, persons);
    for (const entry of run.entries) {
      const from = entry.words[0]?.start ?? 0;
      const to = entry.words[entry.words.length - 1]?.end ?? 0;
      const { start, end, text } = tokenIn(passage, from, to);
      tags.push({ start, end, text, code: entry.code, kind: entry.kind });
      if (entry.kind !== 'person') persons = takesPersons(entry.code);
    }
    at = run.end;
  }
  const { start, end } = wholeSpan(passage);
  return { start, end, label: labelToken(passage, labelEnd), tags };
}

interface Entry {
  readonly words: readonly TagWord[];
  readonly code: string;
  readonly kind: Tag['kind'];
}

/** Entries read together, and the index after their words. */
interface Run {
  readonly entries: readonly Entry[];
  readonly end: number;
}

function nextRun(words: readonly TagWord[], at: number, persons: boolean): Run {
  if ((words[at]?.group ?? -1) >= 0) {
    const end = groupEnd(words, at);
    const inside = words.slice(at, end);
    if (!inside.every((word) => tagOf(word.code) !== undefined)) {
      const named = persons || namesOnePerson(words, at, inside);
      return { entries: named ? personsInBrackets(inside).map(personEntry) : byCommas(inside), end };
    }
  } else if (persons) {
    const end = at + barePersonLength(words, at);
    if (end > at) return { entries: [personEntry(words.slice(at, end))], end };
  }
  const end = at + organizationLength(words, at);
  return { entries: [codeEntry(words.slice(at, end))], end };
}

/** `CPAS GW (DOE, JOHN Q)`: consular subjects name a person too, behind the country. */
function namesOnePerson(words: readonly TagWord[], at: number, inside: readonly TagWord[]): boolean {
  const commas = inside.filter((word, index) => index > 0 && word.afterComma).length;
  if (commas !== 1 || inside[1]?.afterComma !== true || inside.length > 4) return false;
  if (inside.some(({ code }) => tagOf(code) !== undefined)) return false;
  return words.slice(0, at).some(({ code }) => code.startsWith('C') && tagOf(code)?.kind === 'subject');
}

function groupEnd(words: readonly TagWord[], at: number): number {
  let end = at;
  while (end < words.length && words[end]?.group === words[at]?.group) end++;
  return end;
}

function personEntry(words: readonly TagWord[]): Entry {
  return { words, code: personCode(words), kind: 'person' };
}

function codeEntry(words: readonly TagWord[]): Entry {
  const code = codeOf(words);
  return { words, code, kind: tagOf(code)?.kind ?? 'unknown' };
}

/** `ETRD (STEEL QUOTAS, GATT)`: what stands in brackets goes together between its commas. */
function byCommas(words: readonly TagWord[]): readonly Entry[] {
  const entries: Entry[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && words[at]?.afterComma !== true) continue;
    entries.push(codeEntry(words.slice(from, at)));
    from = at;
  }
  return entries;
}

/** How many words from `at` make one code: `EL AL`, `COLOMBO PLAN`; 1 where no longer one is known. */
function organizationLength(words: readonly TagWord[], at: number): number {
  if (!firstWords().has(words[at]?.code ?? '')) return 1;
  for (let count = Math.min(longestOrganization, words.length - at); count > 1; count--) {
    const candidate = words.slice(at, at + count);
    const together = candidate.every((word, index) => index === 0 || !word.afterComma);
    if (together && tagOf(codeOf(candidate)) !== undefined) return count;
  }
  return 1;
}

/** First words of the codes that have several. */
const firstWords = lazily(() => {
  const codes = tagCodes().filter(({ code }) => code.includes(' '));
  return new Set(codes.map(({ code }) => code.slice(0, code.indexOf(' '))));
});
