// Mentions of paragraphs that the cable does not have.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-reference-undefined';
import { unclassified } from './cables';
import { see, seenOn } from './support';

describe('paragraph-reference-undefined', () => {
  test.each([
    ['a paragraph that is there', 'This is an action request; see para 3.'],
    ['a range of paragraphs that are there', 'See paras 2-3 and paragraph 1.'],
    ['a paragraph of a reference', 'Ref A, para 9, asks for chairs.'],
    ['a paragraph of a reference, named behind it', 'Post has read para 9 of ref A.'],
    ['a paragraph of reftel', 'Per reftel para 7, the room is new.'],
    ['a paragraph of a resolution', 'UNSCR 1701 was read out up to para 8.'],
    ['a paragraph of a draft', 'The draft communique says so in its para 5.'],
    ['a number far beyond the last', 'He cited para 239 and left.'],
    ['an amount', 'They sold 9 paras 12 years ago.'],
  ])('is silent on %s', (_, sentence) => {
    expect(seenOn(rule, unclassified(`1. ${sentence}`, '2. Two.', '3. Three.'))).toEqual([]);
  });

  test.each([
    ['a number that is missing, which is a gap', ['1. See para 3.', '2. Two.', '4. Four.']],
    ['a text without numbers', ['See para 9.', 'Two.']],
    ['one numbered paragraph', ['1. See para 9.']],
    ['a quoted text', ['1. One.', '2. Begin text: The rest is in para 9. End text.', '3. Three.']],
    [
      'an annex with numbers of its own',
      ['1. One.', '2. Two.', '1. The key.', '2. See para 7.', '3. The door.'],
    ],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test('is silent where a later section may hold the paragraph', () => {
    const text = unclassified('1. See para 7.', '2. Two.', '3. Three.');
    expect(seenOn(rule, text.replace('UNCLAS LISBON', 'UNCLAS SECTION 01 OF 02 LISBON'))).toEqual([]);
  });

  test('is silent where the text is cut off', () => {
    const text = unclassified('1. See para 7.', '2. Two.', '3. Three rooms and the').replace('\nALMEIDA', '');
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the number, and which paragraph is the last', () => {
    const [finding, ...others] = see(
      rule,
      unclassified('1. This is an action request; see para 7.', '2. Two.', '3. Post requests forty chairs.'),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '7',
      line: 15,
      severity: 'warning',
      message: 'There is no paragraph 7: the last one is 3.',
    });
    expect(finding?.report.related).toMatchObject([{ message: 'Paragraph 3 is the last.' }]);
  });

  test.each([
    ['(see paragraph 5)', ['5']],
    ['see paras 2 and 4', ['4']],
    ['see paras 4, 5 and 6', ['4', '5', '6']],
    ['see paras 3-4', ['4']],
    ['See Para 4 above.', ['4']],
  ])('finds the numbers in %s', (sentence, on) => {
    expect(seenOn(rule, unclassified(`1. The action is here: ${sentence}`, '2. Two.', '3. Three.'))).toEqual(
      on,
    );
  });
});
