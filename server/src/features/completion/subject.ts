// On the SUBJECT line: its marking, and nothing of its words. A classified cable marks its subject too.
import { isClassifiedMessage } from './agreement';
import { markings } from './body';
import type { Offer } from './candidate';
import type { Place } from './place';
import { tokenFrom } from './place';

const atMarking = /^SUBJ(?:ECT)?: *(\([A-Z/]*)?$/i;

export function subjectOffers(place: Place): readonly Offer[] {
  const found = atMarking.exec(place.typed);
  if (!found) return [];
  const written = found[1] ?? '';
  if (written === '' && (isClassifiedMessage(place) !== true || /\S/.test(place.rest))) return [];
  const span = tokenFrom(place, place.offset - written.length, (code) => code > 0x20);
  return [{ span, candidates: markings(place) }];
}
