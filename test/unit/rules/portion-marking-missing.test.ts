// Paragraphs of classified cables that do not say what they are.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/portion-marking-missing';
import { confidential, unclassified } from './cables';
import { see, seenOn } from './support';

const bare = ['1. (C) This is an exercise.', '2. It ends in June.', '3. (U) It began in May.'];

describe('portion-marking-missing', () => {
  test.each([
    [
      'a cable of which all paragraphs are marked',
      confidential('1. (C) One.', '2. (SBU/NF) Two.', '3. (U) Three.'),
    ],
    ['an unclassified cable', unclassified('1. One.', '2. (SBU) Two.')],
    ['a damaged marking, which is there all the same', confidential('1. (C One.', '2. (U) Two.')],
    ['a marking after the heading word', confidential('1. Summary (C): One.', '2. SUMMARY: (C) Two.')],
    ['a marking at the end of a paragraph', confidential('1. (U) One.', '2. Two rooms are new. (C)')],
    [
      'a marking on each part',
      confidential('1. (U) One.', '2. The parts are:\nA. (C) the key\nB. (U) the door'),
    ],
    [
      'a marking on the heading above',
      confidential('1. (U) One.', '(C) THE ROOM\n------------', '2. Two rooms are new.'),
    ],
    [
      'text before the numbers',
      confidential('Classified By: DCM Ana Almeida. Reason: 1.4 (b)', '1. (C) One.', '2. (U) Two.'),
    ],
    [
      'an annex with numbers of its own',
      confidential('1. (C) One.', '2. (U) Two.', '1. the door', '2. the key'),
    ],
    [
      'a cable before the order of October 1995',
      confidential(...bare).replace('011410Z JUN 07', '131410Z OCT 95'),
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is silent without a date when the order on the E.O. line is an older one', () => {
    const text = `C O N F I D E N T I A L LISBON 0231
E.O. 12356: DECL: OADR
SUBJECT: EXERCISE EXERCISE EXERCISE

1. (C) This is an exercise.

2. It ends in June.
`;
    expect(seenOn(rule, text)).toEqual([]);
    expect(seenOn(rule, text.replace('12356: DECL: OADR', '12958: DECL: 06/01/2017'))).toEqual(['2.']);
  });

  test('shows the number of the paragraph', () => {
    const [finding, ...others] = see(rule, confidential(...bare));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '2.',
      line: 19,
      severity: 'warning',
      message:
        'Paragraph 2 has no portion marking. A classified cable marks every paragraph: (U), (SBU), (C) or (S).',
    });
  });

  test('begins with the day of the order', () => {
    expect(seenOn(rule, confidential(...bare).replace('011410Z JUN 07', '141410Z OCT 95'))).toEqual(['2.']);
  });

  test('shows each paragraph that has none', () => {
    expect(seenOn(rule, confidential('1. (C) One.', '2. Two.', '3. Three.', '4. (U) Four.'))).toEqual([
      '2.',
      '3.',
    ]);
  });

  test('says once that none has any', () => {
    const [finding, ...others] = see(rule, confidential('1. One.', '2. Two.', '3. Three.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '1.',
      message:
        'None of the 3 paragraphs has a portion marking. A classified cable marks each: (U), (SBU), (C) or (S).',
    });
  });

  test('shows the first word of an only paragraph, which has no number', () => {
    expect(see(rule, confidential('One room is new.')).map(({ on, message }) => ({ on, message }))).toEqual([
      {
        on: 'One',
        message:
          'The paragraph has no portion marking. A classified cable marks every paragraph: (U), (SBU), (C) or (S).',
      },
    ]);
  });
});
