// Line 2's prosign against line 5.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/routing-precedence-mismatch';
import { cable } from './heading';
import { fixed, see, seenOn } from './support';

function lines(routing: string, dateTime: string): string {
  return cable({ routing: `${routing} RUEHC`, dateTime: `${dateTime} 140930Z MAY 09` });
}

describe('routing-precedence-mismatch', () => {
  test.each([
    ['RR', 'R'],
    ['OO', 'O'],
    ['PP', 'P R'],
    ['OO', 'R O'], // the order of the two is another rule's
    ['RR', 'P O'],
    ['ZZ', 'Z'],
    ['OO', 'Z'], // FLASH addressees got a copy of their own
    ['RR', 'Z O'],
    ['OP', 'O'], // no precedence to compare
    ['RR', 'Q'],
  ])('is silent on %s above %s', (routing, dateTime) => {
    expect(seenOn(rule, lines(routing, dateTime))).toEqual([]);
  });

  test('says what line 5 asks for', () => {
    const [finding] = see(rule, lines('RR', 'O'));
    expect(finding).toMatchObject({
      on: 'RR',
      line: 2,
      severity: 'error',
      message: 'Line 2 says RR, but the highest precedence on line 5 is IMMEDIATE: OO.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('Line 5: IMMEDIATE is the highest precedence.');
  });

  test('finds line 2 too high as well', () => {
    expect(see(rule, lines('ZZ', 'O'))).toMatchObject([{ on: 'ZZ', severity: 'error' }]);
  });

  test('only warns when line 5 is dual', () => {
    expect(see(rule, lines('RR', 'P R'))).toMatchObject([{ on: 'RR', severity: 'warning' }]);
  });

  test('changes line 5 when the addressees agree with line 2', () => {
    const to = 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 1180';
    const routing = 'OO RUEHC';
    expect(fixed(rule, cable({ routing, to }))).toBe(cable({ routing, to, dateTime: 'O 140930Z MAY 09' }));
  });

  test('offers nothing when the addressees agree with neither', () => {
    const text = cable({ routing: 'OO RUEHC', to: 'TO RUEHC/SECSTATE WASHDC FLASH 1180' });
    expect(see(rule, text)[0]?.report.fixes).toEqual([]);
  });

  test('doubles the highest prosign', () => {
    expect(fixed(rule, lines('RR', 'O'))).toBe(lines('OO', 'O'));
    expect(fixed(rule, lines('RR', 'P R'))).toBe(lines('PP', 'P R'));
  });
});
