// SMART messages (2010 and later): labels that are not there yet, and what stands behind them (5 FAH-1 H-210).
import { CompletionItemKind } from 'vscode-languageserver-types';
import { addresseeOffers, originatorOffers } from './addresses';
import { momentOfMessage, originPost } from './agreement';
import { nextParagraph } from './body';
import type { Candidate, Offer } from './candidate';
import { captionOffers } from './captions';
import { dateTimeGroup, monthAbbreviation, twoDigitYear } from './moment';
import type { Place } from './place';
import { isWordCharacter, tokenFrom } from './place';
import { referenceOffers } from './references';
import { tagOffers } from './tags';

/** In the order of the labels. */
const labels: readonly (readonly [label: string, detail: string])[] = [
  ['MRN:', 'message reference number'],
  ['Date/DTG:', 'date and date-time group'],
  ['From:', 'who sends it'],
  ['Action:', 'who is to act'],
  ['Info:', 'who is to be informed'],
  ['E.O.:', 'executive order on classification'],
  ['TAGS:', 'codes it is filed under'],
  ['Captions:', 'handling instructions'],
  ['Reference:', 'the messages it builds on'],
  ['Pass Line:', 'whom to pass it on to'],
  ['Subject:', 'what it is about'],
];

/** Labels that are not there, as whole lines where their value is known. */
export function smartLabelOffers(place: Place): readonly Offer[] {
  if (/\S/.test(place.rest)) return [];
  const { text, elements } = place.message;
  const last = elements.find(({ kind }) => kind === 'paragraph' || kind === 'text')?.start ?? text.length;
  const head = text.slice(0, last).toUpperCase();
  const paragraph = head.includes('SUBJECT:') ? nextParagraph(place) : [];
  const missing = labels
    .filter(([label]) => !head.includes(label.toUpperCase()) && startsWith(label, place.typed))
    .map(([label, detail]): Candidate => {
      const value = valueOf(label, place);
      return {
        label,
        text: `${label} ${value}`,
        kind: CompletionItemKind.Keyword,
        detail,
        sample: `MRN: 12 STATE 1\n|${label} ${value}`,
        ...(value === '' ? { goesOn: true } : {}),
      };
    });
  const candidates = [...missing, ...paragraph.filter(({ label }) => label.startsWith(place.typed))];
  return candidates.length === 0
    ? []
    : [{ span: tokenFrom(place, place.first, isWordCharacter), candidates }];
}

function startsWith(label: string, typed: string): boolean {
  return label.toUpperCase().startsWith(typed.toUpperCase());
}

function valueOf(label: string, place: Place): string {
  const moment = momentOfMessage(place);
  switch (label) {
    case 'MRN:':
      return `${twoDigitYear(moment)} ${originPost(place)?.station ?? ''}`.trimEnd() + ' ';
    case 'Date/DTG:': {
      const month = monthAbbreviation(moment.month);
      const name = month.charAt(0) + month.slice(1).toLowerCase();
      return `${name} ${String(moment.day).padStart(2, '0')}, ${moment.year} / ${dateTimeGroup(moment)}`;
    }
    case 'From:':
      return originPost(place)?.plad ?? '';
    case 'E.O.:':
      return '13526';
    default:
      return '';
  }
}

const labelled = /^(From|Action|Info|TAGS|Captions?|References?): */i;

/** Behind a label. */
export function smartValueOffers(place: Place): readonly Offer[] | null {
  const found = labelled.exec(place.typed);
  if (!found) return null;
  const start = place.first + found[0].length;
  switch (found[1]?.toLowerCase()) {
    case 'from':
      return originatorOffers(place, start);
    case 'action':
    case 'info':
      return addresseeOffers(place, start);
    case 'tags':
      return tagOffers(place);
    case 'captions':
    case 'caption':
      return captionOffers(place);
    default:
      return referenceOffers(place);
  }
}
