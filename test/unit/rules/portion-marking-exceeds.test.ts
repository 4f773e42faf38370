// Paragraphs marked above the cable.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/portion-marking-exceeds';
import { confidential, secret, unclassified } from './cables';
import { see, seenOn } from './support';

describe('portion-marking-exceeds', () => {
  test.each([
    ['marks up to the level', confidential('1. (C) One.', '2. (U) Two.', '3. (C/NF) Three.')],
    ['controls in an unclassified cable', unclassified('1. (SBU) One.', '2. (LOU) Two.', '3. (FOUO) Three.')],
    ['SECRET above all of its marks', secret('1. (C) One.', '2. (S) Two.', '3. (S//NF) Three.')],
    [
      'letters of a list',
      unclassified('(A) The door is new.', '(B) The key is new.', '(C) The room is new.'),
    ],
    [
      'letters of sub-paragraphs',
      unclassified('1. Three:\n(A) the door\n(B) the key\n(C) the room', '2. Two.'),
    ],
    ['a mark that is not known', unclassified('1. (SE) One.', '2. (U) Two.')],
    [
      'a message without a classification line',
      `FM AMEMBASSY LISBON
TO SECSTATE WASHDC
SUBJECT: EXERCISE EXERCISE EXERCISE

1. (C) This is an exercise.

2. (S) It ends in June.
`,
    ],
    [
      'a copy whose E.O. line says that it was declassified',
      unclassified('1. (C) One.', '2. (U) Two.').replace(
        '12958: N/A',
        '12958: AS AMENDED; DECLASSIFIED JUNE 21, 2009',
      ),
    ],
    [
      'a copy with the stamp of its release',
      unclassified(
        '1. (C) One.',
        '2. (U) Two.',
        'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
      ),
    ],
    [
      'marks that agree with line 4: then the classification line is at fault',
      unclassified('1. (C) One.', '2. (U) Two.').replace('ZNR UUUUU', 'ZNY CCCCC'),
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the mark, and what the classification line says', () => {
    const [finding, ...others] = see(rule, confidential('1. (C) One.', '2. (S) Two.', '3. (U) Three.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '(S)',
      line: 19,
      severity: 'error',
      message:
        'Paragraph 2 is marked (S). The cable is only CONFIDENTIAL, and no part may be above the whole.',
    });
    expect(finding?.report.related).toMatchObject([
      { message: 'The classification line says CONFIDENTIAL.' },
    ]);
  });

  test.each([
    ['1. (U) One.', '2. (C/NF) Two.', '(C/NF)'],
    ['1. (U) One.', '2. (C ) Two.', '(C )'],
    ['1. (U) Two parts:\nA. (C) the key\nB. (U) the door', '2. (U) Two.', '(C)'],
    ['(C) THE ROOM\n------------', '1. (U) One.\n\n2. (U) Two.', '(C)'],
  ])('finds a classified mark in an unclassified cable: %s %s', (one, two, on) => {
    expect(seenOn(rule, unclassified(one, two))).toEqual([on]);
  });

  test('shows up to three one by one, and more in one finding', () => {
    const three = ['1. (S) One.', '2. (S) Two.', '3. (S) Three.'];
    expect(seenOn(rule, confidential(...three))).toEqual(['(S)', '(S)', '(S)']);
    expect(see(rule, confidential(...three, '4. (S) Four.')).map((finding) => finding.message)).toEqual([
      'Paragraph 1 is marked (S), and so are 3 others. The cable is only CONFIDENTIAL, and no part may be above the whole.',
    ]);
  });
});
