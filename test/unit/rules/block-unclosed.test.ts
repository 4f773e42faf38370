// Summaries and quoted texts that are opened and not closed.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/block-unclosed';
import { fixture } from '../support/fixtures';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('block-unclosed', () => {
  test.each([
    ['a summary that ends', ['1. Summary: One room. End Summary.', '2. Two.']],
    [
      'a summary that ends in a later paragraph',
      ['1. SUMMARY. One room.', '2. Two. END SUMMARY.', '3. Three.'],
    ],
    ['a closing label that a line end parts', ['1. Summary: One room is new. End\nSummary.', '2. Two.']],
    [
      'a closing label that a page header parts',
      ['1. Summary: One room is new. END\n\nLISBON 00000231  001.2 OF 001\n\n\nSUMMARY.', '2. Two.'],
    ],
    [
      'a summary and comment that end under one name',
      ['1. Summary and Comment: One. End Summary.', '2. Two.'],
    ],
    ['a comment that runs to the end of its paragraph', ['1. One.', '2. Comment: Two.', '3. Three.']],
    ['a comment in brackets', ['1. One. (Comment: It is small.) It is new.', '2. Two.']],
    ['a heading over dashes', ['SUMMARY\n-------', '1. One.', '2. Two.']],
    ['a heading without dashes', ['Summary', '1. One.', '2. Two.']],
    ['the word in a sentence', ['1. In summary, the room is new.', '2. A summary: the room is new.']],
    ['a text that ends', ['1. Begin text:', 'The door is open.', 'End text.', '2. Two.']],
    ['quoted words', ['1. HE SAID QUOTE THE DOOR IS OPEN UNQUOTE.', '2. TWO.']],
    [
      'the end of a text that a name runs on to',
      ['1. One.', '2. Begin Text: "The door is open." End Text SCOBEY'],
    ],
    ['a heading of several words', ['SUMMARY: THE NEW ROOM\n---------------------', '1. One.', '2. Two.']],
    ['a label over its text', ['Summary:\nOne room is new.', '1. One.', '2. Two.']],
    ['an indented label over its text', ['\t  SUMMARY.\nOne room is new.', '1. One.', '2. Two.']],
    ['a label with dashes behind it', ['Summary - --\nOne room is new.', '1. One.', '2. Two.']],
    ['a label with signs of equality behind it', ['Summary: ==\nOne room is new.', '1. One.', '2. Two.']],
    ['a label with a stray back-slash', ['Summary: \\\nOne room is new.', '1. One.', '2. Two.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test.each([
    'END SUMMRY.',
    'END SUM.',
    'Ends Summry.',
    'END  SUMMRY.',
    'END OF SUMMRY.',
    'END  OF  SUMMRY.',
    'SUMMARY ENDS.',
    'SUMMARY  ENDS.',
  ])('takes %j for the end of a summary', (closing) => {
    expect(seenOn(rule, unclassified(`1. Summary: One room is new. ${closing}`, '2. Two.'))).toEqual([]);
  });

  test.each([
    'End draft text.',
    'END  DRAFT  TEXT.',
    'Ends note.',
    'End of translation.',
    'END  OF  LETTER.',
    'End point.',
    'End points.',
    'End talking points.',
    'End statement.',
    'End document.',
    'End excerpt.',
    'End message.',
    'Unquote.',
  ])('takes %j for the end of a text', (closing) => {
    const paragraphs = ['1. Begin text:', 'The door is open.', closing, '2. Two.'];
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test.each(['END QUOT.', 'END  QUOT.', 'END OF QUOTATION.', 'END  OF  QUOTATION.'])(
    'takes %j for the end of quoted words',
    (closing) => {
      expect(seenOn(rule, unclassified(`1. QUOTE THE DOOR IS OPEN. ${closing}`, '2. TWO.'))).toEqual([]);
    },
  );

  test('does not take the end of one summary for the end of another', () => {
    const paragraphs = ['1. Summary: One.', '2. Begin Summary: Two. END SUMMRY.', '3. Summary: Three.'];
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual(['Summary', 'Summary']);
    expect(see(rule, unclassified(...paragraphs)).map(({ line }) => line)).toEqual([19, 15]);
  });

  test('does not take the end of a text for the end of a summary', () => {
    expect(
      seenOn(rule, unclassified('1. Summary: One. Begin text: Two. End draft text.', '2. Two.')),
    ).toEqual(['Summary']);
  });

  test.each([
    ['a heading over its rule', 'SUMMARY: THE NEW ROOM\n---------------------'],
    ['a label over its text', ' Summary:\nOne room is new.'],
  ])('is silent on %s in a copy with CR for line ends, and with CR LF', (_, heading) => {
    const text = unclassified(heading, '1. One.', '2. Two.');
    expect(seenOn(rule, text.replaceAll('\n', '\r'))).toEqual([]);
    expect(seenOn(rule, text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test.each([
    ['a number stands before', '1. Summary:\nOne room is new.'],
    ['a text stands behind', 'Summary: One room is new.'],
    ['a text stands behind a dash', 'SUMMARY -- ONE ROOM IS NEW.'],
  ])('takes a label for no heading where %s', (_, paragraph) => {
    expect(seenOn(rule, unclassified(paragraph, '2. Two.'))).toHaveLength(1);
  });

  test.each([['2. Begin text: The door is op'], ['2. Begin text: The door is open.\n\n[Message truncated]']])(
    'is silent where the copy is cut: %j',
    (paragraph) => {
      const { text } = unclassified('1. One.', paragraph).match(/^(?<text>.*(?:op|\]))/s)?.groups ?? {};
      expect(seenOn(rule, text ?? '')).toEqual([]);
    },
  );

  test('is silent on the seed', () => {
    expect(seenOn(rule, fixture('seed.cable'))).toEqual([]);
  });

  test('is silent where a later section may hold the end', () => {
    const text = unclassified('1. Summary: One.', '2. Two.');
    expect(seenOn(rule, text.replace('UNCLAS LISBON', 'UNCLAS SECTION 01 OF 02 LISBON'))).toEqual([]);
  });

  test("is silent on a publisher's extract", () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS LISBON 000231

SUBJECT: NEW READING ROOM

1. Summary: One room is new.

2. Two.
`;
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the word that opens', () => {
    const [finding, ...others] = see(rule, unclassified('1. (U) Summary: One room is new.', '2. (U) Two.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: 'Summary',
      line: 15,
      severity: 'warning',
      message: '"Summary" opens here, but no "End Summary" follows. Where it ends the reader cannot know.',
    });
  });

  test.each([
    ['1. BEGIN SUMMARY: ONE ROOM IS NEW.', 'BEGIN SUMMARY', 'END SUMMARY'],
    ['1. SUMMARY AND COMMENT: ONE ROOM IS NEW.', 'SUMMARY AND COMMENT', 'END SUMMARY AND COMMENT'],
    ['1. The note follows. Begin text: The door is open.', 'Begin text', 'End text'],
    ['1. QUOTE THE DOOR IS OPEN.', 'QUOTE', 'UNQUOTE'],
    ['1. BEGIN QUOTE THE DOOR IS OPEN.', 'BEGIN QUOTE', 'UNQUOTE'],
    ['1. BEGIN  SUMMARY  AND  COMMENT: ONE.', 'BEGIN  SUMMARY  AND  COMMENT', 'END SUMMARY AND COMMENT'],
  ])('finds %s', (paragraph, on, closing) => {
    expect(
      see(rule, unclassified(paragraph, '2. Two.')).map((finding) => [finding.on, finding.message]),
    ).toEqual([
      [on, `"${on}" opens here, but no "${closing}" follows. Where it ends the reader cannot know.`],
    ]);
  });

  test.each([
    ['1. Summary: One room is new.', '1. Summary: One room is new. End Summary.'],
    ['1. (U) SUMMARY. ONE ROOM\nIS NEW.', '1. (U) SUMMARY. ONE ROOM\nIS NEW. END SUMMARY.'],
    ['1. Summary: One room\n\nis new.', '1. Summary: One room\n\nis new. End Summary.'],
  ])('closes %j at the end of its paragraph', (written, right) => {
    const source = unclassified(written, '2. Two.');
    const text = fixed(rule, source);
    expect(see(rule, source)[0]?.report.fixes).toMatchObject([{ preferred: false }]);
    expect(text).toBe(unclassified(right, '2. Two.'));
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('offers no end for a quoted text, which may run on over paragraphs', () => {
    const [finding] = see(
      rule,
      unclassified('1. Begin text:', 'The door is open.', 'The room is new.', '2. Two.'),
    );
    expect(finding?.on).toBe('Begin text');
    expect(finding?.report.fixes).toEqual([]);
  });
});
