// The zone letter of the date-time group.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/dtg-zone';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('dtg-zone', () => {
  test.each([
    ['R 140930Z MAY 09'],
    ['R 140930z MAY 09'],
    ['R 140930 MAY 09'],
    // There is no zone letter here, which is another rule's to say.
    ['R 1409302 MAY 09'],
    ['R OI0930Z MAY 09'],
    [null],
  ])('is silent on %s', (dateTime) => {
    expect(seenOn(rule, cable({ dateTime }))).toEqual([]);
  });

  test.each([
    ['R 140930A MAY 09', 'A'],
    ['O P 140930R MAY 09', 'R'],
  ])('warns of %s', (dateTime, zone) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([
      {
        on: zone,
        line: 5,
        severity: 'warning',
        message: `The zone is ${zone}, but cables are dated in UTC: zone Z.`,
      },
    ]);
  });
});
