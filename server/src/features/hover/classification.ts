// Hovers on the classification line, the page breaks that repeat it, and portion markings.
// Sources: 5 FAH-2 H-222 (classification line), 5 FAH-1 H-246.2 (portion markings).
import type { ClassificationLine, Message, PageBreak, PortionMarking, Token } from '../../message/model';
import { captionOf } from '../../vocabulary/captions';
import { classificationOf } from '../../vocabulary/classifications';
import { operatingSignalOf } from '../../vocabulary/operating-signals';
import { portionMarkOf } from '../../vocabulary/portion-marks';
import { canonicalStation, postOfStation } from '../../vocabulary/posts';
import { messageStation } from './facts';
import type { Card } from './markdown';
import { card, cardAt, escape, spanAt, upperFirst } from './markdown';
import { describePost } from './places';
import { worded } from './signals';

const place = '5 FAH-2 H-222';

/** What each marking says; damage is to the national security (E.O. 13526 section 1.2). */
const meanings: Readonly<Record<string, string>> = {
  UNCLASSIFIED: 'Not classified.',
  'UNCLASSIFIED EFTO': 'Not classified, but encrypted for transmission only.',
  'UNCLASSIFIED//FOR OFFICIAL USE ONLY':
    'Not classified, but controlled: SENSITIVE on the caption line, (SBU) portions.',
  'LIMITED OFFICIAL USE': 'Not classified, but controlled; in use until 1995.',
  RESTRICTED: 'A level of NATO and of other governments; the United States gave it up in 1953.',
  CONFIDENTIAL: 'Classified: disclosure could be expected to cause damage.',
  SECRET: 'Classified: disclosure could be expected to cause serious damage.',
  'TOP SECRET': 'Classified: disclosure could be expected to cause exceptionally grave damage.',
};

/** `UNCLAS SECTION 01 OF 02 BEIJING 006872`. */
export function classificationCard(message: Message, offset: number): Card | null {
  const line = message.head.classification;
  return (
    cardAt(offset, [
      [line?.section, () => card('Section', 'classification line', [sectionInWords(line?.section ?? null)])],
      [line?.station, () => (line?.station ? stationText(line.station, 'classification line') : null)],
      [line?.number, () => (line ? numberText(message, line) : null)],
      [line?.handling, () => (line?.handling ? handlingText(line.handling) : null)],
      [line, () => (line ? markingText(message, line) : null)],
    ]) ?? null
  );
}

function markingText(message: Message, line: ClassificationLine): string {
  const entry = classificationOf(line.marking ?? line.words.text);
  if (!entry) {
    return card('Classification line', place, [
      'Marking, station and number of the message; the marking is not readable.',
    ]);
  }
  const signal = entry.signal === 'either' ? 'ZNR or ZNY' : entry.signal;
  return card(`Classification ${escape(entry.marking)}`, place, [
    meanings[entry.marking] ?? null,
    message.heading.security ? `On line 4 it is ${signal} ${entry.letter.repeat(5)}.` : null,
  ]);
}

function sectionInWords(section: { readonly number: number; readonly of: number } | null): string {
  return section === null
    ? ''
    : `Section ${section.number} of ${section.of}: a long message is sent in parts.`;
}

function stationText(station: Token, where: string): string {
  const post = postOfStation(station.text);
  return card('Originating station', where, [
    `${escape(station.text)}${post ? `: ${describePost(post)}` : ''}.`,
  ]);
}

function numberText(message: Message, line: ClassificationLine): string {
  const station = canonicalStation(messageStation(message) ?? '');
  const number = Number(line.number?.text ?? 0);
  const year = message.year === null ? '' : ` in ${message.year}`;
  return card('Message number', 'classification line', [
    station === '' ? `Message ${number}${year}.` : `Message ${number} of ${escape(station)}${year}.`,
    message.id === null ? null : `Cable identifier ${escape(message.id)}.`,
  ]);
}

function handlingText(handling: Token): string {
  const [first = ''] = handling.text.split(' ');
  const caption = captionOf(handling.text) ?? captionOf(first);
  const signal = caption ? undefined : operatingSignalOf(first);
  const meaning = caption
    ? worded(caption.meaning, caption.confidence)
    : signal
      ? worded(signal.meaning, signal.confidence)
      : null;
  return card('Handling', 'classification line', [
    meaning === null ? `${escape(handling.text)}.` : `${escape(handling.text)}: ${meaning}.`,
  ]);
}

/** `BEIJING 00006872  001.2 OF 002` and the classification lines round it. */
export function pageBreakCard(message: Message, offset: number): Card | null {
  const found = spanAt(message.body.pageBreaks, offset);
  if (found) return { markdown: pageBreakText(found), span: { start: found.start, end: found.end } };
  return null;
}

function pageBreakText(found: PageBreak): string {
  const station = found.station ? canonicalStation(found.station.text) : '';
  const post = station === '' ? undefined : postOfStation(station);
  const number = found.number ? String(Number(found.number.text)) : '';
  const section = found.section ? `section ${found.section.number} of ${found.section.of}` : '';
  const page = found.page === null ? '' : `page ${found.page}`;
  const where = [section, page].filter((part) => part !== '').join(', ');
  return card('Page header', 'repeats the classification line', [
    station === ''
      ? null
      : `Message ${number} of ${escape(station)}${post ? ` (${describePost(post)})` : ''}.`,
    where === '' ? null : `Here begins ${where}.`,
    found.insideText ? 'The sentence before it goes on after it.' : null,
  ]);
}

/** `(SBU)`, `(C/NF)`; `of` says what it marks. */
export function portionText(marking: PortionMarking, of: string): string {
  return markText(marking.mark, of);
}

/** A portion mark without its brackets. */
export function markText(mark: string, of: string): string {
  const entry = portionMarkOf(mark);
  const countries = /REL ?(?:TO ?)?([A-Z].*)/.exec(mark)?.[1]?.replace(/,(?=\S)/g, ', ');
  return card(`Portion marking (${escape(mark)})`, '5 FAH-1 H-246.2', [
    entry ? `${escape(upperFirst(entry.meaning))}.` : null,
    countries === undefined ? null : `Releasable to ${escape(countries)}.`,
    entry && !entry.classified && entry.rank > 0 ? 'A control marking, not a level of classification.' : null,
    `Marks ${of}.`,
  ]);
}
