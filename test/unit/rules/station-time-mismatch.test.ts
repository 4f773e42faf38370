// The time of filing against the date-time group.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/station-time-mismatch';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('station-time-mismatch', () => {
  test.each([
    ['1340930'], // the same minute
    ['1342359'],
    ['1350001'], // after midnight: a matter of the days
    ['1330930'],
    ['1341260'], // no time at all
  ])('is silent when 140930Z was filed at %s', (filed) => {
    expect(seenOn(rule, cable({ station: `DE RUEHLI #0231 ${filed}` }))).toEqual([]);
  });

  test('is silent where the group is not in zone Z', () => {
    const lines = { station: 'DE RUEHLI #0231 1340900', dateTime: 'R 140930A MAY 09' };
    expect(seenOn(rule, cable(lines))).toEqual([]);
  });

  test('remarks on a message filed before it was written', () => {
    const [finding] = see(rule, cable({ station: 'DE RUEHLI #0231 1340915' }));
    expect(finding).toMatchObject({
      on: '0915',
      line: 3,
      severity: 'information',
      message: 'Line 3 says filed at 0915, but the date-time group of that day is 0930.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The date-time group: 0930.');
  });
});
