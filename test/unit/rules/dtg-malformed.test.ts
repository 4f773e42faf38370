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
    ['O/R 140930Z MAY 09'], // what stands before the group is no part of it
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
    ['R 142359 MAY 09', '2359', 'The zone letter Z is missing after 2359.'],
    ['R 140930Z JOL 09', 'JOL', '"JOL" is no month: JAN, FEB, MAR … DEC.'],
    ['R 140930Z OIK 09', 'OIK', '"OIK" is no month: JAN, FEB, MAR … DEC.'],
    ['R 140930Z MAY4 09', 'MAY4', '"MAY4" is no month: JAN, FEB, MAR … DEC.'],
    ['R 140930Z', '140930Z', 'The date-time group has no month: such as 290548Z OCT 07.'],
    ['R 140930Z MAY 209', '209', '"209" is no year of a cable: two digits or four, such as 07.'],
    ['R OI0930Z MAY 09', 'OI0930Z', '"OI0930Z" is no date-time group such as 290548Z OCT 07.'],
    ['R 40930Z MAY 09', '4', 'The day has two digits: with the time, the group begins with six.'],
  ])('finds what cannot be in %s', (dateTime, on, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, line: 5, severity: 'error', message }]);
  });

  test.each([
    ['R 14O930Z MAY 09', 'O930', '"O930" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R I40930Z MAY 09', 'I4', '"I4" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R 0I0930Z MAY 09', '0I', '"0I" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R 3I0930Z MAY 09', '3I', '"3I" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R 3I2530Z MAY 09', '3I', '"3I" has a letter where a digit belongs: O for 0, or I for 1.'],
    ['R 140930Z 0CT 09', '0CT', '"0CT" has a digit where a letter of the month belongs.'],
    ['R 1409302 MAY 09', '2', '"2" stands where the zone letter Z belongs.'],
  ])('only informs of what a scanner misread in %s', (dateTime, on, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, severity: 'information', message }]);
  });

  test.each([
    ['R 14O990Z MAY 09', 'O990', 'There is no minute 90: minutes are 00 to 59.'],
    ['R 14096OZ MAY 09', '096O', 'There is no minute 6O: minutes are 00 to 59.'],
    ['R 14243OZ MAY 09', '243O', 'There is no hour 24: hours are 00 to 23.'],
    ['R 4O0930Z MAY 09', '4O', 'There is no day 4O in any month.'],
    ['R 0O0930Z MAY 09', '0O', 'There is no day 0O in any month.'],
  ])('knows what cannot be, however it was read: %s', (dateTime, on, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on, severity: 'error', message }]);
  });

  test.each([
    [
      'R 140930Z MAY 09 AGAIN',
      '"AGAIN" does not belong behind the date-time group: only operating signals do.',
    ],
    ['R 140930Z MAY 09AGAIN', '"AGAIN" is run on to the year of the date-time group.'],
  ])('only warns of what stands behind the group: %s', (dateTime, message) => {
    expect(see(rule, cable({ dateTime }))).toMatchObject([{ on: 'AGAIN', severity: 'warning', message }]);
  });

  test('finds the line that can no longer be read as line 5', () => {
    expect(see(rule, cable({ dateTime: '* 140930Z MAY 09' }))).toMatchObject([
      {
        on: '* 140930Z MAY 09',
        severity: 'error',
        message: 'This line has no date-time group such as 290548Z OCT 07.',
      },
    ]);
  });
});
