// Two paragraphs running with one number.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-number-duplicate';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('paragraph-number-duplicate', () => {
  test.each([
    ['numbers that run 1, 2, 3', ['1. One room.', '2. Two rooms.', '3. Three rooms.']],
    ['an annex that starts again', ['1. One.', '2. Two.', 'Annex follows.', '1. The door.', '2. The key.']],
    [
      'a bare pilcrow and number above its paragraph',
      ['1. One room.', '¶2.', '2. Two rooms.', '3. Three rooms.'],
    ],
    ['a number that steps back', ['1. One.', '2. Two.', '3. Three.', '2. Four.', '5. Five.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test.each([
    ['and the row goes on', ['1. One.', '2. Two.', '2. Three.', '3. Four.']],
    ['and the next number is left out', ['1. One.', '2. Two.', '2. Three.', '4. Four.']],
  ])('shows the second of two, %s', (_, paragraphs) => {
    const [finding, ...others] = see(rule, unclassified(...paragraphs));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '2',
      line: 19,
      severity: 'warning',
      message: 'Two paragraphs running are numbered 2. This one would be 3.',
    });
    expect(finding?.report.related).toMatchObject([{ message: 'The first paragraph 2.' }]);
  });

  test('renumbers what comes after', () => {
    expect(fixed(rule, unclassified('1. See para 3.', '2. Two.', '2. Three.', '3. Four.'))).toBe(
      unclassified('1. See para 4.', '2. Two.', '3. Three.', '4. Four.'),
    );
  });
});
