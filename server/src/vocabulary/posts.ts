// Posts: stations that number cables, with their plain-language address, country and routing indicator.
// Source: `tables/posts.tsv`. How station names are spelt and damaged: `stations.ts`.
import { lazily } from './lazily';
import { rowsOf } from './packing';
import { postRows } from './generated/posts';

export interface Post {
  /** As on the classification line: `BEIJING`. */
  readonly station: string;
  /** Plain-language address: `AMEMBASSY BEIJING`. */
  readonly plad: string;
  /** `embassy`, `consulate`, `mission` … */
  readonly kind: string;
  readonly country: string;
  /** The country's geographic TAGS. */
  readonly geographicTag: string;
  /** Routing indicator, empty where none is known. */
  readonly indicator: string;
  readonly note: string;
}

export const posts: () => readonly Post[] = lazily(() =>
  rowsOf(postRows).map(([station = '', plad = '', kind = '', country = '', geographicTag = '', indicator = '', note = '']) => ({
    station,
    plad,
    kind,
    country,
    geographicTag,
    indicator,
    note,
  })),
);

/** How stations are also written, with the blanks taken out, and the station that is meant. */
const otherNames: readonly (readonly [written: string, station: string])[] = [
  ['SECSTATE', 'STATE'],
  ['SECSTATEWASHDC', 'STATE'],
  ['SECSTATEWASHINGTONDC', 'STATE'],
  ['STATEDEPT', 'STATE'],
  ['STATEDEPARTMENT', 'STATE'],
  ['DEPT', 'STATE'],
  ['DEPTOFSTATE', 'STATE'],
  ['DEPARTMENT', 'STATE'],
  ['WASHDC', 'STATE'],
  ['USUN', 'USUN NEW YORK'],
  ['USUNNY', 'USUN NEW YORK'],
  ['USUNNEWYORKNY', 'USUN NEW YORK'],
  ['UNVIE', 'UNVIE VIENNA'],
  ['USNATOBRUSSELS', 'USNATO'],
  ['NATO', 'USNATO'],
  ['USEU', 'USEU BRUSSELS'],
  ['PARISFR', 'UNESCO PARIS FR'],
  ['UNESCOPARIS', 'UNESCO PARIS FR'],
  ['HAGUE', 'THE HAGUE'],
  ['RIODEJAN', 'RIO DE JANEIRO'],
  ['IRANRPODUBAI', 'RPO DUBAI'],
];

/** Words of an address that are not part of the station's name. */
const kindPrefix = /^(?:AM(?:ERICAN)? ?EMBASSY|AM(?:ERICAN)? ?CONSUL(?:ATE)?|US ?MISSION|USINT|USLO|USOFFICE|REO|EMBASSY|CONSULATE) +/;

/** Posts by station with the blanks taken out; a present post before a past one of the same name. */
const byStation = lazily(() => {
  const found = new Map<string, Post>();
  for (const post of posts()) {
    const key = withoutBlanks(post.station);
    if (!found.has(key)) found.set(key, post);
  }
  for (const [written, station] of otherNames) {
    const post = found.get(withoutBlanks(station));
    if (post && !found.has(written)) found.set(written, post);
  }
  return found;
});

const byPlad = lazily(() => firstOf(posts().map((post) => [post.plad, post])));
const byIndicator = lazily(() => firstOf(posts().map((post) => [post.indicator, post])));

/** By station name, in any case and spacing, with or without AMEMBASSY and the like: `RIO DE JAN`, `HAGUE`. */
export function postOfStation(station: string): Post | undefined {
  const written = normalised(station);
  const key = withoutBlanks(written);
  return byStation().get(key) ?? byStation().get(withoutBlanks(written.replace(kindPrefix, '')));
}

/** By plain-language address: `AMEMBASSY BEIJING`. */
export function postOfPlad(plad: string): Post | undefined {
  const written = normalised(plad);
  return byPlad().get(written) ?? (written.startsWith('SECSTATE') ? byStation().get('STATE') : undefined);
}

/** By routing indicator: `RUEHBJ`. */
export function postOfIndicator(indicator: string): Post | undefined {
  return indicator === '' ? undefined : byIndicator().get(indicator);
}

/** The station's spelling in the table, else what was written in upper case with single blanks. */
export function canonicalStation(written: string): string {
  return postOfStation(written)?.station ?? normalised(written);
}

/** The station as cable ids have it: `SAOPAULO`, `STATE`, `USUNNEWYORK`. */
export function stationId(written: string): string {
  return withoutBlanks(canonicalStation(written));
}

/** Whether the name is a station that the table knows, in any spelling it knows. */
export function isStation(written: string): boolean {
  return postOfStation(written) !== undefined;
}

/**
 * The longest station that the words begin with, as written there: `SAN JOSE` of `SAN JOSE 01639`, `LA PAZ` of
 * `LA PAZ FOR`; undefined when they begin with none.
 */
export function longestStationPrefix(words: string): string | undefined {
  const parts = words.trim().split(/\s+/, 6);
  for (let count = Math.min(parts.length, 5); count > 0; count--) {
    const candidate = parts.slice(0, count).join(' ');
    if (isStation(candidate)) return candidate;
  }
  return undefined;
}

function normalised(name: string): string {
  return name.trim().toUpperCase().replace(/\s+/g, ' ');
}

function withoutBlanks(name: string): string {
  return name.replace(/ /g, '');
}

function firstOf(entries: readonly (readonly [string, Post])[]): Map<string, Post> {
  return new Map([...entries].reverse());
}
