// The entries of a REF list are lettered A, B, C: the text cites them so.
import { letteringEdits, ownMentions } from '../edits/lettering';
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { firstLineOf } from './facts';
import { hasWholeText } from './head-presence';
import { letterFault, type LetterFault } from './reference-letters';
import type { RelatedPlace, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'reference-letter',
  title: 'The letters of the references do not run A, B, C',
  severity: 'warning',
  fixable: true,
  source: '5 FAH-1 H-246.2',
  check,
};

/** From here on lists end: a letter beyond it is none. */
const LAST = 26;

function check(message: Message, report: (report: Report) => void): void {
  const list = message.head.references;
  if (list === null || list.entries.length > LAST) return;
  const fault = letterFault(message, list);
  if (fault === null || isInitial(fault)) return;
  const cited = fault.kind === 'gap' ? citation(message, fault.letter) : null;
  report({
    span: firstLineOf(message, fault.place.token),
    message: describe(fault, cited !== null),
    related: [...aboveOf(fault), ...(cited === null ? [] : [cited])],
    // A letter that the text cites is an entry's that was lost: to letter the others anew would lose it for good.
    fixes:
      cited === null
        ? [
            {
              title: l10n.t('Letter the references anew'),
              preferred: false,
              edits: () => letteringEdits(message, list),
            },
          ]
        : [],
  });
}

/** `REF: C. Smith's paper`. */
function isInitial({ kind, above, place }: LetterFault): boolean {
  return kind === 'gap' && above === null && place.entry.number === null;
}

function describe({ kind, letter, place, above }: LetterFault, cited: boolean): string {
  if (kind === 'repeat')
    return `Two references have the letter ${letter}: a citation of it has two meanings.`;
  const where =
    above === null ? `the list begins with ${place.letter}` : `${place.letter} follows ${above.letter}`;
  return `There is no reference ${letter}: ${where}.${cited ? ' The text cites it.' : ''}`;
}

function aboveOf({ above }: LetterFault): readonly RelatedPlace[] {
  return above === null ? [] : [{ span: above.token, message: `Reference ${above.letter}.` }];
}

function citation(message: Message, letter: string): RelatedPlace | null {
  if (!hasWholeText(message)) return null;
  const mention = ownMentions(message).find(({ letters }) => letters.includes(letter));
  return mention === undefined ? null : { span: firstLineOf(message, mention), message: 'It is cited here.' };
}
