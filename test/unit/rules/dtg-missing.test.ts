// A heading without line 5.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/dtg-missing';
import { cable, departmentCable, draft, extract } from './heading';
import { see, seenOn } from './support';

describe('dtg-missing', () => {
  test.each([
    ['a whole cable', cable()],
    ['a cable of the Department', departmentCable()],
    ['a draft, which is not dated yet', draft],
    ['an extract', extract],
    ['an extract without its date', extract.slice(extract.indexOf('UNCLAS'))],
    ['a group that is damaged', cable({ dateTime: 'R 14O930Z MAY 09' })],
    ['a line that can no longer be read as one', cable({ dateTime: '* 140930Z MAY 09' })],
    ['a single line of a heading', 'ZNR UUUUU ZZH\n\nUNCLAS LISBON 000231\n'],
    ['a SMART message', 'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nSubject: Reading room\n'],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is found where line 5 would stand, above FM', () => {
    expect(see(rule, cable({ dateTime: null }))).toMatchObject([
      {
        on: 'FM',
        line: 5,
        severity: 'error',
        message: 'There is no date-time group above FM: a line such as R 290548Z OCT 07 belongs here.',
      },
    ]);
  });

  test('is found above TO when FM is missing too', () => {
    expect(seenOn(rule, cable({ dateTime: null, from: null }))).toEqual(['TO']);
  });
});
