// Lines longer than 69 characters.
import { describe, expect, test } from 'vitest';
import { LINE_LIMIT, rule } from '../../../server/src/rules/line-too-long';
import { unclassified } from './cables';
import { see, seenOn } from './support';

const full = `1. ${'A'.repeat(66)}`;

describe('line-too-long', () => {
  test('is off by default, and the limit is that of the circuits', () => {
    expect(rule.severity).toBe('off');
    expect(LINE_LIMIT).toBe(69);
    expect(full).toHaveLength(69);
  });

  test.each([
    ['a line of 69 characters', full],
    ['blanks behind it', `${full}    `],
    ['other line ends', `${full}\r\nB.\r\n`],
    ['many short lines', `${full}\n${full}\n${full}`],
  ])('is silent on %s', (_, paragraph) => {
    expect(seenOn(rule, unclassified(paragraph))).toEqual([]);
  });

  test('shows what is beyond the limit, on each line', () => {
    expect(
      see(rule, unclassified(`${full}BCD`, `2. ${'C'.repeat(67)}`)).map(({ on, line, message }) => ({
        on,
        line,
        message,
      })),
    ).toEqual([
      { on: 'BCD', line: 15, message: 'The line has 72 characters. A teleprinter line has 69 at most.' },
      { on: 'C', line: 17, message: 'The line has 70 characters. A teleprinter line has 69 at most.' },
    ]);
  });

  test('leaves SMART messages alone, which were never printed on a teleprinter', () => {
    const text = `UNCLASSIFIED
MRN: 12 LISBON 231
Date/DTG: Jun 01, 2012 / 011410Z JUN 12
From: AMEMBASSY LISBON
Subject: NEW READING ROOM

1. ${'A'.repeat(100)}
`;
    expect(seenOn(rule, text)).toEqual([]);
  });
});
