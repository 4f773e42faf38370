// Faults in TAGS, SUBJECT, REF and the authority line.
import {
  classificationLine,
  classified,
  dropping,
  except,
  letterAfter,
  replacing,
  splicing,
  where,
} from './edits';
import type { Mutant, Operator } from './edits';

const tagsLine = /(?<=^TAGS:[ \n]).+$/m;
const subject = /^(?:SUBJECT|Subject):[ \n].*\n(?:(?!\n|REF|Reference).+\n)*/m;

/** The reference list: its label, and lines that are indented or lettered. */
const referenceList = /^(?:REFS?|Reference):[ \n].*(?:\n(?: +|[A-Z]\) ).*)*/m;
const letter = /(?<=[\s(])[A-Z](?=[.)] )/g;
const firstEntry = /(?<=^(?:REFS?|Reference):[ \n](?:\(?A[.)] )?)(?:\d\d )?[A-Z][A-Z ]* \d+/m;

interface Letter {
  readonly text: string;
  readonly start: number;
}

function letters(text: string): readonly Letter[] {
  const list = referenceList.exec(text);
  if (list === null) return [];
  return [...list[0].matchAll(letter)].map((found) => ({ text: found[0], start: list.index + found.index }));
}

/** Changes the letter of the last of two or more entries; in a list run on, only the letter that is due is read as one. */
function relettered(by: number): (text: string) => Mutant | null {
  return (text) => {
    const last = letters(text)[letters(text).length - 1];
    if (last === undefined || last.text === 'A') return null;
    if (!/\n *\(?$/.test(text.slice(0, last.start))) return null;
    return splicing(text, last.start, last.start + 1, letterAfter(last.text, by));
  };
}

function uncitedEntry(text: string): Mutant | null {
  const list = referenceList.exec(text);
  const last = letters(text)[letters(text).length - 1];
  if (list === null || last === undefined) return null;
  const end = list.index + list[0].length;
  const label = list[0].slice(last.start - list.index - 1, last.start - list.index + 2);
  const entry = `${label.trim().replace(last.text, letterAfter(last.text))} STATE 4411`;
  return {
    text: `${text.slice(0, end)}\n${entry}${text.slice(end)}`,
    line: text.slice(0, end).split('\n').length + 1,
  };
}

function selfReference(text: string): Mutant | null {
  // Without a year there may have been a cable of this number in another.
  if (!/\d{6}Z [A-Z]{3} \d\d/.test(text)) return null;
  const own =
    /^(?:UNCLAS|C O N F I D E N T I A L|CONFIDENTIAL|MRN: \d\d)(?: SECTION \d\d OF \d\d)? ([A-Z][A-Z ]* \d+)$/m.exec(
      text,
    );
  return own === null ? null : replacing(firstEntry, own[1] ?? '')(text);
}

function futureReference(text: string): Mutant | null {
  const year = /\d{6}Z [A-Z]{3} (\d\d)/.exec(text)?.[1];
  if (year === undefined) return null;
  const next = String((Number(year) + 1) % 100).padStart(2, '0');
  return replacing(firstEntry, (entry = '') => `${next} ${entry.replace(/^\d\d /, '')}`)(text);
}

function joinedTags(list: string, extra: string): string {
  return list + (list.includes(',') ? ', ' : ' ') + extra;
}

export const subjects: readonly Operator[] = [
  { name: 'TAGS dropped', code: 'tags-missing', mutate: dropping(/^TAGS:[ \n].*\n/m, classificationLine) },
  {
    name: 'TAGS with a country alone',
    code: 'tags-no-subject',
    mutate: replacing(/^(TAGS:[ \n]).*[ ]([A-Z]{2})$/m, '$1$2', /^TAGS/m),
  },
  {
    name: 'two letters of a tag turned round',
    code: 'tag-unknown',
    mutate: replacing(/(?<=^TAGS:[ \n][A-Z]{2})([A-Z])([A-Z])\b/m, '$2$1'),
  },
  {
    name: 'two tags run together',
    code: 'tag-unknown',
    mutate: replacing(/(?<=^TAGS:[ \n][A-Z]{4}),? (?=[A-Z]{4}\b)/m, ''),
  },
  {
    name: 'a tag twice',
    code: 'tag-duplicate',
    mutate: replacing(tagsLine, (list = '') => joinedTags(list, list.slice(0, 4))),
  },
  { name: 'SUBJECT dropped', code: 'subject-missing', mutate: dropping(subject, classificationLine) },
  {
    name: 'SUBJECT without words',
    code: 'subject-empty',
    mutate: except(
      /^MRN:/m,
      replacing(subject, (line = '') => `${line.slice(0, 8)}\n`),
    ),
  },
  {
    name: 'the label Subject of a SMART message without words',
    code: 'subject-missing',
    mutate: where(/^MRN:/m, replacing(subject, 'Subject:\n', classificationLine)),
  },
  {
    name: 'the subject marked (S) on a lower cable',
    code: 'subject-marking',
    mutate: except(/^S E C R E T/m, replacing(/^(SUBJECT|Subject): (?:\(\w+\) )?/m, '$1: (S) ')),
  },
  { name: 'a letter of the references skipped', code: 'reference-letter', mutate: relettered(1) },
  { name: 'a letter of the references twice', code: 'reference-letter', mutate: relettered(-1) },
  { name: 'a reference that nobody cites', code: 'reference-unused', mutate: uncitedEntry },
  { name: 'the cable refers to itself', code: 'reference-self', mutate: selfReference },
  { name: 'a reference of next year', code: 'reference-future', mutate: futureReference },
  {
    name: 'ref K, and no K in the list',
    code: 'reference-undefined',
    mutate: (text) =>
      letters(text).length < 2 ? null : replacing(/(?<=^2\. (?:\(\w+\) )?)(?=[A-Z])/m, 'See ref K. ')(text),
  },
  {
    name: 'Classified By dropped',
    code: 'classified-by-missing',
    mutate: where(
      /^E\.O\.:? ?(?:12958|13526)/m,
      dropping(
        /^Classified By[: ].*\n(?:Reason:.*\n|\(.*\n|1\..*\n)*(?:\n(?=1\. |\())?/im,
        classificationLine,
      ),
    ),
  },
  {
    name: 'Classified By without reasons',
    code: 'classified-by-reason',
    mutate: replacing(/(?<=^Classified By:? [^\n]*?),? reasons?:? 1\.[45][^\n]*(?:\n\(.*)?$/im, ''),
  },
  {
    name: 'a reason of no letter of the order',
    code: 'classified-by-reason',
    mutate: where(/^classified by/im, replacing(/(?<=1\.[45] ?\()b/i, 'z')),
  },
  {
    name: 'Classified By on an unclassified cable',
    code: 'classified-by-unclassified',
    mutate: except(
      classified,
      where(
        /^E\.O\. 12958/m,
        replacing(
          /^1\. /m,
          'Classified By: Consul Ada Whitmore, Reasons 1.4 (b) and (d)\n\n1. ',
          /^Classified By/m,
        ),
      ),
    ),
  },
];
