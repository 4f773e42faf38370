// Tokens of what is round and in the cable and not of it: page heads and stamps, notices, the archives' blocks, traces of a
// publication; and the office lists of 1970s page heads.
import { residues } from '../../edits/publication-residues';
import { findStamp, FURNITURE_KINDS } from '../../message/furniture';
import type { Element, Message, Span } from '../../message/model';
import type { Paint } from './legend';
import { styleOf } from './legend';

const FURNITURE = styleOf('comment');
const KEYWORD = styleOf('keyword');
const OFFICE = styleOf('type');
const COPIES = styleOf('number');
const HEADING = styleOf('heading');

export function paintFurniture(message: Message, paint: Paint): void {
  const { text, body, elements } = message;
  for (const element of elements) {
    if (FURNITURE_KINDS.has(element.kind)) paint(FURNITURE, element);
    else if (element.kind === 'rule') paint(HEADING, element);
    else if (element.kind === 'distribution') paintDistribution(text, element, paint);
  }
  paint(FURNITURE, ...body.pageBreaks.filter(({ insideText }) => insideText));
  for (
    let at = 0, stamp = findStamp(text, at, text.length);
    stamp;
    stamp = findStamp(text, at, text.length)
  ) {
    paint(FURNITURE, stamp);
    at = stamp.end;
  }
  paintResidues(message, paint);
}

/** Only what can be seen: a trailing blank has no colour. Of a link the words are the cable's. */
function paintResidues(message: Message, paint: Paint): void {
  for (const link of residues(message, 'link')) paint(FURNITURE, ...link.edits);
  paint(FURNITURE, ...residues(message, 'pilcrow'), ...residues(message, 'backslash'));
}

const WORDS = /(?:ORIGIN|ACTION|INFO|(?:DRAFTED|APPROVED|CLEARED|RELEASED) BY|DESIRED DISTRIBUTION)\b/y;
const DASHES = /[ \t]*-{6,}/y;
const OFFICE_COUNT = /\b([A-Z][A-Z0-9/]{0,9})-(\d{2,3})\b/g;

/** `ACTION EB-11`, `INFO OCT-01 ISO-00 /054 R`, `--------- 033225`. */
function paintDistribution(text: string, { start, end }: Element, paint: Paint): void {
  for (const [expression, style] of [
    [WORDS, KEYWORD],
    [DASHES, FURNITURE],
  ] as const) {
    expression.lastIndex = start;
    if (expression.test(text)) paint(style, { start, end: expression.lastIndex });
  }
  for (const { index, 1: office = '', 2: copies = '' } of text.slice(start, end).matchAll(OFFICE_COUNT)) {
    const from = start + index;
    const name: Span = { start: from, end: from + office.length };
    paint(OFFICE, name);
    paint(COPIES, { start: name.end + 1, end: name.end + 1 + copies.length });
  }
}
