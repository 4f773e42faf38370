// Prosigns before the date-time group.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/precedence-unknown';
import { cable, departmentCable, extract } from './heading';
import { see, seenOn } from './support';

describe('precedence-unknown', () => {
  test.each([['Z'], ['O'], ['P'], ['R'], ['O P'], ['Y'], ['W']])('knows %s', (precedence) => {
    expect(seenOn(rule, cable({ dateTime: `${precedence} 140930Z MAY 09` }))).toEqual([]);
  });

  test('asks extracts for no precedence', () => {
    expect(seenOn(rule, extract)).toEqual([]);
    expect(seenOn(rule, departmentCable({ dateTime: '140930Z MAY 09' }))).toEqual([]);
  });

  test.each([
    ['O X 140930Z MAY 09', 'X'],
    ['R B 140930Z MAY 09', 'B'],
  ])('does not know what stands in %s', (dateTime, on) => {
    const message = `${on} is no precedence: Z is FLASH, O IMMEDIATE, P PRIORITY, R ROUTINE.`;
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, line: 5, severity: 'error', message }]);
  });

  test('says of a doubled letter that it belongs on line 2', () => {
    expect(see(rule, cable({ dateTime: 'ZZ 140930Z MAY 09' }))).toMatchObject([
      { on: 'ZZ', severity: 'error', message: '"ZZ" is doubled: line 5 has one letter, line 2 has two.' },
    ]);
  });

  test('only informs of a zero for an O', () => {
    expect(see(rule, cable({ dateTime: '0 140930Z MAY 09', routing: 'OO RUEHC' }))).toMatchObject([
      {
        on: '0',
        severity: 'information',
        message: 'This is a zero: the prosign of IMMEDIATE is the letter O.',
      },
    ]);
  });

  test('warns when a whole heading has none', () => {
    expect(see(rule, cable({ dateTime: '140930Z MAY 09' }))).toMatchObject([
      { on: '14', severity: 'warning' },
    ]);
  });
});
