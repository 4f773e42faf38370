// Hovers on the TAGS line: each code with its family and meaning.
// TAGS: Traffic Analysis by Geography and Subject. Source: 5 FAH-3 H-011 and H-111.
import type { Message, Tag } from '../../message/model';
import type { TagEntry } from '../../vocabulary/tags';
import { tagsOf } from '../../vocabulary/tags';
import type { Card, Field } from './markdown';
import { card, cardAt, escape, upperFirst } from './markdown';
import { countryInWords } from './places';
import { worded } from './signals';

/** Remarks that are about the table rather than the code. */
const aboutTable = /seen|cablemap|regional|FIPS|flag/;

/** `TAGS: PREL PGOV CH KCRS`. */
export function tagsCard(message: Message, offset: number): Card | null {
  const line = message.head.tags;
  if (!line) return null;
  return cardAt(offset, [
    ...line.tags.map((tag): Field => [tag, () => tagText(tag)]),
    [line.label, labelText],
  ]);
}

function labelText(): string {
  return card('TAGS', '5 FAH-3 H-110', [
    'Traffic analysis by geography and subject: the codes a cable is filed and found under.',
  ]);
}

function tagText(tag: Tag): string {
  if (tag.kind === 'person') {
    return card(escape(tag.code), 'personality TAGS', ['A person the message is about.']);
  }
  const entries = tagsOf(tag.code);
  const [first] = entries;
  if (!first) return card(escape(tag.code), kindInWords(tag.kind), ['Not in the tables.']);
  const kinds = [...new Set(entries.map((entry) => familyOf(entry)))].join(' and ');
  return card(escape(tag.code), kinds, entries.flatMap(entryLines));
}

function kindInWords(kind: string): string {
  return kind === 'unknown' ? 'TAGS' : `${kind} TAGS`;
}

/** `subject TAGS (Political)`; categories only where they say more than the family. */
function familyOf(entry: TagEntry): string {
  return entry.kind === 'subject' && entry.category !== ''
    ? `subject TAGS (${escape(entry.category)})`
    : `${entry.kind} TAGS`;
}

function entryLines(entry: TagEntry): readonly (string | null)[] {
  const country = entry.kind === 'geographic' && entry.confidence !== 'kindOnly' ? entry.country : undefined;
  const meaning = worded(entry.meaning, entry.confidence);
  const name = country ? countryInWords(country.name) : meaning;
  return [
    name === null ? null : `${entry.confidence === 'usually' && country ? `Usually: ${name}` : name}.`,
    country ? noteOf(country.isoNote) : null,
    /^19\d\d.*-\d/.test(entry.era) && entry.confidence !== 'kindOnly' ? `In use ${escape(entry.era)}.` : null,
  ];
}

/** `ISO CH is Switzerland.`: what the same letters mean elsewhere. */
function noteOf(note: string): string | null {
  const clauses = note.split('; ').filter((clause) => clause !== '' && !aboutTable.test(clause));
  return clauses.length === 0 ? null : `${escape(clauses.map(upperFirst).join('; '))}.`;
}
