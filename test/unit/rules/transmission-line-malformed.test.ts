// Line 1, the transmission identifier.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/transmission-line-malformed';
import { cable, departmentCable } from './heading';
import { see, seenOn } from './support';

describe('transmission-line-malformed', () => {
  test.each([
    ['VZCZCXRO1587'],
    ['VZCZCBKO123'], // the handbook's three digits
    ['VZCZC051 UU'], // an older form without a channel
    ['VZCZCXRO1587  '],
    [null],
  ])('is silent on %s', (transmission) => {
    expect(seenOn(rule, cable({ transmission }))).toEqual([]);
  });

  test('asks for no line 1 where the Department is the sender', () => {
    expect(seenOn(rule, departmentCable())).toEqual([]);
  });

  test.each([
    ['ZCZCXRO1587', 'Z', 'Line 1 begins with VZCZC: the V is missing.'],
    ['VZCZCXR1587', 'XR', 'The channel on line 1 has three letters, as in VZCZCXRO1587.'],
    ['VZCZCXRO15', '15', 'The channel sequence number has three or four digits, not 2.'],
    [
      'VZCZCXRO1587 RUEHC',
      'RUEHC',
      '"RUEHC" does not belong on line 1: nothing follows the channel sequence number.',
    ],
    [
      'VZCZCXRO1587RUEHC',
      'RUEHC',
      '"RUEHC" does not belong on line 1: nothing follows the channel sequence number.',
    ],
    ['VZCZC15', '15', 'The channel on line 1 has three letters, as in VZCZCXRO1587.'],
    ['VZCZCXRO15871', '15871', 'The channel sequence number has three or four digits, not 5.'],
    [
      'VZCZCXRO',
      'VZCZCXRO',
      'Line 1 has no channel sequence number: three or four digits, as in VZCZCXRO1587.',
    ],
  ])('finds what does not belong in %s', (transmission, on, text) => {
    const [finding, ...others] = see(rule, cable({ transmission }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ line: 1, severity: 'warning', message: text });
    expect(finding?.on.startsWith(on)).toBe(true);
  });
});
