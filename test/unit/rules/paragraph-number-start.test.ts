// Paragraphs that are numbered from another number than 1.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-number-start';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('paragraph-number-start', () => {
  test.each([
    ['numbers from 1', unclassified('1. One.', '2. Two.', '3. Three.')],
    ['a 1 run in above', unclassified('Summary follows. 1. One room is new.', '2. Two.', '3. Three.')],
    ['a 1 in brackets', unclassified('(1) One room is new.', '2. Two.', '3. Three.')],
    ['a text without numbers', unclassified('One.', 'Two.')],
    [
      'the second section of a cable',
      unclassified('4. Four.', '5. Five.').replace('UNCLAS LISBON', 'UNCLAS SECTION 02 OF 02 LISBON'),
    ],
    [
      "a publisher's extract",
      `This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS LISBON 000231

SUBJECT: NEW READING ROOM

4. Four rooms are new.

5. Five more will follow.
`,
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the first number', () => {
    const [finding, ...others] = see(rule, unclassified('2. Two.', '3. Three.', '4. Four.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '2',
      line: 15,
      severity: 'warning',
      message: 'The first numbered paragraph is 2. Paragraphs are numbered from 1.',
    });
  });

  test('renumbers from 1', () => {
    expect(fixed(rule, unclassified('2. See para 3.', '3. Three.', '4. Four.'))).toBe(
      unclassified('1. See para 2.', '2. Three.', '3. Four.'),
    );
  });
});
