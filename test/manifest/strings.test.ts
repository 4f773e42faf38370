// What the manifest says to people: in package.nls.json and, whole, in French, well set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfFrench } from '../unit/support/french';

const project = join(import.meta.dirname, '../..');

type Strings = Readonly<Record<string, string>>;

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(project, path), 'utf8'));
}

const manifest = read('package.json');
const english = read('package.nls.json') as Strings;
const french = read('package.nls.fr.json') as Strings;

/** Names of entries that people read. */
const readByPeople =
  /^(?:displayName|title|category|label|name|description|markdownDescription|enumDescriptions|markdownEnumDescriptions|enumItemLabels|aliases|altText|contents|deprecationMessage|markdownDeprecationMessage|errorMessage|patternErrorMessage)$/;

/** Every string below a value, with the names that lead to it. */
function stringsIn(value: unknown, path: readonly string[] = []): readonly (readonly [string[], string])[] {
  if (typeof value === 'string') return [[[...path], value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, [...path, name]));
}

const all = stringsIn(manifest);
const keys = all.flatMap(([, text]) => /^%(.+)%$/.exec(text)?.[1] ?? []);

describe('the manifest', () => {
  /** What others call a thing by, in settings and tasks. */
  const isName = ([first, , , last]: readonly string[]): boolean =>
    first === 'name' || (first === 'contributes' && last === 'name');
  const said = all.filter(([path]) => !isName(path) && path.some((name) => readByPeople.test(name)));

  test('has many strings for people', () => {
    expect(said.length).toBeGreaterThan(100);
  });

  test('has each of them by a key', () => {
    expect(said.filter(([, text]) => !/^%.+%$/.test(text)).map(([path]) => path.join('/'))).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['French', french],
])('in %s', (_, strings) => {
  test('every key has a string, and every string is used', () => {
    expect(Object.keys(strings).sort()).toEqual([...new Set(keys)].sort());
  });
});

describe('in French', () => {
  // The name of the extension, and a sign.
  const same = ['displayName', 'setting.format.paragraphNumbers.pilcrow'];

  test('every string is put into French', () => {
    expect(Object.keys(english).filter((key) => english[key] === french[key])).toEqual(same);
  });

  test.each(Object.keys(french))('%s is well set, and has the code, links and keys of the English', (key) => {
    expect(faultsOfFrench(english[key] ?? '', french[key] ?? '')).toEqual([]);
  });
});
