// Line 4, the security warning.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/security-line-malformed';
import { cable, departmentCable, draft } from './heading';
import { see, seenOn } from './support';

describe('security-line-malformed', () => {
  test.each([
    ['ZNR UUUUU ZZH'],
    ['ZNR UUUUU'],
    ['ZNY EEEEE ZZH'],
    ['ZNY CCCCC/AAAAA ZZH'],
    ['ZNY SSSBB ZZH'], // special handling, ACP 117
    ['ZNR UUUUU ZZH ZDK RUEHNY'],
    ['ZNR UUUUU ZOV RUEHC ZZK'],
  ])('is silent on %s', (security) => {
    expect(seenOn(rule, cable({ security }))).toEqual([]);
  });

  test('asks for no line 4 in a draft or where the Department is the sender', () => {
    expect(seenOn(rule, draft)).toEqual([]);
    expect(seenOn(rule, departmentCable())).toEqual([]);
  });

  test.each([
    ['ZNR UUUU ZZH', 'UUUU', '"UUUU" is not one letter of U, E, C, R, S, T five times, as in UUUUU.'],
    ['ZNR UUUXU ZZH', 'UUUXU', '"UUUXU" is not one letter of U, E, C, R, S, T five times, as in UUUUU.'],
    ['ZNR ZZH', 'ZNR ZZH', 'Line 4 repeats the letter of the classification five times, as in ZNR UUUUU.'],
    ['ZNY CCCCC/AAB ZZH', 'AAB', '"AAB" is not one letter five times, as in ZNY SSSSS/AAAAA.'],
  ])('finds what is wrong in %s', (security, on, message) => {
    expect(see(rule, cable({ security }))).toMatchObject([{ on, line: 4, severity: 'error', message }]);
  });
});
