import { expect, test } from 'vitest';
import { createCrashCount } from '../../../client/src/crash-count';

const minute = 60_000;

function countOver(...minutes: readonly number[]): readonly boolean[] {
  let time = 0;
  const count = createCrashCount(() => time);
  return minutes.map((each) => {
    time = each * minute;
    return count.add();
  });
}

test.each([
  ['ends four times at once', [0, 0, 0, 0], [true, true, true, true]],
  ['ends five times at once', [0, 0, 0, 0, 0], [true, true, true, true, false]],
  ['ends five times in three minutes', [0, 1, 2, 2.5, 2.9], [true, true, true, true, false]],
  ['ends every minute', [0, 1, 2, 3, 4, 5, 6], [true, true, true, true, true, true, true]],
  ['has ended long ago', [0, 0, 0, 0, 10], [true, true, true, true, true]],
])('a server that %s is started again as it deserves', (_, minutes, expected) => {
  expect(countOver(...minutes)).toEqual(expected);
});

test('what a person starts begins anew', () => {
  const count = createCrashCount(() => 0);
  for (let times = 0; times < 5; times++) count.add();
  count.clear();
  expect(count.add()).toBe(true);
});
