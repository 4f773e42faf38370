// Posts: stations that number cables, with their plain-language address, country and routing indicator.
// Source: `tables/posts.tsv`. How station names are spelt and damaged: `stations.ts`.
import { packedPosts } from './generated/posts';
import { geographicAreas } from './geographic-areas';
import { lazily } from './lazily';
import { unpackTable } from './packing';

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

/** How each kind of post is addressed before its station's name, where it follows the rule. */
const addresses: Readonly<Record<string, string>> = {
  embassy: 'AMEMBASSY',
  consulate: 'AMCONSUL',
  mission: 'USMISSION',
};

/** All posts, those of the past last. */
export const posts: () => readonly Post[] = lazily(() =>
  unpackTable(packedPosts).map(
    ([station = '', plad, kind = '', country, geographicTag = '', indicator = '', note = '']) => ({
      station,
      plad: plad || `${addresses[kind] ?? ''} ${station}`.trim(),
      kind,
      country: country || (geographicAreas().get(geographicTag)?.name ?? ''),
      geographicTag,
      indicator,
      note,
    }),
  ),
);

/** How stations are also written, as keys (`keyOf`), and the station that is meant. */
const otherNames: Readonly<Record<string, string>> = {
  SECSTATE: 'STATE',
  SECSTATEWASHDC: 'STATE',
  SECSTATEWASHINGTONDC: 'STATE',
  STATEDEPT: 'STATE',
  STATEDEPARTMENT: 'STATE',
  STATEWASHDC: 'STATE',
  DEPT: 'STATE',
  DEPTOFSTATE: 'STATE',
  DEPTOFSTATEWASHINGTONDC: 'STATE',
  DEPARTMENT: 'STATE',
  DEPARTMENTOFSTATE: 'STATE',
  USUN: 'USUN NEW YORK',
  USUNNY: 'USUN NEW YORK',
  USUNNEWYORKNY: 'USUN NEW YORK',
  UNVIE: 'UNVIE VIENNA',
  USNATOBRUSSELS: 'USNATO',
  USNATOBRUSSELSBE: 'USNATO',
  USEU: 'USEU BRUSSELS',
  USOSCEVIENNA: 'USOSCE',
  USOSCEVIENNAAU: 'USOSCE',
  PARISFR: 'UNESCO PARIS FR',
  UNESCOPARIS: 'UNESCO PARIS FR',
  USUNESCOPARISFR: 'UNESCO PARIS FR',
  USAU: 'USAU ADDIS ABABA',
  HAGUE: 'THE HAGUE',
  RIO: 'RIO DE JANEIRO',
  RIODEJAN: 'RIO DE JANEIRO',
  MEXICOCITY: 'MEXICO',
  GUATEMALACITY: 'GUATEMALA',
  PANAMACITY: 'PANAMA',
  QUEBECCITY: 'QUEBEC',
  KUWAITCITY: 'KUWAIT',
  VATICANCITY: 'VATICAN',
  BELIZECITY: 'BELIZE',
  BASRA: 'BASRAH',
  TALLIN: 'TALLINN',
  SAINTPETERSBURG: 'ST PETERSBURG',
  OSAKA: 'OSAKA KOBE',
  SECDEFWASHINGTONDC: 'SECDEF',
  SECDEFWASHDC: 'SECDEF',
  CDCATLANTA: 'CDC ATLANTA GA',
  FSCCHARLESTONSC: 'FSC CHARLESTON',
};

/** Second names of posts that number cables under either, so that ids keep the one written. */
const keptNames: Readonly<Record<string, string>> = {
  TAIPEI: 'AIT TAIPEI',
  KAOHSIUNG: 'AIT KAOHSIUNG',
  'IRAN RPO DUBAI': 'RPO DUBAI',
  CHARLESTON: 'FSC CHARLESTON',
};

/** What an address puts before the station's name, in a key. */
const addressPrefix =
  /^(?:AMEMB(?:ASSY)?|AMCON(?:SUL|GEN)|(?:US|AMERICAN)?(?:EMBASSY|CONSULATE(?:GENERAL)?)|USMISSION|USINT|USLO|USOFFICE|REO)/;

interface Station {
  readonly name: string;
  readonly post: Post;
}

