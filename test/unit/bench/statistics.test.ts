// The figures of the bench are only as good as the arithmetic under them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthExponent, medianOf, ratiosOf, summaryOf } from '../../../bench/statistics';

describe('the median and its spread', () => {
  test('of an odd number of values is the one in the middle, in whatever order they come', () => {
    expect(summaryOf([9, 1, 5, 3, 7])).toEqual({ median: 5, lower: 3, upper: 7, minimum: 1, count: 5 });
  });

  test('of an even number lies between the two in the middle', () => {
    expect(summaryOf([4, 1, 2, 3])).toEqual({ median: 2.5, lower: 1.75, upper: 3.25, minimum: 1, count: 4 });
  });

  test('of one value is that value', () => {
    expect(summaryOf([8])).toEqual({ median: 8, lower: 8, upper: 8, minimum: 8, count: 1 });
  });

  test('of nothing is no number', () => {
    expect(medianOf([])).toBeNaN();
  });

  test('leaves the values as they were', () => {
    const values = [3, 1, 2];
    summaryOf(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('is not moved by one round in which the machine did something else', () => {
    expect(medianOf([10, 11, 900, 10, 12])).toBe(11);
  });
});

describe('ratios within rounds', () => {
  test('are those of the same round', () => {
    expect(ratiosOf([10, 200, 12], [5, 100, 6])).toEqual([2, 2, 2]);
  });

  test('leave out the rounds that one of the two did not run', () => {
    expect(ratiosOf([10, 20, 30], [5])).toEqual([2]);
    expect(ratiosOf([10], [5, 6])).toEqual([2]);
  });

  test('leave out what took no time at all', () => {
    expect(ratiosOf([10, 20], [0, 5])).toEqual([4]);
  });
});

describe('growth with size', () => {
  test.each([
    ['constant', 0],
    ['linear', 1],
    ['quadratic', 2],
    ['the root', 0.5],
  ])('%s has the exponent %d', (_, exponent) => {
    const points = [1e3, 1e4, 1e5, 1e6].map((size) => ({ size, time: 7 * size ** exponent }));
    expect(growthExponent(points)).toBeCloseTo(exponent, 10);
  });

  test('is found under noise of a tenth', () => {
    const noise = fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(noise, (factors) => {
        const points = factors.map((factor, index) => ({
          size: 10 ** (index + 3),
          time: factor * 10 ** index,
        }));
        expect(Math.abs(growthExponent(points) - 1)).toBeLessThan(0.1);
      }),
    );
  });
});
