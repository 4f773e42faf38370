// Files that are something else.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/not-a-cable';
import { cable, extract } from './heading';
import { see, seenOn } from './support';

describe('not-a-cable', () => {
  test.each([
    ['a cable', cable()],
    ['an extract', extract],
    ['a TAGS line alone', 'TAGS: PREL PGOV SCUL\n'],
    ['a REF block alone', 'REF: A. 06 LIMA 101\n     B. 06 STATE 4021\n'],
    ['an empty file', ''],
    ['a blank file', '\n  \n'],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is the first line of anything else', () => {
    expect(see(rule, '\nShopping list\n- bread\n- candles\n')).toMatchObject([
      {
        on: 'Shopping list',
        line: 2,
        severity: 'information',
        message: 'This is not recognised as a cable: nothing in it was checked.',
      },
    ]);
  });
});
