// Reads the name of a cable at one place: `06 STATE 80908`, `2003 Brasilia 38`, `STATE 80908 (2006)`, `07BEIJING6872`.
// An unknown station is taken for one only when nothing speaks for a paper, a law, an e-mail or a date instead.
import { canonicalStation, isStation } from '../../vocabulary/posts';
import type { Span } from '../model';

export interface CableName extends Span {
  /** As in the table of posts, else as written in capitals: `STATE`, `SAN JOSE`. */
  readonly station: string;
  readonly number: number;
  /** Four digits, or null when none is written. */
  readonly year: number | null;
}

/** Two-digit years from here on are of the 1900s, as in date-time groups. */
const firstYearOf1900s = 73;

const yearBefore = String.raw`(?:['’]?((?:19|20)\d\d|\d{2}|[Oo]\d)[ \n.-]{0,3})?`;
const stationWords = String.raw`([A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'’ \n-]{1,40}?)`;
const yearInside = String.raw`(?:(\d{2})[ -](?=\d{3}))?`;
/** `14 JAN`: a day, not a number. */
const month = '[ \\n](?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\b';
const cableName = new RegExp(
  `${yearBefore}${stationWords}([ \\n-]{0,3}(?:#|NO\\.? ?)?)${yearInside}(\\d{1,8})(?![\\dA-Za-z]|\\/\\S|\\.\\d|${month})`,
  'y',
);
const yearAfter =
  /[ \n]?(?:\(['’]?(\d{4}|\d{2})\)|(?:OF|of) (\d{4})\b|, ?((?:19|20)\d\d)(?=\s*(?:$|[;(\n])))/y;

/** Words that name something else than a station: papers, laws, talks, days. */
const otherPapers =
  /(?:^|[ .\n-])(?:AND|OR|PREVIOUS|E-?MAILS?|MAIL|TELE?CONS?|PHONE|CALL|CONVERSATION|MEETING|OF|ON|FROM|DATED?|MEMO(?:RANDUM)?|LETTER|NOTE|MSG|MESSAGE|DTG|FAX|PAPER|NOTICE|REPORT|IIR|TD|TDX?|OSC|FBIS|FAM|FAH|UNSCR?|RES(?:OLUTION)?|ARTICLE|SECTION|PARAS?|USC|CFR|LAW|CONTRACT|GRANT|DATE|VERSION|ATTACHMENT|ENCLOSURE|PAGE|CODEL|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)(?=[ .\n-]|$)/i;

/** The cable named at exactly `from`, or null. `end` bounds what is read, both offsets into `text`. */
export function readCableName(text: string, from: number, end: number): CableName | null {
  cableName.lastIndex = from;
  const match = cableName.exec(text);
  if (!match || cableName.lastIndex > end) return null;
  const [, before, words = '', gap = '', inside, digits = ''] = match;
  const station = stationOf(words, gap);
  if (station === null) return null;
  const numberEnd = cableName.lastIndex;
  yearAfter.lastIndex = numberEnd;
  const after = before === undefined && inside === undefined ? yearAfter.exec(text) : null;
  const written = before ?? inside ?? after?.[1] ?? after?.[2] ?? after?.[3];
  return {
    start: from,
    end: after ? Math.min(yearAfter.lastIndex, end) : numberEnd,
    station,
    number: Number(digits),
    year: written === undefined ? null : fullYear(written),
  };
}

/** Stations by the words they were written with: a file of many cables names the same few again and again. */
const seen = new Map<string, string | null>();
const mostSeen = 2000;

function stationOf(words: string, gap: string): string | null {
  const key = gap === '' ? `${words}#` : words;
  let station = seen.get(key);
  if (station === undefined) {
    station = stationNamed(words, gap);
    if (seen.size >= mostSeen) seen.clear();
    seen.set(key, station);
  }
  return station;
}

function stationNamed(words: string, gap: string): string | null {
  const written = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:CABLE|TELEGRAM|TEL)$/i, '');
  if (isStation(written)) return canonicalStation(written);
  const inCapitals = written === written.toUpperCase() && gap !== '' && written.length > 2;
  if (!inCapitals || written.split(' ').length > 4 || otherPapers.test(written)) return null;
  return canonicalStation(written);
}

function fullYear(digits: string): number {
  const year = Number(digits.replace(/o/i, '0'));
  if (digits.length !== 2) return year;
  return year < firstYearOf1900s ? 2000 + year : 1900 + year;
}
