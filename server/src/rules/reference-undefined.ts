// The text cites a reference that the REF list does not have. A letter left out between others is the list's fault
// (reference-letter), and a copy that lost its list is not asked for it.
import { letteredReferences, ownMentions, type LetteredReference } from '../edits/lettering';
import type { Message, ReferenceList, ReferenceMention } from '../message/model';
import { firstLineOf } from './facts';
import { hasWholeText } from './head-presence';
import { showsLetter } from './reference-letters';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'reference-undefined',
  title: 'A reference is cited that the list does not have',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

/** Stands for a `reftel` without letter among the letters spoken of. */
const BARE = '';

function check(message: Message, report: (report: Report) => void): void {
  const { references, subject } = message.head;
  if (subject === null || !hasWholeText(message)) return;
  const mentions = ownMentions(message);
  if (mentions.length === 0) return;
  if (references === null || references.entries.length === 0) reportNoList(message, mentions, report);
  else {
    const lettered = letteredReferences(references);
    const spoken = new Set<string>();
    for (const mention of mentions) {
      const found = faultOf(message, { list: references, lettered, mention, spoken });
      if (found !== null) report(found);
    }
  }
}

/** One finding for all: it is the list that is missing. */
function reportNoList(
  message: Message,
  mentions: readonly ReferenceMention[],
  report: (report: Report) => void,
): void {
  const [mention] = mentions;
  if (mention === undefined) return;
  report({
    span: firstLineOf(message, mention),
    message: `The text cites ${mention.text.slice(0, 30)}, but the cable has no references.`,
  });
}

interface Citation {
  readonly list: ReferenceList;
  readonly lettered: readonly LetteredReference[];
  readonly mention: ReferenceMention;
  /** The letters of which a finding has spoken. */
  readonly spoken: Set<string>;
}

/** Each letter that is not there is spoken of once, where it is first cited; a bare `reftel`, too. */
function faultOf(message: Message, { list, lettered, mention, spoken }: Citation): Report | null {
  const last = lettered[lettered.length - 1]?.letter ?? '@';
  for (const letter of mention.letters) {
    const known = letter <= last || letter.charCodeAt(0) - 0x41 < list.entries.length;
    if (known || spoken.has(letter) || showsLetter(message, list, letter)) continue;
    spoken.add(letter);
    return {
      span: firstLineOf(message, mention),
      message: `There is no reference ${letter}: ${lettered.length > 0 ? `the last is ${last}` : 'there is only one, without a letter'}.`,
      related: listOf(message, list),
    };
  }
  if (mention.letters.length > 0 || lettered.length < 2 || /s$/i.test(mention.text)) return null;
  if (spoken.has(BARE)) return null;
  spoken.add(BARE);
  return {
    span: firstLineOf(message, mention),
    message: `There are ${String(lettered.length)} references: ${mention.text} does not say which.`,
    severity: 'information',
    related: listOf(message, list),
  };
}

function listOf(message: Message, list: ReferenceList): Report['related'] {
  return [{ span: firstLineOf(message, list), message: 'The references.' }];
}
