// Parts who classified a message into name and position: `Ambassador Jane Smith`, `Jane Smith, Acting Political Counselor`,
// `A/S FOR EAP JANE SMITH`, `DCM`. Titles before a name are its position, not part of the name.
// Source: 5 FAH-1 H-246.2.
import type { Span } from '../model';

export interface Authority {
  readonly name: Span | null;
  readonly position: Span | null;
}

const titleWords =
  /^(?:AMB|AMBASSADOR|CHARGE|CHARGÉ|CHARG|D['’]AFFAIRES|AFFAIRES|A\.?I\.?|AD|INTERIM|CDA|DCM|ADCM|ACTING|ACT|DEPUTY|DEP|CHIEF|MISSION|POLITICAL|POL|ECONOMIC|ECON|ECONOMICS|COMMERCIAL|CONSULAR|(?:POL|ECO)(?:(?!COUNS)\w)*COUNS\w*|POLOFF|ECONOFF|EMBOFF|CONOFF|POLCHIEF|ECONCHIEF|COUNSEL+OR|COUNS|OFFICER|OFF|MINISTER|CONSUL|GENERAL|CG|PO|PRINCIPAL|SECRETARY|UNDERSECRETARY|ASSISTANT|UNDER|DAS|PDAS|ADAS|DIRECTOR|DIR|PERMREP|PERMANENT|REP|REPRESENTATIVE|EXECUTIVE|SPECIAL|ENVOY|ADVISOR|ADVISER|ATTACH[EÉI]|DEFENSE|DEFENCE|DATT|PUBLIC|AFFAIRS|PAO|RSO|REGIONAL|SECURITY|SECTION|HEAD|TEAM|LEADER|UNIT|INTERNAL|EXTERNAL|SENIOR|SR|FIRST|SECOND|THIRD|COORDINATOR|OFFICE|BUREAU|EMBASSY|CONSULATE|MISSION|POST|STATE|USG|US|U\.S\.?|LEGAL|LABOR|SCIENCE|ENVIRONMENT|MILITARY|NARCOTICS|REFUGEE|MANAGEMENT|TRADE|TREASURY|FOREIGN|GLOBAL|PROGRAM|DESK|STAFF|ALTERNATE|ASST|COUNTRY|COMMAND|CHAIR|LT|LTC|COL|MAJ|GEN|BG|CAPT|ADM|RADM|VADM|CDR|LTCOL|MR|MRS|MS|DR|POL[/-]?(?:ECON|MIL)\S*|ECON[/-]POL\S*|P\/E|E\/P|PRT|IPAO|TDY|EXEC|RAO|LEGATT|PRM|NEA|EUR|EAP|WHA|SCA|INL|ISN|VCI|EEB|OES|DRL|INR|ARA|GSO|IO|USUN|USNATO|USEU)$/i;
/** Second in a title whose first word names a subject or bureau: `Energy Officer`, `EUR Director`. */
const roleWord = /^(?:OFFICER|DIRECTOR|COUNSEL+OR|CHIEF|ATTACH[EÉ]|ADVIS[OE]R|COORDINATOR)$/i;
const connector = /^(?:OF|FOR|TO|THE|AND|&|AT|IN|ON)$/i;
const suffix = /^(?:JR|SR|II|III|IV|PH\.?D)\.?$/i;
const titleOrSurname =
  /^(?:PUBLIC|POST|HEAD|STATE|STAFF|TRADE|DESK|LEADER|PRINCIPAL|CONSUL|GENERAL|LABOR|MINISTER|FIRST)$/i;
const nameWord = /^["'(]?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'’"()-]*$/;

/** Parts `text` between `from` and `to`. Either may be missing. */
export function readAuthority(text: string, from: number, to: number): Authority {
  const segments = segmentsOf(text, from, to);
  let name: Span | null = null;
  let position: Span | null = null;
  for (const [index, segment] of segments.entries()) {
    const parts = partsOf(text, segment);
    if (parts.name && name === null) {
      name = withGivenName(text, segments, index, parts.name) ?? parts.name;
      position ??= parts.position;
      continue;
    }
    if (name !== null && segment.end <= name.end) continue;
    const further = parts.position ?? null;
    if (further === null || isAgency(text, segment)) continue;
    if (position === null) position = further;
    // After the name a position may go on over commas: `Deputy Chief of Mission, Embassy X`.
    else if (name !== null && position.start > name.end)
      position = { start: position.start, end: segment.end };
  }
  return { name, position };
}

/** Pieces between commas, semicolons, sentence ends and dashes, without blanks and stray marks at their edges. */
function segmentsOf(text: string, from: number, to: number): readonly Span[] {
  const segments: Span[] = [];
  separator.lastIndex = from;
  let start = from;
  for (let match = separator.exec(text); match && match.index < to; match = separator.exec(text)) {
    addTrimmed(segments, text, start, match.index);
    start = separator.lastIndex;
  }
  addTrimmed(segments, text, start, to);
  return segments;
}

const separator = /[,;:]|\s-{1,2}\s|(?<=[a-z]{3}|[A-Z]{4})\.\s/g;

function addTrimmed(segments: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s.,;:*-]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:*(-]/.test(text[end - 1] ?? '')) end--;
  if (/[a-z\u00e0-\u024f]{2}\.$|[A-Z]{3}\.$/.test(text.slice(Math.max(start, end - 4), end))) end--;
  if (end > start) segments.push({ start, end });
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string, segment: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(segment.start, segment.end).matchAll(/\S+/g)) {
    const start = segment.start + match.index;
    words.push({ start, end: start + match[0].length, text: match[0] });
  }
  return words;
}

