// What must hold for every text holds for the texts that once broke it, for the fixtures, and for damaged and shuffled ones.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../property/texts';
import { fixture, fixtureNames } from '../unit/support/fixtures';
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
