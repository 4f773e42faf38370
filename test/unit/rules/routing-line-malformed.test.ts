// Line 2, precedence and routing indicators.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/routing-line-malformed';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('routing-line-malformed', () => {
  test.each([
    ['RR RUEHC'],
    ['OO RUEHC RUEKJCS RHEHNSC RHMFIUU'],
    ['RR RUEHC RUEHNY\nRUEHTL RUEHVL'], // it runs on
    ['RR RUEHC RUEHNY.'], // the military way of closing it
    ['RR RUEHWEB\n'], // a blank line behind it, as in nearly half of the copies
    [null],
  ])('is silent on %j', (routing) => {
    expect(seenOn(rule, cable({ routing }))).toEqual([]);
  });

  test.each([
    [
      'RR RUEHNY RUE1HC',
      'RUE1HC',
      '"RUE1HC" is no routing indicator: those are four to nine letters, such as RUEHC.',
    ],
    ['RR RUEHNY RUE', 'RUE', '"RUE" is no routing indicator: those are four to nine letters, such as RUEHC.'],
    [
      'RR RUE1HC',
      'RUE1HC',
      '"RUE1HC" is no routing indicator: those are four to nine letters, such as RUEHC.',
    ],
    ['RR RU', 'RU', '"RU" is no routing indicator: those are four to nine letters, such as RUEHC.'],
    ['OP RUEHC', 'OP', '"OP" is no precedence: line 2 begins with ZZ, OO, PP or RR.'],
  ])('finds what is ill-formed in %s', (routing, on, message) => {
    expect(see(rule, cable({ routing }))).toMatchObject([{ on, line: 2, severity: 'warning', message }]);
  });

  test('finds a damaged indicator on a continuation line, on that line', () => {
    const routing = 'RR RUEHC RUEHNY\nRUEHTL RUEHVL RUEH7RA';
    expect(see(rule, cable({ routing }))).toMatchObject([{ on: 'RUEH7RA', line: 3 }]);
  });
});
