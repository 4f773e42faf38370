// Whatever is asked of a text twice as long takes twice the work, whatever it is made of. Work is counted in steps, so that a
// busy machine changes nothing. CABLE_GROWTH=5000 tries texts of more pieces, to a megabyte and beyond.
import { describe, expect, test } from 'vitest';
import { askedOf, PLACES } from './asked';
import { hostileShapes } from './hostile';
import { stepsOf, stepsOfEach } from './work';

const COUNT = Number(process.env['CABLE_GROWTH'] ?? 300);
const MOST = 2.3;

const shapes = Object.entries(hostileShapes);

/**
 * How often these read a message anew at most: to find out which changes it does not bear, and where a character that was
 * typed is felt. How often they do hangs on the text.
 */
const readings: Readonly<Record<string, number>> = { 'format and wrap': 60, type: 4 };

/** What takes more than so many times the work for twice the text. What takes no more than reading and checking it may vary. */
function grown(once: string, twice: string): readonly string[] {
  // Tables are unpacked when they are first used.
  for (const text of [twice, once]) for (const ask of Object.values(askedOf(text))) ask();
  const before = stepsOfEach(askedOf(once));
  const after = stepsOfEach(askedOf(twice));
  const reading = (before['parse'] ?? 0) + (before['validate'] ?? 0);
  const little = Math.max(reading, PLACES.length * once.length);
  return Object.entries(after).flatMap(([name, steps]) => {
    const anew = (readings[name] ?? 0) * (after['parse'] ?? 0);
    const most = Math.max(MOST * (before[name] ?? 0), MOST * little, anew);
    const isHeld =
      name === 'parse' || name === 'validate' ? steps <= MOST * (before[name] ?? 0) : steps <= most;
    return isHeld ? [] : [`${name}: ${String(before[name])} to ${String(steps)}`];
  });
}

describe('twice as much is twice the work', { timeout: COUNT * 200 + 20_000 }, () => {
  test.each(shapes)('for %s', (_, shape) => {
    expect(grown(shape(COUNT), shape(COUNT * 2))).toEqual([]);
  });
});

test('work that squares is seen, in our code as in the functions of the language', () => {
  const wide = 'x'.repeat(2000);
  const squared = (text: string): void => {
    for (let at = 0; at < text.length; at++) text.indexOf('y', at);
  };
  const once = stepsOf(() => squared(wide));
  const twice = stepsOf(() => squared(wide + wide));
  expect(twice / once).toBeGreaterThan(3.5);
});
