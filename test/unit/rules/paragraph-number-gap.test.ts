// A paragraph number that stands nowhere.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-number-gap';
import { fixture } from '../support/fixtures';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('paragraph-number-gap', () => {
  test.each([
    ['numbers that run 1, 2, 3', ['1. One room.', '2. Two rooms.', '3. Three rooms.']],
    ['a number that is run in', ['1. One room. 2. Two rooms.', '3. Three rooms.']],
    ['a number in brackets', ['1. One room.', '(2) Two rooms.', '3. Three rooms.']],
    ['a number whose dot is lost', ['1. One room.', '2 (U) Two rooms.', '3. Three rooms.']],
    ['a number out of its order', ['1. One room.', '3. Three rooms.', '2. Two rooms.', '4. Four rooms.']],
    ['one number twice in place of the next', ['1. One.', '2. Two.', '2. Three.', '4. Four.']],
    [
      'a text with numbers of its own',
      [
        '1. One room.',
        '2. Begin text:',
        '1. The door is open.',
        '2. The door is shut.',
        'End text.',
        '3. Three.',
      ],
    ],
    ['numbers that start late', ['4. Four rooms.', '5. Five rooms.']],
    [
      'figures in the text',
      ['1. One room.', '2. The year was good.', '1998. It was not.', '3. Three rooms.'],
    ],
    ['text without numbers', ['One room.', 'Two rooms.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test('is silent on the seed', () => {
    expect(seenOn(rule, fixture('seed.cable'))).toEqual([]);
  });

  test('names the number that is missing, and shows where the one before stands', () => {
    const [finding, ...others] = see(rule, unclassified('1. One.', '2. Two.', '4. Four.', '5. Five.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '4',
      line: 19,
      severity: 'warning',
      message: 'Paragraph 4 follows paragraph 2: 3 is missing.',
    });
    expect(finding?.report.related).toMatchObject([{ message: 'Paragraph 2 stands here.' }]);
  });

  test('names all numbers of one gap in one finding', () => {
    expect(
      see(rule, unclassified('1. One.', '2. Two.', '5. Five.', '6. Six.')).map((each) => each.message),
    ).toEqual(['Paragraph 5 follows paragraph 2: 3 and 4 are missing.']);
  });

  test('finds each gap', () => {
    expect(seenOn(rule, unclassified('1. One.', '3. Three.', '4. Four.', '6. Six.'))).toEqual(['3', '6']);
  });

  test('sits on the figures of a number with a pilcrow', () => {
    expect(seenOn(rule, unclassified('¶1. One.', '¶2. Two.', '¶4. Four.'))).toEqual(['4']);
  });

  test('renumbers, and mentions follow their paragraphs', () => {
    const before = unclassified(
      '1. See para 4 and paras 4-5.',
      '2. Two.',
      '4. Four. Para 2 says why.',
      '5. Five.',
    );
    const after = unclassified(
      '1. See para 3 and paras 3-4.',
      '2. Two.',
      '3. Four. Para 2 says why.',
      '4. Five.',
    );
    expect(fixed(rule, before)).toBe(after);
  });

  test('renumbering leaves the numbers of a quoted text and its mentions alone', () => {
    const quoted = ['Begin text:', '1. The door is open; see para 2.', '2. The door is shut.', 'End text.'];
    const before = unclassified('1. One.', '3. The note follows.', ...quoted, '4. Four.');
    const after = unclassified('1. One.', '2. The note follows.', ...quoted, '3. Four.');
    expect(fixed(rule, before)).toBe(after);
  });

  test('renumbering moves the ends of a range over what is missing in it', () => {
    const before = unclassified('1. See paras 2-5.', '2. Two.', '4. Four.', '5. Five.');
    const after = unclassified('1. See paras 2-4.', '2. Two.', '3. Four.', '4. Five.');
    expect(fixed(rule, before)).toBe(after);
  });

  test('renumbering finds a mention that a publisher cut before its number', () => {
    const before = unclassified('1. One.', '2. See para\n\n¶4.', '4. Four.');
    const after = unclassified('1. One.', '2. See para\n\n¶3.', '3. Four.');
    expect(fixed(rule, before)).toBe(after);
  });
});
