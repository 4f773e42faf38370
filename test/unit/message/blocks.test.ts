// Summaries, comments and quoted texts, from the word that opens to the one that closes.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findBlocks } from '../../../server/src/message/blocks';

/** Name, opening and closing label as they stand in the text. */
function blocksOf(text: string): readonly (readonly [string, string | null, string | null])[] {
  return findBlocks(text, 0, text.length).map(({ name, open, close }) => [
    name,
    open?.text ?? null,
    close?.text ?? null,
  ]);
}

describe('a block is found', () => {
  test.each([
    ['1. Summary: One. End Summary.', [['summary', 'Summary', 'End Summary']]],
    ['1. (SBU) SUMMARY. ONE. END SUMMARY.', [['summary', 'SUMMARY', 'END SUMMARY']]],
    ['BEGIN SUMMARY\nOne.\nEND SUMMARY', [['summary', 'BEGIN SUMMARY', 'END SUMMARY']]],
    ['1. Summary - One. End of Summary.', [['summary', 'Summary', 'End of Summary']]],
    ['1. Summary: One. ENDSUMMARY.', [['summary', 'Summary', 'ENDSUMMARY']]],
    ['1. Summary: One. End\r\nsummary.', [['summary', 'Summary', 'End\r\nsummary']]],
    ['SUMMARY\n-------\n1. One. END \nSUMMARY.', [['summary', 'SUMMARY', 'END \nSUMMARY']]],
    [
      '1. Summary and Comment: One. End Summary and Comment.',
      [['summary', 'Summary and Comment', 'End Summary and Comment']],
    ],
    ['1. Summary and Comment: One. End Comment.', [['summary', 'Summary and Comment', 'End Comment']]],
    ['2. One. (Comment: Two. End comment.) Three.', [['comment', 'Comment', 'End comment']]],
    ['Begin text:\nOne.\nEnd text.', [['text', 'Begin text', 'End text']]],
    ['Begin Text: "One." End Text SCOBEY', [['text', 'Begin Text', 'End Text']]],
    ['BEGIN TEXT: "ONE." END TEXT SCOBEY', [['text', 'BEGIN TEXT', 'END TEXT']]],
    ['1. HE SAID: QUOTE ONE UNQUOTE. TWO.', [['quote', 'QUOTE', 'UNQUOTE']]],
    ['QUOTE\nOne.\nUnquote', [['quote', 'QUOTE', 'Unquote']]],
  ])('in %j', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });
});

describe('without its partner, a label', () => {
  test.each([
    ['1. Summary: One.', [['summary', 'Summary', null]]],
    ['1. One. End Summary.', [['summary', null, 'End Summary']]],
    ['5. Comment: One.', [['comment', 'Comment', null]]],
    ['COMMENT\n-------\n5. One.', [['comment', 'COMMENT', null]]],
    ['BEGIN TEXT OF NOTE: ONE.', [['text', 'BEGIN TEXT', null]]],
    ['1. ONE UNQUOTE.', [['quote', null, 'UNQUOTE']]],
  ])('stands alone in %j', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });
});

describe('words of a sentence are no labels', () => {
  test.each([
    'A summary of the talks follows.',
    'In summary, all is well.',
    'He had no comment: he was asleep.',
    'At the end text messages were sent.',
    'AT THE END TEXT MESSAGES WERE SENT.',
    'He said, and I quote, that he would unquote it.',
    'The text: one.',
    'They weekend summary writers.',
  ])('%s', (text) => {
    expect(blocksOf(text)).toEqual([]);
  });
});

test('inner blocks are paired before outer ones', () => {
  expect(
    blocksOf('Begin text:\nOne. (Comment: Two. End comment.)\nBegin text: Three. End text.\nEnd text.'),
  ).toEqual([
    ['text', 'Begin text', 'End text'],
    ['comment', 'Comment', 'End comment'],
    ['text', 'Begin text', 'End text'],
  ]);
});

test('of two that open, the nearer is closed', () => {
  const blocks = findBlocks('1. Comment: One.\n2. Comment: Two. End comment.', 0, 46);
  expect(blocks.map(({ open, close }) => [open?.start, close?.text])).toEqual([
    [3, undefined],
    [20, 'End comment'],
  ]);
});

test('labels outside the part that is looked at are left alone', () => {
  const text = 'Summary: One.\n1. Two. End summary.\nEnd summary.';
  expect(findBlocks(text, 14, 34).map(({ start, end }) => text.slice(start, end))).toEqual(['End summary']);
});

test('blocks lie in the text, in order, and their labels are what stands there', () => {
  const word = fc.constantFrom(
    'Summary',
    'END',
    'Begin',
    'text',
    'UNQUOTE',
    'QUOTE',
    'comment',
    ':',
    '.',
    '\n',
    ' ',
    '1.',
    'and',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let before = 0;
      for (const { start, end, open, close } of findBlocks(text, 0, text.length)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const label of [open, close])
          if (label) expect(text.slice(label.start, label.end)).toBe(label.text);
        before = start;
      }
    }),
  );
});