/** By key (`keyOf`); a present post before a past one of the same name. */
const byStation = lazily(() => {
  const found = new Map<string, Station>();
  const add = (key: string, name: string, post: Post | undefined) => {
    if (post && !found.has(key)) found.set(key, { name, post });
  };
  for (const post of posts()) add(keyOf(post.station), post.station, post);
  // As the table has it, too: making a key takes time.
  for (const { station } of posts()) {
    const known = found.get(keyOf(station));
    if (known && !found.has(station)) found.set(station, known);
  }
  for (const [name, station] of Object.entries(keptNames)) {
    add(keyOf(name), name, found.get(keyOf(station))?.post);
  }
  for (const [key, station] of Object.entries(otherNames)) {
    add(key, station, found.get(keyOf(station))?.post);
  }
  return found;
});

/** By key, and as the table has it: most copies do, and a key takes time to make. */
const byPlad = lazily(() =>
  firstOf(
    posts().flatMap((post): [string, Post][] => [
      [post.plad, post],
      [keyOf(post.plad), post],
    ]),
  ),
);
const byIndicator = lazily(() => firstOf(posts().map((post) => [post.indicator, post])));

function stationOf(written: string): Station | undefined {
  return byStation().get(written) ?? stationOfKey(keyOf(written));
}

function stationOfKey(key: string): Station | undefined {
  return byStation().get(key) ?? byStation().get(key.replace(addressPrefix, ''));
}

/** By station, in any case and spacing, with or without AMEMBASSY and the like: `RIO DE JAN`, `HAGUE`, `SAOPAULO`. */
export function postOfStation(station: string): Post | undefined {
  return stationOf(station)?.post;
}

/**
 * By plain-language address: `AMEMBASSY BEIJING`. Over the years many posts were embassy, consulate and office in
 * turn, so any of these words will do; but a mission is only what the table calls one, since its city may hold others.
 */
export function postOfPlad(plad: string): Post | undefined {
  const written = byPlad().get(plad);
  if (written) return written;
  const key = keyOf(plad);
  const exact = byPlad().get(key);
  if (exact) return exact;
  const post = stationOfKey(key)?.post;
  return key.startsWith('USMISSION') && post?.kind !== 'mission' ? undefined : post;
}

/** By routing indicator: `RUEHBJ`. Where two posts share one, the first of the table. */
export function postOfIndicator(indicator: string): Post | undefined {
  return indicator === '' ? undefined : byIndicator().get(indicator);
}

/** The station's usual name: `STATE` of `SecState`, `USUN NEW YORK` of `USUN`. An unknown one in upper case, with single blanks. */
export function canonicalStation(written: string): string {
  return stationOf(written)?.name ?? normalised(written);
}

/** The station as cable ids have it: `SAOPAULO`, `STATE`, `USUNNEWYORK`. */
export function stationId(written: string): string {
  return canonicalStation(written).replace(/ /g, '');
}

/** Whether the whole of it is a station that the table knows, in a spelling it knows. */
export function isStation(written: string): boolean {
  return stationOf(written) !== undefined;
}

const longestName = 6;

/**
 * The longest known station that the text begins with, exactly as it stands there: `SAN JOSE` of `SAN JOSE 01639`,
 * `LA PAZ` of `LA PAZ FOR`, `SAOPAULO` of `SAOPAULO1071`. Undefined when it begins with none.
 */
export function longestStationPrefix(words: string): string | undefined {
  const word = /[^\s\d,;:()]+/y;
  const blanks = /\s*/y;
  let key = '';
  let longest = 0;
  for (let count = 0; count < longestName; count++) {
    const found = word.exec(words);
    if (!found) break;
    key += keyOf(found[0]);
    if (stationOfKey(key)) longest = word.lastIndex;
    blanks.lastIndex = word.lastIndex;
    blanks.test(words);
    word.lastIndex = blanks.lastIndex;
  }
  return longest === 0 ? undefined : words.slice(0, longest);
}

function normalised(name: string): string {
  return name.trim().toUpperCase().replace(/\s+/g, ' ');
}

/** A name without all that scribes differ in: case, blanks, hyphens, stops, accents. */
function keyOf(name: string): string {
  if (/^[A-Z]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
}

function firstOf(entries: readonly (readonly [string, Post])[]): Map<string, Post> {
  return new Map([...entries].reverse());
}
