// What the lines that stand already say of those that do not: line 5 of line 2, the number of line 3, the date of all.
// Whatever is offered agrees with it.
import { dateOfDay } from '../../message/calendar';
import type { Span } from '../../message/model';
import type { Classification } from '../../vocabulary/classifications';
import { classificationOf, classifications } from '../../vocabulary/classifications';
import type { Post } from '../../vocabulary/posts';
import { postOfIndicator, postOfPlad, postOfStation } from '../../vocabulary/posts';
import { dateOfIso } from '../hover/dates';
import type { Moment } from './moment';
import type { Place } from './place';
import { isElsewhere } from './place';

/** A field that does not stand on the cursor's line, which is half typed or to be changed. */
function elsewhere<Field extends Span>(place: Place, field: Field | null): Field | null {
  return isElsewhere(place, field) ? field : null;
}

/** The precedence of line 5 or of line 2, as one letter; null where neither is read on another line. */
export function prosignElsewhere(place: Place): string | null {
  const { dateTime, routing } = place.message.heading;
  const letter = elsewhere(place, dateTime)?.precedences[0]?.text;
  const doubled = elsewhere(place, routing)?.precedence?.text;
  return (letter ?? doubled?.charAt(0))?.toUpperCase() ?? null;
}

/** Who sends the message: by FM, by line 3, by the classification line, or by the setting. */
export function originPost(place: Place): Post | null {
  const { heading, head } = place.message;
  const plad = elsewhere(place, heading.originator)?.name?.text;
  const indicator = elsewhere(place, heading.station)?.indicator?.text;
  const station = elsewhere(place, head.classification)?.station?.text;
  return (
    (plad !== undefined ? (postOfPlad(plad) ?? postOfStation(plad)) : undefined) ??
    (indicator !== undefined ? postOfIndicator(indicator) : undefined) ??
    (station !== undefined ? postOfStation(station) : undefined) ??
    settingsPost(place.post) ??
    null
  );
}

export function settingsPost(post: string): Post | undefined {
  return post.trim() === '' ? undefined : postOfStation(post);
}

/** The last four digits of the message's number, from line 3 or the classification line. */
export function serialOf(place: Place): string | null {
  const { heading, head } = place.message;
  const serial = elsewhere(place, heading.station)?.serial?.text;
  const number = elsewhere(place, head.classification)?.number?.text;
  return serial ?? number?.slice(-4).padStart(4, '0') ?? null;
}

/** When the message was written: by line 5, by line 3 with the year of the present, or now. */
export function momentOfMessage(place: Place): Moment {
  const { message, now } = place;
  const group = elsewhere(place, message.heading.dateTime)?.group;
  if (group?.iso != null) {
    const { year, month, day } = dateOfIso(group.iso);
    return { year, month, day, hour: group.hour, minute: group.minute };
  }
  const { dayOfYear, time } = elsewhere(place, message.heading.station) ?? {};
  const date = dayOfYear ? dateOfDay(message.year ?? now.year, Number(dayOfYear.text)) : null;
  if (date === null || !time) return now;
  const { year, month, day } = date;
  return { year, month, day, hour: Number(time.text.slice(0, 2)), minute: Number(time.text.slice(2)) };
}

/** The overall marking, from the classification line or else from line 4; null where neither is read elsewhere. */
export function overallMarking(place: Place): Classification | null {
  const { head, heading } = place.message;
  const marking = elsewhere(place, head.classification)?.marking;
  if (marking != null) return classificationOf(marking) ?? null;
  const letter = elsewhere(place, heading.security)?.letter;
  return letter == null ? null : (classifications.find((each) => each.letter === letter) ?? null);
}

/** CONFIDENTIAL and above; null where it is not known. */
export function isClassifiedMessage(place: Place): boolean | null {
  const marking = overallMarking(place);
  return marking === null ? null : marking.rank > 1;
}
