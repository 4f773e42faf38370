// Lines in the heading that are no format line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/heading-line-unknown';
import { cable, departmentCable } from './heading';
import { see, seenOn } from './support';

describe('heading-line-unknown', () => {
  test.each([
    ['a whole cable', cable()],
    ['blank lines', cable().replaceAll('\nFM', '\n\nFM')],
    ['a page header', departmentCable({ info: 'PAGE 02 STATE 048112\nINFO AMEMBASSY OSLO' })],
    ['a line 5 that dtg-malformed speaks of', cable({ dateTime: '* 140930Z MAY 09' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('finds a line that lost its beginning', () => {
    expect(see(rule, cable({ from: '? AMEMBASSY LISBON' }))).toMatchObject([
      {
        on: '? AMEMBASSY LISBON',
        line: 6,
        severity: 'warning',
        message: `"? AMEMBASSY LISBON" is none of the heading's lines.`,
      },
    ]);
  });

  test('takes lines that stand together for one', () => {
    const from = 'FM AMEMBASSY LISBON\n* see the other file\n* and the one below';
    expect(seenOn(rule, cable({ from }))).toEqual(['* see the other file']);
  });
});
