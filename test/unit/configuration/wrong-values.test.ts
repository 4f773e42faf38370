// Every setting that the manifest or the schema of .cablelint.json declares, with every kind of value that it may not have: the
// defaults hold, and what is wrong is said once, in a short sentence that does not repeat what was given. Settings that come to be are tried without a word here.
import Ajv, { type AnySchema } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../server/src/configuration';
import { readCableLint, readSection, settingsFor } from '../../../server/src/configuration';
import { defaultDisplay, readDisplay } from '../../../server/src/configuration/display';
import { defaultSettings } from '../../../server/src/settings';
import { readLimits } from '../../../server/src/workspace/limits';
import { numbersOfPrograms, sectionWith, settingsOfManifest, values } from '../support/wrong-values';

const ajv = new Ajv({ allErrors: true, strict: false });
const LONGEST_MESSAGE = 200;

/** Everything that is read of an editor's section. */
function readAll(section: unknown) {
  const { settings, problems } = readSection(section);
  const { display, problems: displayProblems } = readDisplay(section);
  const { limits, problems: limitProblems } = readLimits(section);
  return {
    read: { settings: settingsFor('a.cable', settings), display, limits },
    problems: [...problems, ...displayProblems, ...limitProblems],
  };
}

const defaults = {
  settings: defaultSettings,
  display: defaultDisplay,
  limits: { maximumFiles: 300_000, maximumBytes: 4_000_000_000, lintsUnopened: false },
};

function expectShort(problems: readonly Problem<unknown>[]): void {
  for (const { message } of problems) {
    expect(message.length).toBeLessThan(LONGEST_MESSAGE);
    expect(message.split('SECRET').length).toBeLessThan(12);
  }
}

// The language client reads it by the client's name; the server never sees it.
const readByServer = settingsOfManifest().filter(({ name }) => name !== 'trace.server');

describe.each(readByServer)('cable.$name', ({ name, schema }) => {
  const isValid = ajv.compile(schema);

  const wrong = values.filter(([, value]) => !isValid(value));

  test.each([...wrong, ...numbersOfPrograms])('keeps its default for %s', (kind, value) => {
    const { read, problems } = readAll(sectionWith(name, value));
    expect(read).toEqual(defaults);
    // Each of a list of overrides has its fault.
    const most = kind === 'a long list' && name === 'overrides' ? 100 : 1;
    expect(problems).toHaveLength(value === null ? 0 : most);
    expectShort(problems);
    expect(Reflect.get({}, 'form')).toBeUndefined();
  });

  test('takes without a word what its schema allows', () => {
    for (const [kind, value] of values.filter(([, each]) => isValid(each))) {
      expect(readAll(sectionWith(name, value)).problems, kind).toEqual([]);
    }
    expect(readAll(sectionWith(name, schema['default']))).toEqual({ read: defaults, problems: [] });
  });
});

test('no setting is left out', () => {
  expect(readByServer.length).toBeGreaterThan(15);
});

const groups = new Set(readByServer.flatMap(({ name }) => (name.includes('.') ? [name.split('.')[0]] : [])));
const noObjects = values.filter(([, value]) => typeof value !== 'object' || Array.isArray(value));

describe.each([...groups])('what stands where the settings cable.%s.… belong', (group = '') => {
  test.each(noObjects)('changes nothing when it is %s', (_, value) => {
    const { read, problems } = readAll({ [group]: value });
    expect(read).toEqual(defaults);
    expect(problems.length).toBeLessThanOrEqual(1);
    expectShort(problems);
  });
});

describe('a whole section', () => {
  test.each(noObjects)('that is %s changes nothing', (_, section) => {
    const { read, problems } = readAll(section);
    expect(read).toEqual(defaults);
    expect(problems).toHaveLength(1);
    expectShort(problems);
  });

  test('of nothing but faults says each once, and no more than a hundred', () => {
    const every = Object.fromEntries(
      readByServer.filter(({ name }) => !name.includes('.')).map(({ name }) => [name, { telex: 1.5 }]),
    );
    expect(readAll(every).read).toEqual(defaults);
    const rules = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`paragraph-number-${at}`, 'off']),
    );
    expect(readAll({ rules }).problems).toHaveLength(100);
  });
});

interface LintSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly definitions?: object;
}

const lintSchema = JSON.parse(
  readFileSync(new URL('../../../schemas/cablelint.schema.json', import.meta.url), 'utf8'),
) as LintSchema;
const isValidFile = ajv.compile(lintSchema as AnySchema);

// `$schema` is for editors; nothing is read of it.
describe.each(Object.keys(lintSchema.properties).filter((key) => key !== '$schema'))(
  '"%s" of a .cablelint.json',
  (key) => {
    const shallow = values.filter(([kind]) => !kind.startsWith('deep') && kind !== 'a huge string');

    test.each(shallow)('is judged by reader and schema alike when it is %s', (_, value) => {
      const text = JSON.stringify({ [key]: value });
      const { settings, problems } = readCableLint(text);
      const isValid = isValidFile(JSON.parse(text));
      expect(problems.length > 0).toBe(!isValid);
      expectShort(problems);
      if (!isValid) expect(settingsFor('a.cable', settings)).toEqual(defaultSettings);
    });

    test.each(values.filter((each) => !shallow.includes(each)))('sets nothing when it is %s', (_, value) => {
      const { settings, problems } = readCableLint(JSON.stringify({ [key]: value }));
      expect(settingsFor('a.cable', settings)).toEqual(defaultSettings);
      expect(problems).toHaveLength(1);
      expectShort(problems);
    });
  },
);

describe('a .cablelint.json', () => {
  test.each([
    ['with a comment without end', `/*${'*'.repeat(250_000)}`],
    ['with a long comment', `/*${'* '.repeat(100_000)}*/ { "form": 3 }`],
    ['with a string without end', `{ "form": "${'x'.repeat(250_000)}`],
    ['of brackets', '['.repeat(250_000)],
    ['of commas', `{ "rules": { ${','.repeat(200_000)} } }`],
    ['with a control character', '{ "form": "a\u0000\u0001\tad" }'],
    ['with a lone surrogate', '{ "form": "\ud800" }'],
    ['that ends in the middle', '{ "rules": { "dtg-zone'],
    ['of two values', '{} {}'],
    ['of bytes', '\u0000\u0001\u0002'],
    ['with a key for prototypes', '{ "__proto__": { "form": "aad" } }'],
    [
      'with a fault in each of its keys',
      `{ ${Array.from({ length: 9000 }, (_, at) => `"linelength${at}": 1`).join()} }`,
    ],
  ])('%s sets nothing and says so within bounds', (_, text) => {
    const { settings, problems } = readCableLint(text);
    expect(settingsFor('a.cable', settings)).toEqual(defaultSettings);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(100);
    expectShort(problems);
    for (const { place } of problems) {
      expect(place.start).toBeLessThanOrEqual(place.end);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  });

  test('whose patterns are more than anyone writes uses the first of them', () => {
    const pattern = `{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*${'a'.repeat(100)}`;
    const overrides = Array.from({ length: 15 }, () => ({ files: Array(100).fill(pattern), rules: {} }));
    const { settings, problems } = readCableLint(JSON.stringify({ overrides }));
    const used = settings.overrides.flatMap(({ files }) => files.flat());
    expect(used.length).toBeGreaterThan(0);
    // Each pattern stands for 64 of 100 characters.
    expect(used.length).toBeLessThan(1000);
    expect(problems[0]?.message).toBe('The patterns are too many and too long; this one is not used.');
  });
});
