// SMART messages (2010 and later): their labels, and what stands behind them (5 FAH-1 H-210).
import { addresseeOffers, originatorOffers } from './addresses';
import { nextParagraph } from './body';
import type { Offer } from './candidate';
import { textOf } from './candidate';
import { captionOffers } from './captions';
import type { Place } from './place';
import { isWordCharacter, tokenFrom } from './place';
import { referenceOffers } from './references';
import { smartLabels } from './smart-labels';
import { tagOffers } from './tags';

const labelled = /^(From|Action|Info|TAGS|Captions?|References?): */i;

export function smartOffers(place: Place): readonly Offer[] {
  const found = labelled.exec(place.typed);
  if (found) return valueOffers(place, found[1] ?? '', place.first + found[0].length);
  return /\S/.test(place.rest) ? [] : labelOffers(place);
}

/** Labels that are not there; below the subject, the first paragraph. */
function labelOffers(place: Place): readonly Offer[] {
  const first =
    place.message.head.subject !== null && place.above?.kind !== 'label' ? nextParagraph(place) : [];
  const begun = place.typed.toUpperCase();
  const candidates = [...smartLabels(place), ...first].filter((each) =>
    textOf(each).toUpperCase().startsWith(begun),
  );
  return candidates.length === 0
    ? []
    : [{ span: tokenFrom(place, place.first, isWordCharacter), candidates }];
}

function valueOffers(place: Place, label: string, start: number): readonly Offer[] {
  switch (label.toLowerCase()) {
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
