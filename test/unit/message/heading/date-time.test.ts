// ACP 127 line 5: precedences and date-time group, sound, impossible and damaged.
import { describe, expect, test } from 'vitest';
import { readDateTimeGroup, readDateTimeLine } from '../../../../server/src/message/heading/date-time';
import { passage, textOf, textsOf, under } from './passages';

describe('a well-formed date-time line', () => {
  test.each([
    ['O 290548Z OCT 07', ['O'], '290548Z OCT 07', '2007-10-29T05:48Z'],
    ['O P 190243Z DEC 89', ['O', 'P'], '190243Z DEC 89', '1989-12-19T02:43Z'],
    ['R 041200Z JAN 1985', ['R'], '041200Z JAN 1985', '1985-01-04T12:00Z'],
    ['P R 281848Z DEC 66', ['P', 'R'], '281848Z DEC 66', '1966-12-28T18:48Z'],
    ['142115Z Jun 05', [], '142115Z Jun 05', '2005-06-14T21:15Z'],
    ['Z 010000Z MAR 73', ['Z'], '010000Z MAR 73', '1973-03-01T00:00Z'],
    ['R 292359Z FEB 08', ['R'], '292359Z FEB 08', '2008-02-29T23:59Z'],
    ['o 290548z oct 07', ['o'], '290548z oct 07', '2007-10-29T05:48Z'],
    ['R 251932Z SEP 08 (CCY ADX001)', ['R'], '251932Z SEP 08', '2008-09-25T19:32Z'],
    ['R 251932Z SEP 08 ZDK', ['R'], '251932Z SEP 08', '2008-09-25T19:32Z'],
    ['0 252242Z JAN 79', ['0'], '252242Z JAN 79', '1979-01-25T22:42Z'],
    ['R 010030A JAN 08', ['R'], '010030A JAN 08', '2007-12-31T23:30Z'],
    ['R 312330R DEC 07', ['R'], '312330R DEC 07', '2008-01-01T04:30Z'],
  ])('%s', (text, precedences, group, iso) => {
    const line = readDateTimeLine(passage(text));
    expect(textsOf(line.precedences)).toEqual(precedences);
    expect(textOf(line.group)).toBe(group);
    expect(line.group?.iso).toBe(iso);
    expect(line.malformed).toBeNull();
  });
});

describe('a malformed date-time line shows its first fault', () => {
  test.each([
    ['O 320548Z OCT 07', '32'],
    ['O 310548Z NOV 07', '31'],
    ['O 290548Z FEB 07', '29'],
    ['O 000548Z OCT 07', '00'],
    ['O 292448Z OCT 07', '2448'],
    ['O 290560Z OCT 07', '0560'],
    ['O 290548Z OKT 07', 'OKT'],
    ['O 290548Z 0CT 07', '0CT'],
    ['O 290548Z OCT', '290548Z OCT'],
    ['O 290548Z OCT 7', '7'],
    ['O 290548Z OCT 007', '007'],
    ['O 290548Z OCT 1807', '1807'],
    ['O 290548Z', '290548Z'],
    ['O 290548 OCT 07', '0548'],
    ['O 90548Z OCT 07', '9'],
    ['O 29O548Z OCT 07', 'O548'],
    ['O O90548Z OCT 07', 'O9'],
    ['O 2905482 OCT 07', '2'],
    ['O 290548Z OCT 07 BEIJING', 'BEIJING'],
    ['O P R 290548Z OCT 07', 'R'],
    ['OO 290548Z OCT 07', 'OO'],
    ['O', 'O'],
  ])('%s', (text, fault) => {
    const line = readDateTimeLine(passage(text));
    expect(under(text, line.malformed)).toBe(fault);
  });
});

test('an impossible date keeps its numbers and has no iso', () => {
  const group = readDateTimeLine(passage('O 312561Z FEB 07')).group;
  expect(group).toMatchObject({ day: 31, hour: 25, minute: 61, zone: 'Z', month: 2, year: 2007, iso: null });
});

test('every part of the group has its own span', () => {
  const group = readDateTimeLine(passage('O 290548Z OCT 07')).group;
  expect(group).toMatchObject({
    start: 2,
    end: 16,
    dayToken: { start: 2, end: 4, text: '29' },
    timeToken: { start: 4, end: 8, text: '0548' },
    zoneToken: { start: 8, end: 9, text: 'Z' },
    monthToken: { start: 10, end: 13, text: 'OCT' },
    yearToken: { start: 14, end: 16, text: '07' },
  });
});

describe('parts that run together or stand apart are still read', () => {
  test.each([
    ['O 290548ZOCT 07', '2007-10-29T05:48Z'],
    ['O 290548ZOCT07', '2007-10-29T05:48Z'],
    ['O 290548 Z OCT 07', '2007-10-29T05:48Z'],
    ['O 290548OCT 07', '2007-10-29T05:48Z'],
    ['O 290548Z OCT. 07', '2007-10-29T05:48Z'],
    ['O  290548Z  OCTOBER  2007', '2007-10-29T05:48Z'],
  ])('%s', (text, iso) => {
    expect(readDateTimeLine(passage(text)).group?.iso).toBe(iso);
  });
});

test('operating signals after the group are read', () => {
  const line = readDateTimeLine(passage('O 290548Z OCT 07 ZFF4 ZDK'));
  expect(line.operatingSignals.map((signal) => signal.signal)).toEqual(['ZFF', 'ZDK']);
});

describe('a group among other words', () => {
  test.each([
    ['Date/DTG: Jan 05, 2012 / 051513Z JAN 12', '051513Z JAN 12'],
    ['(121703Z OCT 75)', '121703Z OCT 75'],
    ['PAGE 02 STATE 015113 182333Z', '182333Z'],
    ['Jan 05, 2012', null],
    ['telephone 555123', null],
  ])('%s', (text, expected) => {
    expect(textOf(readDateTimeGroup(passage(text), 0, text.length))).toBe(expected);
  });
});
