// The cables of an index as a tree, a level at a time: posts, the years of each, the cables of a year in order of their numbers.
// No level is longer than anyone scrolls: what is more is parted into stretches.
import type { IndexedCable } from '../features/cable-lookup';
import { isDigit } from '../message/characters';
import { yearOf } from '../message/heading/date-time-numbers';
import type { CableIndex } from './cable-index';

/** A place in the tree; its top when nothing is said. */
export interface CablePlace {
  /** `BEIJING`; empty for cables without a number. */
  readonly post?: string;
  /** `07` */
  readonly year?: string;
  /** Where a stretch of the level begins. */
  readonly from?: number;
}

export interface CableGroup {
  readonly at: CablePlace;
  /** `BEIJING`, `2007`, or the first and the last of a stretch; empty for cables without a number. */
  readonly label: string;
  /** How many cables there are; of a stretch of posts, how many posts. */
  readonly count: number;
}

/** What stands below a place: groups or cables. */
export interface CableLevel {
  readonly groups: readonly CableGroup[];
  readonly cables: readonly IndexedCable[];
}

/** So many are shown in one level, unless there are so many that the stretches would be too many. */
const MOST = 200;

export function cablesAt(place: CablePlace, index: CableIndex): CableLevel {
  const { post, year } = place;
  if (post === undefined) {
    const posts = counted(
      index,
      index.rows(() => true),
      postOf,
    );
    posts.sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1));
    const groups = posts.map(([name, count]) => ({ at: { post: name }, label: name, count }));
    return stretch(
      place,
      groups,
      ({ label }) => label,
      (shown) => ({ groups: shown, cables: [] }),
    );
  }
  const rows = index.rows((id) => postOf(id) === post && (year === undefined || id.startsWith(year)));
  if (year === undefined && post !== '') {
    const groups = counted(index, rows, (id) => id.slice(0, 2)).map(([digits, count]) => ({
      at: { post, year: digits },
      label: String(yearOf(digits)),
      count,
    }));
    groups.sort((one, other) => (one.label < other.label ? -1 : 1));
    return { groups, cables: [] };
  }
  // Of one post and year: the longer id has the higher number.
  const ids = rows.map((row) => ({ row, id: index.idAt(row) }));
  ids.sort(({ id: one }, { id: other }) => one.length - other.length || (one < other ? -1 : 1));
  return stretch(
    place,
    ids,
    ({ id }) => id.slice(2 + post.length),
    (shown) => ({ groups: [], cables: shown.map(({ row }) => index.cableAt(row)) }),
  );
}

/** The station of an id: `BEIJING` of `07BEIJING6872`. */
function postOf(id: string): string {
  let end = 2;
  while (end < id.length && !isDigit(id.charCodeAt(end))) end++;
  return id.slice(2, end);
}

function counted(
  index: CableIndex,
  rows: readonly number[],
  keyOf: (id: string) => string,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(index.idAt(row));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts];
}

/** The whole level, the stretch of it that is asked for, or which stretches there are. */
function stretch<Item>(
  place: CablePlace,
  all: readonly Item[],
  nameOf: (item: Item) => string,
  show: (items: readonly Item[]) => CableLevel,
): CableLevel {
  const { from } = place;
  const size = Math.max(MOST, Math.ceil(Math.sqrt(all.length)));
  if (from !== undefined) return show(all.slice(from, from + size));
  if (all.length <= MOST) return show(all);
  const groups: CableGroup[] = [];
  for (let start = 0; start < all.length; start += size) {
    const items = all.slice(start, start + size);
    const label = [items[0], items.at(-1)].map((item) => (item ? nameOf(item) : '')).join(' – ');
    groups.push({ at: { ...place, from: start }, label, count: items.length });
  }
  return { groups, cables: [] };
}
