// A lettered reference that the text never cites, where it cites others. A cable that cites none lists them for the files.
import { letteredReferences, ownMentions } from '../edits/lettering';
import type { Message, Reference } from '../message/model';
import { firstLineOf } from './facts';
import { hasWholeText } from './head-presence';
import { letterFault } from './reference-letters';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'reference-unused',
  title: 'A reference is never cited',
  severity: 'information',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const list = message.head.references;
  if (list === null || list.entries.length < 2 || !hasWholeText(message)) return;
  const mentions = ownMentions(message);
  if (mentions.length === 0) return;
  const cited = new Set<string>();
  for (const { letters } of mentions) {
    // A bare `reftels` cites all, a bare `reftel` any.
    if (letters.length === 0) return;
    for (const letter of letters) cited.add(letter);
  }
  const unused = letteredReferences(list).filter(({ letter }) => !cited.has(letter));
  // While the letters themselves are in doubt, so is what they cite.
  if (unused.length === 0 || citesAll(message) || letterFault(message, list) !== null) return;
  for (const { letter, token, entry } of unused) {
    if (isNamed(message, entry) || isCitedLoosely(message, letter) || isCitedAcrossPage(message, letter))
      continue;
    report({
      span: firstLineOf(message, token),
      message: `Reference ${letter} is not cited in the text.`,
    });
  }
}

const allOfThem = /\brefs\b(?!:? \(?[A-Z]\b)/i;

function citesAll(message: Message): boolean {
  const { span } = message.body;
  return span !== null && allOfThem.test(message.text.slice(span.start, span.end));
}

/** `ref. B`, `refs (A), (B`, `ref B.` at the end of a sentence: citations that are not read as such. */
function isCitedLoosely(message: Message, letter: string): boolean {
  const { span } = message.body;
  const loosely = new RegExp(`\\bref[a-z'’]{0,8}[ .:(][^;\\n]{0,30}\\b${letter}\\b`, 'i');
  return span !== null && loosely.test(message.text.slice(span.start, span.end));
}

/** `ref`, a page header, `B`. */
function isCitedAcrossPage({ text, body }: Message, letter: string): boolean {
  return body.pageBreaks.some(({ start, end }) => {
    const below = text.slice(end, end + 40).trimStart();
    return (
      /^\(?[A-Z](?![A-Za-z])/.exec(below)?.[0].endsWith(letter) === true &&
      /\bref(?:s|tels?)?$/i.test(text.slice(Math.max(0, start - 40), start).trimEnd())
    );
  });
}

/** Cited by its number, `BEIJING 6872`, in place of its letter. */
function isNamed(message: Message, { number }: Reference): boolean {
  const { span } = message.body;
  if (span === null || number === null || number < 10) return false;
  const at = message.text.indexOf(String(number), span.start);
  return at >= 0 && at < span.end;
}
