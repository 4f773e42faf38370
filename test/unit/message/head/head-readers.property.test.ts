// Whatever the text, the readers of the text head return, and what they return lies within it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaptionLine } from '../../../../server/src/message/head/captions';
import { readClassifiedBy } from '../../../../server/src/message/head/classified-by';
import { readExecutiveOrder } from '../../../../server/src/message/head/executive-order';
import { findHeadLabels } from '../../../../server/src/message/head/labels';
import { readPortionMarking } from '../../../../server/src/message/head/portion-marking';
import { readReferences } from '../../../../server/src/message/head/reference';
import { readSubject } from '../../../../server/src/message/head/subject';
import { readTags } from '../../../../server/src/message/head/tags';
import type { Passage } from '../../../../server/src/message/passage';
import { passageOfText } from './passages';

const pieces = [
  'E.O. 12958:', 'DECL:', '10/29/2017', 'TAGS:', 'OVIP', 'PREL', '(SMITH,', 'JANE)', '[PREL](#)', 'SUBJECT:', '(C/NF)',
  'REF:', 'A.', '(B)', 'C)', '¶D.', '06', 'STATE', 'SAN JOSE', '12345', '(NOTAL)', 'AND', 'Classified By:', 'Ambassador',
  'Jane', 'Doe', 'Reasons', '1.4', '(b/d)', ',', ';', ' - ', '\n', '\t', '  ', '\\', '(', ')', '[', '\ud800',
]; // prettier-ignore

const cableLike = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(cableLike, fc.string({ unit: 'binary', maxLength: 200 }));

const readers: readonly (readonly [string, (passage: Passage, labelEnd: number) => unknown])[] = [
  ['E.O.', readExecutiveOrder],
  ['TAGS', readTags],
  ['SUBJECT', readSubject],
  [
    'REF',
    (passage, labelEnd) =>
      readReferences(passage, labelEnd, { year: 2009, dayOfYear: null, ownStation: null, ownNumber: null }),
  ],
  ['Classified By', readClassifiedBy],
];

/** Every object with `start` and `end` in a reader's answer. */
function spansIn(value: unknown): readonly { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { start?: unknown; end?: unknown };
  const inner = Object.values(value).flatMap(spansIn);
  return typeof own.start === 'number' && typeof own.end === 'number'
    ? [{ start: own.start, end: own.end }, ...inner]
    : inner;
}

describe.each(readers)('%s', (_name, read) => {
  test('returns for any text, with all spans in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(12), (text, labelEnd) => {
        const passage = passageOfText(text);
        const spans = spansIn(read(passage, Math.min(labelEnd, passage.text.length)));
        expect(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true);
      }),
    );
  });
});

test('labels are in order, in the line, and none overlaps the next', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), (text, offset) => {
      const start = Math.min(offset, text.length);
      const labels = findHeadLabels(text, start, text.length);
      const edges = labels.flatMap((label) => [label.start, label.end]);
      expect([...edges].sort((left, right) => left - right)).toEqual(edges);
      expect(edges.every((edge) => start <= edge && edge <= text.length)).toBe(true);
    }),
  );
});

test('a portion marking begins where it is looked for and is the text of its span', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), (text, from) => {
      const marking = readPortionMarking(text, from);
      if (marking) expect(text.slice(from, marking.end)).toBe(marking.text);
    }),
  );
});

test('any line is a caption, a passing line or neither', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([null, 'caption', 'passingLine']).toContain(readCaptionLine(text, 0, text.length));
    }),
  );
});
