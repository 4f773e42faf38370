// Tokens of the text head: classification line, captions, E.O., TAGS, SUBJECT, REF and Classified By (5 FAH-1 H-240).
import type { ClassificationLine, ExecutiveOrderLine, Message, Reference, Tag } from '../../message/model';
import { classificationOf } from '../../vocabulary/classifications';
import type { Paint, Style } from './legend';
import { styleOf, withLevel, wordsOf } from './legend';

const KEYWORD = styleOf('keyword');
const NUMBER = styleOf('number');
const STRING = styleOf('string');
const STATION = styleOf('type');
const CAPTION = styleOf('modifier');
const MARKING = styleOf('decorator');
const CONSTANT = styleOf('enumMember');
const HEADING = styleOf('heading');
const OWN_NUMBER = styleOf('number', 'declaration');
const REFERENCE_LETTER = styleOf('property', 'declaration');
const CITED_CABLE = styleOf('variable', 'readonly', 'declaration');

const tagStyles: Readonly<Record<Tag['kind'], Style>> = {
  subject: styleOf('type'),
  program: styleOf('function'),
  geographic: styleOf('variable', 'readonly'),
  organization: styleOf('variable', 'defaultLibrary'),
  person: STRING,
  unknown: styleOf('variable'),
};

export function paintTextHead({ text, head }: Message, paint: Paint): void {
  const { classification, captions, passingLines, executiveOrder, tags, subject, references } = head;
  if (classification) paintClassification(classification, paint);
  paint(CAPTION, ...captions);
  paint(STRING, ...passingLines);
  if (executiveOrder) paintOrder(text, executiveOrder, paint);
  const labels = [tags?.label, subject?.label, references?.label, head.classifiedBy?.label];
  paint(KEYWORD, ...labels.map(wordsOf));
  for (const tag of tags?.tags ?? []) paint(tagStyles[tag.kind], tag);
  paint(HEADING, ...(subject?.parts ?? []));
  paint(withLevel(MARKING, subject?.marking?.rank ?? null), subject?.marking);
  for (const entry of references?.entries ?? []) paintReference(text, entry, paint);
  if (head.classifiedBy) {
    const { name, section, reasons } = head.classifiedBy;
    paint(STRING, name);
    paint(NUMBER, section, ...reasons);
  }
}

function paintClassification(line: ClassificationLine, paint: Paint): void {
  const rank = classificationOf(line.marking ?? '')?.rank ?? null;
  paint(withLevel(HEADING, rank), line.words);
  paint(NUMBER, line.section);
  paint(STATION, line.station);
  paint(OWN_NUMBER, line.number);
  paint(CAPTION, line.handling);
}

/** `E.O. 12958: DECL: 10/29/2017`: what stands between number and date is a keyword too. */
function paintOrder(text: string, line: ExecutiveOrderLine, paint: Paint): void {
  const { label, number, value, kind, declassifyOn, date } = line;
  paint(KEYWORD, wordsOf(label));
  paint(NUMBER, number);
  if (kind === 'notApplicable') paint(CONSTANT, value);
  if (declassifyOn && value && value.start < declassifyOn.start) {
    const words = text.slice(value.start, declassifyOn.start).replace(/(?<![\s:])[\s:]+$/, '');
    paint(KEYWORD, { start: value.start, end: value.start + words.length });
  }
  paint(date ? NUMBER : STRING, declassifyOn);
}

const REMARK = /\bNOTAL\b|\bAND PREVIOUS\b/gi;

/** A cable, or what is none: an e-mail, a paper. */
function paintReference(text: string, { letter, text: entry, id }: Reference, paint: Paint): void {
  paint(REFERENCE_LETTER, letter);
  paint(id === null ? STRING : CITED_CABLE, entry);
  for (const remark of text.slice(entry.start, entry.end).matchAll(REMARK)) {
    const start = entry.start + remark.index;
    paint(CAPTION, { start, end: start + remark[0].length });
  }
}
