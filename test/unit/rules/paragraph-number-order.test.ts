// A paragraph number lower than the one above it.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-number-order';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('paragraph-number-order', () => {
  test.each([
    ['numbers that run 1, 2, 3', ['1. One room.', '2. Two rooms.', '3. Three rooms.']],
    ['an annex that starts again', ['1. One.', '2. Two.', '3. Three.', '1. The door.', '2. The key.']],
    [
      'a quoted text with numbers of its own',
      ['1. One.', '2. Begin text:', '1. The door is open.', '2. The door is shut.', 'End text.', '3. Three.'],
    ],
    ['a gap', ['1. One.', '2. Two.', '4. Four.']],
    ['a number twice', ['1. One.', '2. Two.', '2. Three.', '3. Four.']],
    [
      'a figure at the beginning of a line',
      ['1. One.', '2. Two.', '3. They paid\n2. That was enough.', '4. Four.'],
    ],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test('finds two paragraphs that changed places once', () => {
    const text = unclassified('1. (U) One.', '3. (U) Three.', '2. (U) Two.', '4. (U) Four.');
    const [finding, ...others] = see(rule, text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '2',
      line: 19,
      severity: 'warning',
      message: 'Paragraph 2 stands after paragraph 3. Numbers go up by one.',
    });
    expect(finding?.report.related).toMatchObject([{ message: 'Paragraph 3 stands above it.' }]);
  });

  test('renumbers, and mentions follow their paragraphs', () => {
    expect(
      fixed(rule, unclassified('1. (U) See para 3.', '3. (U) Three.', '2. (U) See para 4.', '4. (U) Four.')),
    ).toBe(unclassified('1. (U) See para 2.', '2. (U) Three.', '3. (U) See para 4.', '4. (U) Four.'));
  });
});
