// A heading without FM.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/originator-missing';
import { cable, departmentCable, draft, extract } from './heading';
import { see, seenOn } from './support';

describe('originator-missing', () => {
  test.each([
    ['a whole cable', cable()],
    ['a cable of the Department', departmentCable()],
    ['a draft', draft],
    ['an extract', extract],
    ['a damaged FM, which is found as a line that is none', cable({ from: 'EM AMEMBASSY LISBON' })],
    ['a heading of one line', 'R 140930Z MAY 09\n\nUNCLAS LISBON 000231\n'],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    ['a post', cable({ from: null })],
    ['the Department', departmentCable({ from: null })],
  ])('is found above TO in a cable of %s', (_, text) => {
    expect(see(rule, text)).toMatchObject([
      {
        on: 'TO',
        severity: 'error',
        message: 'There is no FM line above TO: it names the sending post, as in FM AMEMBASSY LISBON.',
      },
    ]);
  });

  test('finds FM without a name', () => {
    expect(see(rule, cable({ from: 'FM' }))).toMatchObject([
      { on: 'FM', line: 6, message: 'FM stands here without the name of the sending post.' },
    ]);
  });
});
