// Faults in the numbering of paragraphs and in what points to them.
import { classified, except, mutantAt, replacing, splicing, where } from './edits';
import type { Mutant, Mutate, Operator } from './edits';

interface Numbered {
  readonly number: number;
  readonly start: number;
  /** Where the next one starts; of the last, the end of the text. */
  readonly end: number;
}

/** The paragraphs that count up from 1; the numbers of a quoted text do not take part. */
function numbered(text: string): readonly Numbered[] {
  const starts: number[] = [];
  for (const found of text.matchAll(/^(\d{1,2})\. /gm)) {
    if (Number(found[1]) === starts.length + 1) starts.push(found.index);
  }
  return starts.map((start, index) => ({ number: index + 1, start, end: starts[index + 1] ?? text.length }));
}

/** Gives the paragraph before the last and the last other numbers; the finding is due on the last. */
function lastNumbered(renumber: (last: number) => readonly [number, number]): Mutate {
  return (text) => {
    const all = numbered(text);
    const last = all[all.length - 1];
    const before = all[all.length - 2];
    if (last === undefined || before === undefined || all.length < 3) return null;
    // The figure at the end of a sentence above may be the number that is missed.
    if (new RegExp(` ${last.number}\\.`).test(text.slice(before.start, last.start))) return null;
    const [one, two] = renumber(last.number);
    const changed = replaceNumber(replaceNumber(text, last, two), before, one);
    return mutantAt(changed, last.start + changed.length - text.length);
  };
}

function replaceNumber(text: string, { number, start }: Numbered, by: number): string {
  return `${text.slice(0, start)}${by}${text.slice(start + String(number).length)}`;
}

/** A paragraph that nothing else depends on: no reference, no block, no page header, and nobody points to one. */
function droppedParagraph(text: string): Mutant | null {
  const all = numbered(text);
  const dropped = all
    .slice(1, -1)
    .find(
      ({ start, end }) =>
        !/\bref|summary|text|comment|page \d|\d{8}|----|\(s\)/i.test(text.slice(start, end)),
    );
  if (dropped === undefined || /\bparas?(?:graph)?s? \d/i.test(text)) return null;
  return splicing(text, dropped.start, dropped.end, '');
}

/** Blank lines stand between paragraphs; where none do, only the number that is due begins one. */
const apart = /\n\n2\. /;

const otherDocument = /\b(?:ref|reftel|text|note|report|letter)s?\b/i;

/** A copy of pages that do not count sections may break off anywhere. */
const uncounted = /SECTION 01 OF 02 (?:STATE|MANILA)/;

/** Writes at the head of a paragraph that another is to be seen. */
function pointing(from: number, words: (last: number) => string): Mutate {
  return (text) => {
    const all = numbered(text);
    const start = all[from - 1]?.start;
    if (start === undefined) return null;
    // Round another document's name, a number may be one of that document.
    if (otherDocument.test(text.slice(start, start + 120)) || uncounted.test(text)) return null;
    const label = /^\d+\. (?:\([A-Z/]+\) )?/.exec(text.slice(start))?.[0].length ?? 0;
    return splicing(text, start + label, start + label, words(all.length));
  };
}

/** Every number one higher; the paragraphs themselves stand as they are. */
function startingAtTwo(text: string): Mutant | null {
  const all = numbered(text);
  const [first] = all;
  if (first === undefined) return null;
  let changed = text;
  for (const each of [...all].reverse()) changed = replaceNumber(changed, each, each.number + 1);
  return mutantAt(changed, first.start);
}

export const paragraphs: readonly Operator[] = [
  {
    name: 'the last paragraph a number too high',
    code: 'paragraph-number-gap',
    mutate: lastNumbered((last) => [last - 1, last + 1]),
  },
  { name: 'a paragraph dropped', code: 'paragraph-number-gap', mutate: droppedParagraph },
  {
    name: 'the last paragraph with the number of the one above',
    code: 'paragraph-number-duplicate',
    mutate: lastNumbered((last) => [last - 1, last - 1]),
  },
  {
    name: 'the last two paragraphs changed places',
    code: 'paragraph-number-order',
    mutate: where(
      apart,
      lastNumbered((last) => [last, last - 1]),
    ),
  },
  {
    name: 'the first paragraph numbered 2',
    code: 'paragraph-number-start',
    mutate: where(apart, startingAtTwo),
  },
  {
    name: 'a bracket for the dot of a number',
    code: 'paragraph-number-malformed',
    mutate: replacing(/^2\. /m, '2) '),
  },
  {
    name: 'no dot after a number',
    code: 'paragraph-number-malformed',
    mutate: replacing(/^2\. (?=\()/m, '2 '),
  },
  {
    name: 'the only paragraph numbered',
    code: 'paragraph-single-numbered',
    mutate: except(
      /^1\. |SECTION 01/m,
      replacing(/(?<=^(?:SUBJECT|Classified By): .*\n\n)(?=\(C\)|The )/m, '1. '),
    ),
  },
  {
    name: 'see a paragraph that is not there',
    code: 'paragraph-reference-undefined',
    mutate: pointing(2, (last) => `See para ${last + 2}. `),
  },
  {
    name: 'SEE PARAS, one of which is not there',
    code: 'paragraph-reference-undefined',
    mutate: pointing(3, (last) => `SEE PARAS 2 AND ${last + 1}. `),
  },
  {
    name: 'a pointer to a paragraph that became another number',
    code: 'paragraph-reference-undefined',
    mutate: except(/text of the/, replacing(/(?<=\bpara(?:graph)? )\d\b/i, '9')),
  },
  {
    name: 'a blank line in the middle of a sentence',
    code: 'text-break',
    mutate: replacing(/^(\d+\. .*[a-z]\n)(?=[a-z])/m, '$1\n'),
  },
  {
    name: 'TAGS as links',
    code: 'publication-residue',
    mutate: replacing(/(?<=^TAGS: )[A-Z]{4}/m, '[$&](#)'),
  },
  { name: 'pilcrows before numbers', code: 'publication-residue', mutate: replacing(/^(?=\d\. )/gm, '¶') },
  {
    name: 'two blanks at the ends of lines',
    code: 'publication-residue',
    mutate: replacing(/(?<=^(?:SUBJECT|TAGS|E\.O\.).*)$/gm, '  '),
  },
  {
    name: 'a back-slash at the end of a line',
    code: 'publication-residue',
    mutate: replacing(/(?<=^E\.O\. 12958: N\/A)$/m, ' \\'),
  },
  {
    name: 'the signature dropped',
    code: 'signature-missing',
    mutate: except(uncounted, signatureDropped),
  },
  {
    name: 'not a cable at all',
    code: 'not-a-cable',
    mutate: except(classified, (text) => ({ text: text.replace(/[A-Z0-9]/gi, 'x'), line: 1 })),
  },
];

function signatureDropped(text: string): Mutant | null {
  const found =
    /^(?!BT\n|NNNN|UNCLAS|CONFID|LIMITED)(?:Signature:[ \n].*|[A-Z]+(?:-[A-Z]+)?)\n+(?=BT\n|UNCLASSIFIED\n|CONFIDENTIAL\n|LIMITED|Drafted|$(?![\s\S]))/m.exec(
      text,
    );
  if (found === null) return null;
  const changed = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return mutantAt(changed, text.slice(0, found.index).trimEnd().length - 1);
}
