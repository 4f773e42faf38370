// The REF list lettered anew, with the citations of the text.
import { describe, expect, test } from 'vitest';
import { reletterReferences } from '../../../../server/src/features/refactorings/reletter-references';
import { applied } from '../../rules/support';
import { fixture } from '../../support/fixtures';
import { only } from '../../support/messages';
import { parse } from '../../../../server/src/message/parse';

function cable(references: string, ...paragraphs: readonly string[]): string {
  return `R 011410Z JUN 07
FM AMEMBASSY LISBON
TO SECSTATE WASHDC

UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM
REF: ${references}

${paragraphs.join('\n\n')}
ALMEIDA
`;
}

function relettered(source: string): string {
  return applied(source, reletterReferences(only(parse(source).messages[0])));
}

describe('reletterReferences', () => {
  test.each([
    ['a list that runs A, B, C', cable('A. STATE 12\nB. STATE 13', '1. Ref B.', '2. Two.')],
    ['a list without letters', cable('STATE 12, STATE 13', '1. Reftel.', '2. Two.')],
    ['a list whose first entry has no letter', cable('STATE 12\nB. STATE 13', '1. Ref B.', '2. Two.')],
    ['a cable without references', fixture('seed.cable')],
    ['nothing', ''],
  ])('changes nothing in %s', (_, text) => {
    expect(relettered(text)).toBe(text);
  });

  test.each([
    [
      'closes a gap',
      cable('A. STATE 12\nC. STATE 13', '1. Ref A asks, ref C answers.', '2. Two.'),
      cable('A. STATE 12\nB. STATE 13', '1. Ref A asks, ref B answers.', '2. Two.'),
    ],
    [
      'letters what was put in between by the order of the lines, and citations follow',
      cable('A. STATE 12\nC. STATE 14\nB. STATE 13', '1. See ref B and (refs A and C).', '2. Reftel C.'),
      cable('A. STATE 12\nB. STATE 14\nC. STATE 13', '1. See ref C and (refs A and B).', '2. Reftel B.'),
    ],
    [
      'parts a letter that stands twice; its citations keep to the first',
      cable('A. STATE 12\nB. STATE 13\nB. STATE 14', '1. Ref B.', '2. Two.'),
      cable('A. STATE 12\nB. STATE 13\nC. STATE 14', '1. Ref B.', '2. Two.'),
    ],
    [
      'keeps brackets and pilcrows',
      cable('(A) STATE 12\n     ¶(C) STATE 13', '1. Ref (C).', '2. Two.'),
      cable('(A) STATE 12\n     ¶(B) STATE 13', '1. Ref (B).', '2. Two.'),
    ],
    [
      'moves the ends of a range whose entries stay together',
      cable('B. STATE 12\nC. STATE 13\nD. STATE 14', '1. See refs B-D.', '2. Two.'),
      cable('A. STATE 12\nB. STATE 13\nC. STATE 14', '1. See refs A-C.', '2. Two.'),
    ],
    [
      'leaves the citations of a quoted text alone',
      cable('A. STATE 12\nC. STATE 13', '1. Begin text: ref C is new. End text.', '2. Ref C.'),
      cable('A. STATE 12\nB. STATE 13', '1. Begin text: ref C is new. End text.', '2. Ref B.'),
    ],
  ])('%s', (_, written, right) => {
    expect(relettered(written)).toBe(right);
    expect(relettered(right)).toBe(right);
  });

  test('a list in columns keeps the order of its letters', () => {
    const text = cable('A. STATE 1  C. STATE 3\nB. STATE 2  D. STATE 4', '1. Ref C.', '2. Two.');
    expect(relettered(text)).toBe(text);
  });
});
