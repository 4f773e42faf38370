// What must hold for every text holds for the texts that once broke it, for the fixtures, and for damaged and shuffled ones.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../property/texts';
import { fixture, fixtureNames } from '../unit/support/fixtures';
import { expectPlaces } from './places';
import { smallest } from './smallest';
import { targets } from './targets';

const corpus = new URL('corpus/', import.meta.url);
const kept = readdirSync(corpus).sort();

describe.each(Object.entries(targets))('%s', { timeout: 60_000 }, (name, target) => {
  test('holds for what was found before', () => {
    const own = kept.filter((file) => file.startsWith(`${name}-`));
    for (const file of own)
      expect(() => target(readFileSync(new URL(file, corpus), 'utf8')), file).not.toThrow();
    expect(kept.length).toBeGreaterThan(0);
  });

  test('holds for every fixture', () => {
    for (const file of fixtureNames()) expect(() => target(fixture(file)), file).not.toThrow();
  });

  test('holds for any text', () => {
    fc.assert(fc.property(anyText, target), { numRuns: 60 });
  });
});

test('a fault is seen and made small', () => {
  const text = 'one\ntwo';
  const range = (line: number, character: number) => ({
    start: { line: 0, character: 0 },
    end: { line, character },
  });
  expect(() => expectPlaces(text, [range(1, 3)])).not.toThrow();
  expect(() => expectPlaces(text, [range(1, 4)])).toThrow();
  expect(() => expectPlaces(text, [range(2, 0)])).toThrow();
  expect(smallest('words a and words b more', (each) => /a.*b/.test(each))).toBe('ab');
});
