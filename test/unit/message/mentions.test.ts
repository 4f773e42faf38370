// Where a text speaks of its own paragraphs and references.
import { describe, expect, test } from 'vitest';
import { paragraphMentions, referenceMentions } from '../../../server/src/message/mentions';
import type { Message } from '../../../server/src/message/model';
import { parse } from '../../../server/src/message/parse';
import { only } from '../support/messages';

function messageOf(sentence: string): Message {
  return only(
    parse(
      `UNCLAS LISBON 000231\n\nSUBJECT: NEW READING ROOM\n\n1. ${sentence}\n\n2. Two.\n\n3. Three.\nALMEIDA\n`,
    ).messages[0],
  );
}

describe('paragraphs', () => {
  const mentioned = (sentence: string): readonly (readonly [string, readonly number[]])[] =>
    paragraphMentions(messageOf(sentence)).map(({ text, numbers }) => [text, numbers]);

  test.each([
    ['See para 2.', [['para 2', [2]]]],
    ['SEE PARA 2 BELOW.', [['PARA 2', [2]]]],
    ['(paragraph 12)', [['paragraph 12', [12]]]],
    ['See paras 2 and 3.', [['paras 2 and 3', [2, 3]]]],
    ['See paras 2, 3, and 5.', [['paras 2, 3, and 5', [2, 3, 5]]]],
    ['See paras 2-4.', [['paras 2-4', [2, 3, 4]]]],
    ['See paragraphs 2 through 4.', [['paragraphs 2 through 4', [2, 3, 4]]]],
    ['See para\n2 below.', [['para\n2', [2]]]],
    ['See paragraphs \n2 and\n3 below.', [['paragraphs \n2 and\n3', [2, 3]]]],
    ['See para\n\n¶2.', [['para\n\n¶2', [2]]]],
    ['See para 2. In 3 days it opens.', [['para 2', [2]]]],
  ])('are mentioned in %j', (sentence, expected) => {
    expect(mentioned(sentence)).toEqual(expected);
  });

  test.each([
    'Para 4 of ref A asks.',
    'Ref A, para 4, asks.',
    'See reftel para 4.',
    'UNSCR 1701, para 4, asks.',
    'He wrote a paragraph.',
    'Para: 2 rooms.',
    'Centroamericana para 2007.',
  ])('of this cable are not mentioned in %j', (sentence) => {
    expect(mentioned(sentence)).toEqual([]);
  });

  test("a next paragraph's number is no mention", () => {
    const [message] = parse(
      'UNCLAS LISBON 000231\n\n1. (U) That is all in this para\n2. (U) Two.\n\n3. (U) Three.\n',
    ).messages;
    expect(paragraphMentions(only(message))).toEqual([]);
  });

  test('the first of two runs is found where the text says it', () => {
    const message = messageOf('See para 2.');
    const [mention] = paragraphMentions(message);
    expect(message.text.slice(mention?.start, mention?.end)).toBe('para 2');
  });
});

describe('references', () => {
  const mentioned = (sentence: string): readonly (readonly [string, readonly string[]])[] =>
    referenceMentions(messageOf(sentence)).map(({ text, letters }) => [text, letters]);

  test.each([
    ['Ref B asks.', [['Ref B', ['B']]]],
    ['It is as asked in ref B.', [['ref B', ['B']]]],
    ['IT IS AS ASKED REF B. WE AGREE.', [['REF B', ['B']]]],
    ['(ref (C))', [['ref (C)', ['C']]]],
    ['Reftel B asks.', [['Reftel B', ['B']]]],
    ['Refs A and B.', [['Refs A and B', ['A', 'B']]]],
    ['Refs A, B and D ask.', [['Refs A, B and D', ['A', 'B', 'D']]]],
    ['Refs A-C.', [['Refs A-C', ['A', 'B', 'C']]]],
    ['Refs A through C ask.', [['Refs A through C', ['A', 'B', 'C']]]],
    ['Reftels A/B ask.', [['Reftels A/B', ['A', 'B']]]],
    [
      'As asked in ref\nB and ref \nC.',
      [
        ['ref\nB', ['B']],
        ['ref \nC', ['C']],
      ],
    ],
    ['Per reftel, it opens.', [['reftel', []]]],
    ['PER REFTELS IT OPENS.', [['REFTELS', []]]],
    ["Ref B's list is long.", []],
  ])('are mentioned in %j', (sentence, expected) => {
    expect(mentioned(sentence)).toEqual(expected);
  });

  test.each([
    'With reference to a question.',
    'A reference a day.',
    'Ref a question of law.',
    'The ref U.S. officers asked.',
    'REF: A. STATE 12',
    'He refuses. Refugees came.',
    'In reference Books are named.',
  ])('are not mentioned in %j', (sentence) => {
    expect(mentioned(sentence)).toEqual([]);
  });
});
