// Line 3: station, serial number, day and time of filing.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/station-line-malformed';
import { cable, departmentCable, draft } from './heading';
import { see, seenOn } from './support';

describe('station-line-malformed', () => {
  test.each([
    ['DE RUEHLI #0231 1340935'],
    ['DE RUEHLI #0231/01 1340935'],
    ['DE RUEHLI 0231 14/0935Z'], // ACP 127's base form
  ])('is silent on %s', (station) => {
    expect(seenOn(rule, cable({ station }))).toEqual([]);
  });

  test('asks for no line 3 in a draft or where the Department is the sender', () => {
    expect(seenOn(rule, draft)).toEqual([]);
    expect(seenOn(rule, departmentCable())).toEqual([]);
  });

  test.each([
    ['DE RUEHLI #231 1340935', '231', 'The serial number after # has four digits, not 3.'],
    ['DE RUEHLI #0231/1 1340935', '1', 'The section number after the slash has two digits.'],
    ['DE RUEHLI #0231 3670935', '367', 'There is no day 367 of the year: days are 001 to 366.'],
    ['DE RUEHLI #0231 0000935', '000', 'There is no day 000 of the year: days are 001 to 366.'],
    ['DE RUEHLI #0231 1342460', '2460', 'There is no time 2460: hours are 00 to 23, minutes 00 to 59.'],
    [
      'DE RUEHLI #0231 340935',
      '340935',
      'Day of the year and time of filing take seven digits, such as 3020548.',
    ],
    [
      'DE RUE1LI #0231 1340935',
      'RUE1LI',
      '"RUE1LI" is no routing indicator: those are four to nine letters, such as RUEHBJ.',
    ],
    ['DE RUEHLI #0231 1340935 ZNR', 'ZNR', '"ZNR" does not belong at the end of line 3.'],
    [
      'DE RUEHLI #0231',
      'DE RUEHLI #0231',
      'Line 3 is DE, routing indicator, # and four digits, day and time: DE RUEHBJ #6872 3020548.',
    ],
  ])('finds what is wrong in %s', (station, on, message) => {
    expect(see(rule, cable({ station }))).toMatchObject([{ on, line: 3, severity: 'error', message }]);
  });
});
