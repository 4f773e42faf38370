// The calendar against dates anyone can look up, and against the platform's own calendar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addYears,
  dateOfDay,
  dayOfYear,
  daysBetween,
  daysInMonth,
  daysInYear,
  isDate,
  weekday,
} from '../../../server/src/message/calendar';

describe('day of the year', () => {
  test.each([
    [2007, 1, 1, 1],
    [2007, 2, 28, 59],
    [2007, 3, 1, 60],
    [2008, 2, 29, 60],
    [2008, 3, 1, 61],
    [2007, 10, 29, 302],
    [2007, 12, 31, 365],
    [2008, 12, 31, 366],
    [2000, 12, 31, 366],
    [1900, 12, 31, 365],
  ])('%i-%i-%i is day %i, and back', (year, month, day, expected) => {
    expect(dayOfYear(year, month, day)).toBe(expected);
    expect(dateOfDay(year, expected)).toEqual({ year, month, day });
  });

  test.each([
    [2007, 0],
    [2007, 366],
    [2008, 367],
    [2007, -1],
    [2007, 1.5],
    [2007, Number.NaN],
  ])('%i has no day %d', (year, day) => {
    expect(dateOfDay(year, day)).toBeNull();
  });
});

describe('dates that exist', () => {
  test.each([
    [2007, 10, 29, true],
    [2008, 2, 29, true],
    [2007, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2007, 4, 31, false],
    [2007, 13, 1, false],
    [2007, 0, 1, false],
    [2007, 1, 0, false],
    [1, 1, 1, true],
    [0, 1, 1, false],
    [2007, 1.5, 1, false],
  ])('%i-%d-%i: %s', (year, month, day, expected) => {
    expect(isDate(year, month, day)).toBe(expected);
  });

  test('months have their lengths, and a month that is none has no day', () => {
    const lengths = Array.from({ length: 14 }, (_, month) => daysInMonth(2007, month));
    expect(lengths).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
    expect(daysInMonth(2008, 2)).toBe(29);
    expect([daysInYear(2007), daysInYear(2008)]).toEqual([365, 366]);
  });
});

describe('weekdays and differences', () => {
  test.each([
    [2007, 10, 29, 1],
    [2000, 1, 1, 6],
    [1973, 7, 1, 0],
    [2024, 2, 29, 4],
    [1, 1, 1, 1],
  ])('%i-%i-%i falls on weekday %i', (year, month, day, expected) => {
    expect(weekday(year, month, day)).toBe(expected);
  });

  test('days between two dates count leap days and keep their sign', () => {
    const start = { year: 2007, month: 12, day: 31 };
    expect(daysBetween(start, { year: 2008, month: 1, day: 1 })).toBe(1);
    expect(daysBetween(start, { year: 2008, month: 12, day: 31 })).toBe(366);
    expect(daysBetween({ year: 2008, month: 1, day: 1 }, start)).toBe(-1);
    expect(daysBetween(start, start)).toBe(0);
  });

  test('ten years on is the same day; 29 February becomes the 28th', () => {
    expect(addYears({ year: 2007, month: 10, day: 29 }, 10)).toEqual({ year: 2017, month: 10, day: 29 });
    expect(addYears({ year: 2008, month: 2, day: 29 }, 1)).toEqual({ year: 2009, month: 2, day: 28 });
    expect(addYears({ year: 2008, month: 2, day: 29 }, 4)).toEqual({ year: 2012, month: 2, day: 29 });
  });
});

describe('any day from 1600 to 2600', () => {
  const days = fc.integer({ min: -135_140, max: 230_000 });
  const dateOf = (days: number) => {
    const date = new Date(days * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  };

  test('agrees with the platform on existence, weekday and distance', () => {
    fc.assert(
      fc.property(days, days, (first, second) => {
        const from = dateOf(first);
        const to = dateOf(second);
        expect(isDate(from.year, from.month, from.day)).toBe(true);
        expect(weekday(from.year, from.month, from.day)).toBe(new Date(first * 86_400_000).getUTCDay());
        expect(daysBetween(from, to)).toBe(second - first);
      }),
    );
  });

  test('day of the year and date are each other’s inverse', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = dateOf(number);
        expect(dateOfDay(date.year, dayOfYear(date.year, date.month, date.day))).toEqual(date);
      }),
    );
  });
});
