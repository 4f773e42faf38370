// The top of a message read by itself says the same as the whole message: what an index is made of must not differ from
// what an open cable shows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTop } from '../../../server/src/message/message';
import { parse } from '../../../server/src/message/parse';
import { generateCables } from '../../../bench/generate/archive';
import { fixture, fixtureNames } from '../support/fixtures';
import '../support/seed';

/** What of a file's messages the top must give. */
function expectSameTops(text: string): void {
  for (const { text: own, id, year, heading, head } of parse(text).messages) {
    const top = readTop(own);
    expect({ id: top.id, year: top.year, heading: top.heading }).toEqual({ id, year, heading });
    // The authority block alone may stand in the body.
    expect({ ...top.head, classifiedBy: null }).toEqual({ ...head, classifiedBy: null });
  }
}

describe('the top of a message', () => {
  test.each(fixtureNames())('is the same by itself in %s', (name) => {
    expectSameTops(fixture(name));
  });

  test('is the same by itself in cables of all forms', () => {
    for (const { text } of generateCables(11, 20)) expectSameTops(text);
    for (const { text } of generateCables(12, 10, { published: true })) expectSameTops(text);
  });

  test('is the same by itself in cables that lost or changed lines', () => {
    const lines = fc.constantFrom(...fixtureNames()).chain((name) => {
      const all = fixture(name).split('\n').slice(0, 60);
      return fc.subarray(all, { minLength: 1 }).chain((some) => fc.shuffledSubarray(some, { minLength: 1 }));
    });
    fc.assert(
      fc.property(lines, (some) => expectSameTops(some.join('\n'))),
      { numRuns: 150 },
    );
  });
});
