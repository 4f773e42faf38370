// The sender stands in up to four places: DE (line 3), FM (line 6), classification line, page headers. These facts say
// which post each names, and when two names are one place, so that one wrong name is one finding.
import { isOneSlipOff } from '../message/heading/spelling';
import type { Message } from '../message/model';
import { postOfPlad, postOfStation, stationId, type Post } from '../vocabulary/posts';

/** The post after FM, when the tables know it. */
export function originatorPost(message: Message): Post | null {
  const name = message.heading.originator?.name?.text;
  return name === undefined ? null : (postOfPlad(name) ?? postOfStation(name) ?? null);
}

/** The post of the classification line's station, when the tables know it. */
export function stationPost(message: Message): Post | null {
  const station = message.head.classification?.station?.text;
  return station === undefined ? null : (postOfStation(station) ?? null);
}

/** The same post, or a mission and the post of its city, which write under each other's names. */
export function isSamePlace(one: Post, other: Post): boolean {
  if (one.station === other.station) return true;
  if (one.geographicTag !== other.geographicTag) return false;
  const words = one.station.split(' ');
  if (other.station.split(' ').some((word) => word.length > 3 && words.includes(word))) return true;
  return isMission(one) || isMission(other);
}

function isMission({ kind }: Post): boolean {
  return kind !== 'embassy' && kind !== 'consulate';
}

/** Whether two stations may be one that was cut short (the 1970s kept six letters) or lost a letter in copying. */
export function mayBeSameStation(one: string, other: string): boolean {
  const first = stationId(one);
  const second = stationId(other);
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length < 3) return false;
  return long.startsWith(short) || long.endsWith(short) || isOneSlipOff(first, second);
}
