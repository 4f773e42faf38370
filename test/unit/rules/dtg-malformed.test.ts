// Groups that are no date and time.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/dtg-malformed';
import { cable, extract } from './heading';
import { see, seenOn } from './support';

describe('dtg-malformed', () => {
  test.each([
    ['R 140930Z MAY 09'],
    ['R 140930Z MAY 2009'],
    ['O P 140930Z MAY 09'],
    ['R 290000Z FEB 08'], // a leap year
    ['R 312359Z DEC 99'],
    ['R 140930A MAY 09'], // the zone is another rule's
    ['Q 140930Z MAY 09'], // and so is the precedence
    ['R 140930Z MAY 09 ZDK'],
    [null],
  ])('is silent on %s', (dateTime) => {
    expect(seenOn(rule, cable({ dateTime }))).toEqual([]);
  });

  test('is silent on an extract', () => {
    expect(seenOn(rule, extract)).toEqual([]);
  });

  test.each([
    ['R 310930Z JUN 09', '31', 'There is no day 31 in June 2009: that month has 30 days.'],
    ['R 290930Z FEB 09', '29', 'There is no day 29 in February 2009: that month has 28 days.'],
    ['R 320930Z MAY 09', '32', 'There is no day 32 in any month.'],
    ['R 000930Z MAY 09', '00', 'There is no day 00 in any month.'],
    ['R 142430Z MAY 09', '2430', 'There is no hour 24: hours are 00 to 23.'],
    ['R 140960Z MAY 09', '0960', 'There is no minute 60: minutes are 00 to 59.'],
    ['R 140930Z MYA 09', 'MYA', '"MYA" is no month: JAN, FEB, MAR … DEC.'],
    ['R 140930Z MAY', '140930Z MAY', 'The date-time group has no year: such as 290548Z OCT 07.'],
    ['R 140930 MAY 09', '0930', 'The zone letter Z is missing after 0930.'],
    ['R 40930Z MAY 09', '4', 'The day has two digits: with the time, the group begins with six.'],
  ])('finds what cannot be in %s', (dateTime, on, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, line: 5, severity: 'error', message }]);
  });

  test.each([
    ['R 14O930Z MAY 09', 'O930', '"O930" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R I40930Z MAY 09', 'I4', '"I4" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R 140930Z 0CT 09', '0CT', '"0CT" has a digit where a letter of the month belongs.'],
    ['R 1409302 MAY 09', '2', '"2" stands where the zone letter Z belongs.'],
  ])('only informs of what a scanner misread in %s', (dateTime, on, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, severity: 'information', message }]);
  });

  test('knows a time that cannot be, however it was read', () => {
    expect(see(rule, cable({ dateTime: 'R 14O990Z MAY 09' }))).toMatchObject([{ severity: 'error' }]);
  });

  test('only warns of what stands behind the group', () => {
    expect(see(rule, cable({ dateTime: 'R 140930Z MAY 09 AGAIN' }))).toMatchObject([
      {
        on: 'AGAIN',
        severity: 'warning',
        message: '"AGAIN" does not belong behind the date-time group: only operating signals do.',
      },
    ]);
  });

  test('finds the line that can no longer be read as line 5', () => {
    expect(seenOn(rule, cable({ dateTime: '* 140930Z MAY 09' }))).toEqual(['* 140930Z MAY 09']);
  });
});
