// Who a routing indicator, a plain-language address or a station name stands for, in a few words.
// Source: ACP 117 CAN-US SUPP-1 and the posts table; an indicator can serve several addressees.
import { collectiveOfIndicator, collectiveOfName, isCollective } from '../../vocabulary/collectives';
import type { Post } from '../../vocabulary/posts';
import { postOfIndicator, postOfPlad } from '../../vocabulary/posts';
import { addresseeOfIndicator } from '../../vocabulary/routing-indicators';
import { escape } from './markdown';

const smallWords = new Set(['DE', 'DU', 'DES', 'ES', 'OF', 'AU']);
/** Remarks on a name's time (`to 1975`, `DHAKA from 1982`); the table's other notes are about its sources. */
const timeOfName = /^(?:to \d{4}|\d{4}-|[A-Z ]{3,20} from )/;

/** `US embassy in Beijing, China`. */
export function describePost(post: Post): string {
  const country = countryInWords(post.country);
  const time = timeOfName.test(post.note) ? ` (${escape(post.note)})` : '';
  return `${placeOf(post, country)}${time}`;
}

function placeOf(post: Post, country: string): string {
  const city = cityOf(post.station);
  const where = city === country ? city : `${city}, ${country}`;
  switch (post.kind) {
    case 'embassy':
    case 'consulate':
    case 'interests section':
    case 'regional office':
      return `US ${post.kind} in ${where}`;
    case 'institute':
      return `American Institute in Taiwan, ${city}`;
    case 'department':
      return 'Department of State, Washington';
    case 'agency':
      return 'US government agency';
    default:
      return `US ${post.kind}, ${country}`;
  }
}

/** Where a post is, in a word or two: `Beijing`, `Rio de Janeiro`, `State Department`; missions by their station, `USNATO`. */
export function postName({ kind, station }: Post): string {
  if (kind === 'department') return 'State Department';
  return kind === 'mission' || kind === 'agency' ? station : cityName(station);
}

function cityOf(station: string): string {
  return escape(cityName(station));
}

/** `Beijing`, `Rio de Janeiro` for a station name. */
function cityName(station: string): string {
  const words = station.replace(/^AIT /, '').split(' ');
  const titled = words.map((word, index) =>
    index > 0 && smallWords.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
  return titled.join(' ');
}

/** A country for Markdown, the index form turned round. */
export function countryInWords(country: string): string {
  return escape(countryName(country));
}

/** Turns the index form round: `Korea, South` is South Korea; a remark in brackets stays behind. */
export function countryName(country: string): string {
  const comma = country.indexOf(', ');
  if (comma < 0) return country;
  const remark = country.indexOf(' (', comma);
  const end = remark < 0 ? country.length : remark;
  return `${country.slice(comma + 2, end)} ${country.slice(0, comma)}${country.slice(end)}`;
}

/** Whose a routing indicator is: one line, or null when the tables do not know it. */
export function describeIndicator(indicator: string): string | null {
  const post = postOfIndicator(indicator);
  if (post) return `${escape(post.plad)}: ${describePost(post)}`;
  const collective = collectiveOfIndicator(indicator);
  if (collective && collective.confidence !== 'kindOnly') {
    const name = `${escape(collective.name)}, one address for many posts`;
    return collective.confidence === 'usually' ? `Usually ${name}` : name;
  }
  const addressee = addresseeOfIndicator(indicator);
  if (!addressee) return null;
  const others = addressee.otherNames.map(escape).join('; ');
  const name = escape(addressee.name) + (others === '' ? '' : `; also ${others}`);
  return addressee.conflict ? `Usually ${name}` : name;
}

/** What kind of addressee a plain-language address is: one line, or null when the tables do not know it. */
export function describeName(name: string): string | null {
  const post = postOfPlad(name);
  if (post) return describePost(post);
  if (collectiveOfName(name) || isCollective(name)) return 'one address for many posts';
  return null;
}
