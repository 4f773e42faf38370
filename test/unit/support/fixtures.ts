// The messages in test/fixtures, by name.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../fixtures/', import.meta.url);

/** `seed.cable` → its text. */
export function fixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** Names of all fixtures, sorted. */
export function fixtureNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cable'))
    .sort();
}
