// On the SUBJECT line: its marking, and nothing of its words.
import type { Offer } from './candidate';
import { markings } from './body';
import type { Place } from './place';
import { tokenFrom } from './place';

const atMarking = /^SUBJ(?:ECT)?: *(\([A-Z/]*)?$/i;

export function subjectOffers(place: Place): readonly Offer[] {
  const found = atMarking.exec(place.typed);
  if (found?.[1] === undefined) return [];
  const span = tokenFrom(place, place.offset - found[1].length, (code) => code > 0x20);
  return [{ span, candidates: markings(place) }];
}
