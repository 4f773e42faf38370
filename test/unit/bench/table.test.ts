// What people read of the bench.
import { describe, expect, test } from 'vitest';
import { figure, markdownTable, ratio, spread } from '../../../bench/table';

describe('a figure', () => {
  test.each([
    [0.00012, '0.0001'],
    [0.0123, '0.0123'],
    [0.5, '0.500'],
    [1.234, '1.23'],
    [56.78, '56.8'],
    [999.6, '1000'],
    [12345, '12345'],
    [0, '0'],
    [NaN, '–'],
  ])('%d is written as %s', (value, written) => {
    expect(figure(value)).toBe(written);
  });
});

describe('a cell', () => {
  test('shows the median with its quartiles', () => {
    expect(spread([1, 2, 3, 4, 5])).toBe('3.00 (2.00–4.00)');
  });

  test('shows one value without a spread', () => {
    expect(spread([3])).toBe('3.00');
  });

  test('shows that there is nothing', () => {
    expect(spread([])).toBe('–');
    expect(ratio([])).toBe('–');
  });
});

test('a table has its figures to the right', () => {
  expect(markdownTable(['ms', '10 KB'], [['ours', '1.00']])).toBe(
    '| ms | 10 KB |\n| --- | ---: |\n| ours | 1.00 |',
  );
});
