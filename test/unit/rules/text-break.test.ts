// Sentences that a copy cuts.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/text-break';
import { fixture } from '../support/fixtures';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

const long = '1. The library at Lisbon has a new reading room for';

describe('text-break', () => {
  test.each([
    ['paragraphs', ['1. The library at Lisbon has a new reading room.', '2. Two.']],
    ['a sentence that ended before the blank line', [`${long} forty.`, 'it opens in June.', '2. Two.']],
    ['a list of short lines', ['1. The following came', 'the director', 'the porter', '2. Two.']],
    ['a colon before a list', [`${long} the following readers:`, 'students of law', '2. Two.']],
    ['parts with dashes', [`${long} readers of`, '-- law', '-- history', '2. Two.']],
    [
      'a capital after a line that could end',
      ['1. The library at Lisbon opened its new room on Monday', 'Forty came.', '2. Two.'],
    ],
    [
      'a caption that a later section repeats',
      [`${long} forty, who will be in`, 'SIPDIS', 'Lisbon from June.', '2. Two.'],
    ],
    ['line ends without blank lines', [`${long}\nforty readers.`, '2. Two.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test('shows the last word before the cut in the seed', () => {
    expect(
      see(rule, fixture('seed.cable')).map(({ on, line, severity, message }) => ({
        on,
        line,
        severity,
        message,
      })),
    ).toEqual([
      {
        on: 'stabilization',
        line: 33,
        severity: 'hint',
        message: 'A blank line cuts a sentence. The text goes on below.',
      },
    ]);
  });

  test('gives one hint for all blank lines, with their number', () => {
    const text = unclassified(
      long,
      'forty readers, of whom some read novels and the',
      'Director reads law.',
      '2. Two.',
    );
    expect(see(rule, text).map(({ on, message }) => [on, message])).toEqual([
      ['for', '2 blank lines cut sentences. The text goes on below.'],
    ]);
  });

  test('takes the blank lines out and nothing else', () => {
    const text = unclassified(`${long}  `, ' ', 'forty readers.', '2. Two.', '3. Three.');
    expect(fixed(rule, text)).toBe(unclassified(`${long}  \nforty readers.`, '2. Two.', '3. Three.'));
  });

  test('keeps the line ends of the copy', () => {
    const text = unclassified(long, 'forty readers.', '2. Two.').replaceAll('\n', '\r\n');
    expect(fixed(rule, text)).toBe(
      unclassified(`${long}\nforty readers.`, '2. Two.').replaceAll('\n', '\r\n'),
    );
  });

  test('leaves nothing to find', () => {
    const text = fixed(rule, fixture('seed.cable'));
    expect(text).toContain('reconstruction and stabilization\ninto the ARF');
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows page headers inside sentences, which stay', () => {
    const [finding, ...others] = see(
      rule,
      unclassified(long, 'LISBON 00000231  002 OF 002', 'forty readers.', '2. Two.'),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: 'LISBON 00000231  002 OF 002',
      message: 'A page header stands inside a sentence. The text goes on below.',
    });
    expect(finding?.report.fixes).toBeUndefined();
  });

  test('counts the foot of a page and the head of the next as one', () => {
    expect(
      see(rule, fixture('aad-incoming-two-pages.cable')).map(({ on, message }) => [on, message]),
    ).toEqual([
      [
        'PAGE 02        DACCA  00292  141103Z',
        'A page header stands inside a sentence. The text goes on below.',
      ],
    ]);
  });

  test('is silent on a page header between paragraphs', () => {
    expect(seenOn(rule, unclassified('1. One room.', 'LISBON 00000231  002 OF 002', '2. Two.'))).toEqual([]);
  });
});

test.each(['odd-lost-line-breaks.cable', 'odd-lost-line-breaks-in-heading.cable'])(
  'says once that line breaks are lost: %s',
  (name) => {
    expect(see(rule, fixture(name)).map(({ line, message }) => [line, message])).toEqual([
      [
        1,
        'This copy has lost line breaks. Heading and text are read as if they stood on lines of their own.',
      ],
    ]);
  },
);
