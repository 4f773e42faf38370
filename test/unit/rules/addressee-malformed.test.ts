// Lines 7 and 8, addressee by addressee.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/addressee-malformed';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('addressee-malformed', () => {
  test.each([
    ['TO RUEHC/SECSTATE WASHDC IMMEDIATE 1180'],
    ['TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 1180'],
    ['TO RUEHC/SECSTATE WASHDC 0000'],
    ['TO RUEHC/SECSTATE WASHDC'],
    ['TO SECSTATE WASHDC PRIORITY'],
    ['TO RUEKJCS/SECDEF WASHINGTON DC//OSD/ISA//'],
    ['TO RUEHNY/AMEMBASSY ATLANTIS'], // in no table
    ['TO RHMFIUU/CDR JTF 70 BAGHDAD IZ'],
  ])('is silent on %s', (to) => {
    expect(seenOn(rule, cable({ to }))).toEqual([]);
  });

  test.each([
    [
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE 1180 X',
      'X',
      '"X" stands behind the precedence, where only a number of four digits can.',
    ],
    [
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE  X',
      'X',
      '"X" stands behind the precedence, where only a number of four digits can.',
    ],
    [
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE  1180  X Y',
      'X Y',
      '"X Y" stands behind the precedence, where only a number of four digits can.',
    ],
    ['TO RUEHC/', 'RUEHC/', '"RUEHC/" has no name of an addressee.'],
    ['TO RUEHC/SECSTATE = WASHDC', '=', '"=" does not belong in an address.'],
    ['TO RUEHC/SECSTATE WASHDC*', 'WASHDC*', '"WASHDC*" does not belong in an address.'],
    ['TO RUEHC/SECSTATE *WASHDC', '*WASHDC', '"*WASHDC" does not belong in an address.'],
    ['TO RUEHC/SECSTATE WASHDC 1180*', '1180*', '"1180*" does not belong in an address.'],
    ['TO RUEHC/SECSTATE WASHDC *1180', '*1180', '"*1180" does not belong in an address.'],
    ['TO RUEHC/SECSTATE WASHDC PRIORITY*', 'PRIORITY*', '"PRIORITY*" does not belong in an address.'],
    ['TO /SECSTATE WASHDC 1180', '/', 'No routing indicator stands before this slash.'],
    [
      'TO RUEH1C/SECSTATE WASHDC',
      'RUEH1C',
      '"RUEH1C" is no routing indicator: those are four to nine letters, such as RUEHC.',
    ],
    [
      'TO RUEHC SECSTATE WASHDC',
      'RUEHC',
      'A slash is missing between the routing indicator "RUEHC" and the name.',
    ],
    ['TO RUEHC/SECSTATE WASHDC 11804', '11804', 'The message continuity number has four digits, not 5.'],
    [
      'TO RUEHC/SECSTATE WASHDC IMEDIATE 1180',
      'IMEDIATE',
      '"IMEDIATE" is no precedence: FLASH, IMMEDIATE, PRIORITY or ROUTINE.',
    ],
  ])('finds what is wrong in %s', (to, on, message) => {
    expect(see(rule, cable({ to }))).toMatchObject([{ on, line: 7, severity: 'warning', message }]);
  });

  test('looks at information addressees too, each by itself', () => {
    const info =
      'INFO RUEHNY/AMEMBASSY OSLO\nRUEHTL/AMEMBASSY TALLINN IMEDIATE\nRUEHVL/AMEMBASSY VILNIUS 123456';
    expect(seenOn(rule, cable({ info }))).toEqual(['IMEDIATE', '123456']);
  });
});
