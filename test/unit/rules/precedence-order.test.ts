// Action before information on line 5.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/precedence-order';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('precedence-order', () => {
  test.each([['R'], ['O P'], ['R R'], ['Z R'], ['O X'], ['X O']])('is silent on %s', (precedence) => {
    expect(seenOn(rule, cable({ dateTime: `${precedence} 140930Z MAY 09` }))).toEqual([]);
  });

  test('finds information above action', () => {
    expect(see(rule, cable({ dateTime: 'R O 140930Z MAY 09' }))).toMatchObject([
      {
        on: 'O',
        line: 5,
        severity: 'error',
        message: 'The information precedence O (IMMEDIATE) is above the action precedence R (ROUTINE).',
      },
    ]);
  });
});