/** One segment: titles then a name, a name then titles, or one of the two. */
function partsOf(text: string, segment: Span): Authority {
  const words = wordsOf(text, segment);
  const titles = leadingTitles(words);
  const rest = words.slice(titles);
  if (titles > 0) {
    const name = nameOf(afterConnector(words, titles, rest));
    const positionEnd = words[words.length - (name?.count ?? 0) - 1]?.end ?? segment.start;
    return { name: name?.span ?? null, position: { start: segment.start, end: positionEnd } };
  }
  const at = words.findIndex((word, index) => isTitle(word.text) && !isSurname(words, index));
  if (at < 0) return { name: nameOf(words)?.span ?? null, position: null };
  const name = nameOf(words.slice(0, at));
  const position = { start: words[at]?.start ?? segment.start, end: segment.end };
  return name ? { name: name.span, position } : { name: null, position: segment };
}

/** `Jane Post`, `John Q. Public`: a title's word that ends a segment right after a given name. */
function isSurname(words: readonly Word[], index: number): boolean {
  const given = words.slice(0, index);
  const short = index > 0 && index < 3 && given.slice(1).every((word) => /^[A-Z]\.?$/.test(word.text));
  return index === words.length - 1 && short && titleOrSurname.test(words[index]?.text ?? '');
}

/** Words of a title from the first on; the word after OF, FOR or TO belongs to it. */
function leadingTitles(words: readonly Word[]): number {
  let count = words.length >= 3 && roleWord.test(words[1]?.text ?? '') ? 1 : 0;
  while (count < words.length) {
    const word = words[count]?.text ?? '';
    if (isTitle(word)) count++;
    else if (count > 0 && connector.test(word)) count += connector.test(words[count + 1]?.text ?? '') ? 1 : 2;
    else break;
  }
  if (count === 0) return 0;
  // A strange word among titles (`Acting EAC Chair DCM Jane Doe`) belongs to them.
  const last = words.findLastIndex(({ text }, index) => index < words.length - 1 && isSureTitle(text));
  return Math.min(Math.max(count, last + 1), words.length);
}

/** A title's word that is no surname. */
function isSureTitle(word: string): boolean {
  return isTitle(word) && !titleOrSurname.test(word);
}

function isTitle(word: string): boolean {
  const plain = word.replace(/(?<![().,"])[().,"]+$|^[("]+/g, '');
  if (plain.includes('-') && plain.split('-').every((part) => titleWords.test(part))) return true;
  return titleWords.test(plain) || titleWords.test(word) || /^[A-Z]{1,5}\/[A-Z/]{1,12}$/i.test(plain);
}

/** After `for East Asia Jane Doe` the name is the last two words, or three with an initial between. */
function afterConnector(words: readonly Word[], titles: number, rest: readonly Word[]): readonly Word[] {
  const connected = words.slice(0, titles).some((word) => connector.test(word.text));
  if (!connected || rest.length < 3) return rest;
  const initial = /^[A-Z]\.?$/.test(rest.at(-2)?.text ?? '');
  return rest.slice(initial ? -3 : -2);
}

function nameOf(words: readonly Word[]): { readonly span: Span; readonly count: number } | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 6) return null;
  if (
    !words.every(
      (word) =>
        nameWord.test(word.text) || /^(?:de|da|del|della|di|von|van|der|la|le|y|bin|al)$/i.test(word.text),
    )
  )
    return null;
  return { span: { start: first.start, end: last.end }, count: words.length };
}

/** `Doe, Jane, DCM` and `Jane Doe, Jr.`: a name that goes on after its comma. */
function withGivenName(text: string, segments: readonly Span[], index: number, name: Span): Span | null {
  const next = segments[index + 1];
  if (!next || segments[index]?.end !== name.end) return null;
  const words = wordsOf(text, next);
  const written = text.slice(name.start, name.end);
  if (words.length === 1 && suffix.test(words[0]?.text ?? '')) return { start: name.start, end: next.end };
  const surnameFirst = !/\s/.test(written) && words.length <= 2 && partsOf(text, next).position === null;
  return surnameFirst && partsOf(text, next).name ? { start: name.start, end: next.end } : null;
}

function isAgency(text: string, segment: Span): boolean {
  return /^(?:STATE|DOS|EXEC|POL|ECON|DEPARTMENT OF STATE|U\.?S\.? DEPARTMENT OF STATE|USG)$/i.test(
    text.slice(segment.start, segment.end),
  );
}
