// Ends of summaries, comments and quoted texts that did not begin.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/block-unopened';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('block-unopened', () => {
  test.each([
    ['a summary that was opened', ['1. Summary: One room. End Summary.', '2. Two.']],
    ['a comment that was opened by a heading', ['1. One.', 'COMMENT\n-------', '2. Two. END COMMENT.']],
    [
      'a summary that was opened with another word',
      ['1. Executive summary and key points: One. End summary.', '2. Two.'],
    ],
    [
      'a text that follows a colon',
      ['1. The text of the note is as follows: "The door is open." End text.', '2. Two.'],
    ],
    [
      'points that a label closes as text',
      ['1. Talking points:', 'The door is open.', 'End text.', '2. Two.'],
    ],
    ['a comment that a sentence speaks of', ['1. One. A comment follows: two. End comment.', '2. Two.']],
    [
      'a text that a sentence calls a point',
      ['1. We made this point: the door is open. End text.', '2. Two.'],
    ],
    ['the words in a sentence', ['1. At the end text messages were sent.', '2. Two.']],
    ['small letters', ['1. He said unquote and left.', '2. Two.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test('is silent in a later section', () => {
    const text = unclassified('3. One. End Summary.', '4. Two.');
    expect(seenOn(rule, text.replace('UNCLAS LISBON', 'UNCLAS SECTION 02 OF 02 LISBON'))).toEqual([]);
  });

  test.each([
    [
      '1. One room is new. End Summary.',
      'End Summary',
      '"End Summary" closes a summary, but nothing above opens one.',
    ],
    [
      '1. One room is new. END\nSUMMARY.',
      'END\nSUMMARY',
      '"END SUMMARY" closes a summary, but nothing above opens one.',
    ],
    [
      '1. One room is new. END \n  SUMMARY.',
      'END \n  SUMMARY',
      '"END SUMMARY" closes a summary, but nothing above opens one.',
    ],
    [
      '1. One room is new. End comment.',
      'End comment',
      '"End comment" closes a comment, but nothing above opens one.',
    ],
    ['1. One room is new.\nEnd text.', 'End text', '"End text" closes a text, but nothing above opens one.'],
    ['1. THE DOOR IS OPEN UNQUOTE.', 'UNQUOTE', '"UNQUOTE" closes a quotation, but nothing above opens one.'],
  ])('finds the end in %j', (paragraph, on, message) => {
    expect(
      see(rule, unclassified(paragraph, '2. Two.')).map((finding) => ({ ...finding, report: null })),
    ).toEqual([
      { on, line: on.startsWith('End text') ? 16 : 15, severity: 'information', message, report: null },
    ]);
  });

  test('finds the second of two ends', () => {
    const text = unclassified('1. Summary: One. End Summary.', '2. Two. End Summary.', '3. Three.');
    expect(see(rule, text).map((finding) => finding.line)).toEqual([17]);
  });

  test.each([
    ['1. (U) One room is new. End Summary.', '1. (U) Summary: One room is new. End Summary.'],
    ['1. ONE ROOM IS NEW. END COMMENT.', '1. COMMENT: ONE ROOM IS NEW. END COMMENT.'],
  ])('opens %j at the beginning of its paragraph', (written, right) => {
    const source = unclassified(written, '2. Two.');
    const text = fixed(rule, source);
    expect(see(rule, source)[0]?.report.fixes).toMatchObject([{ preferred: false }]);
    expect(text).toBe(unclassified(right, '2. Two.'));
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each(['1. END COMMENT.', '1. One room is new.\nEnd text.', '1. THE DOOR IS OPEN UNQUOTE.'])(
    'offers no beginning for %j',
    (paragraph) => {
      const [finding] = see(rule, unclassified(paragraph, '2. Two.'));
      expect(finding?.report.fixes).toEqual([]);
    },
  );
});
