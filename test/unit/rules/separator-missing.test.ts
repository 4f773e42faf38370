// One BT of two.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/separator-missing';
import { cable, extract } from './heading';
import { see, seenOn } from './support';

describe('separator-missing', () => {
  test.each([
    ['both', cable({ break: 'BT', ending: 'BT\n#0231\nNNNN' })],
    ['neither, as in published copies', cable()],
    ['an extract', `${extract}BT\n`],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('finds that the second is missing', () => {
    expect(see(rule, cable({ break: 'BT', ending: '#0231\nNNNN' }))).toMatchObject([
      {
        on: 'BT',
        line: 9,
        severity: 'warning',
        message: 'BT stands before the text, but none ends it: the second is missing.',
      },
    ]);
  });

  test('finds that the first is missing', () => {
    expect(see(rule, cable({ ending: 'BT\n#0231\nNNNN' }))).toMatchObject([
      {
        on: 'BT',
        severity: 'warning',
        message: 'BT ends the text, but none stands between heading and text: the first is missing.',
      },
    ]);
  });

  test('only informs when the whole ending is lost', () => {
    expect(see(rule, cable({ break: 'BT' }))).toMatchObject([{ on: 'BT', severity: 'information' }]);
  });
});
