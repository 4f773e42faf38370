// Things found by their place.
import { describe, expect, test } from 'vitest';
import { covering, firstFrom, lastStartAt, spanAt } from '../../../server/src/message/spans';

const row = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 10, end: 11 },
];

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [10, 2],
  [11, 3],
])('the first that starts at or after %i is number %i', (offset, index) => {
  expect(firstFrom(row, offset)).toBe(index);
});

test.each([
  [1, null],
  [2, row[0]],
  [3, row[0]],
  [4, row[1]],
  [7, null],
  [10, row[2]],
  [11, null],
])('at %i stands %o', (offset, span) => {
  expect(spanAt(row, offset)).toBe(span);
});

test.each([
  [-1, 0],
  [0, 0],
  [9, 0],
  [10, 1],
  [19, 1],
  [20, 2],
  [29, 2],
  [30, 3],
  [99, 3],
])('the last that starts at or before %i is number %i', (offset, index) => {
  expect(lastStartAt([0, 10, 20, 30], offset)).toBe(index);
});

test('in an empty row the last start is number 0', () => {
  expect(lastStartAt([], 5)).toBe(0);
});

describe('what overlapping spans cover', () => {
  const spans = [
    { start: 1, end: 9 },
    { start: 2, end: 3 },
    { start: 8, end: 12 },
    { start: 20, end: 21 },
  ];

  test.each([
    [0, false],
    [1, true],
    [5, true],
    [11, true],
    [12, false],
    [20, true],
    [21, false],
  ])('%i: %s', (offset, expected) => {
    expect(covering(spans)(offset)).toBe(expected);
  });

  test('nothing covers nothing', () => {
    expect(covering([])(0)).toBe(false);
  });
});
