import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../server/src/configuration/json';
import { isFault, readJson, valueOf } from '../../../server/src/configuration/json';

/** The value as `JSON.parse` gives it. */
function plain<Place>(value: Value<Place>): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  const object = {};
  for (const { key, value: member } of value.members) {
    Object.defineProperty(object, key, {
      value: plain(member),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function read(text: string): Value<{ start: number; end: number }> {
  const value = readJson(text);
  if (isFault(value)) throw new Error(value.message);
  return value;
}

describe('JSON', () => {
  test('of every kind is read as any reader reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(plain(read(text))).toEqual(JSON.parse(json));
      }),
    );
  });

  test('that another reader refuses is refused, and never throws', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '0', 'true', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(isFault(readJson(text))).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('may have comments and a byte order mark', () => {
    const text = '\ufeff// for the archive\n{ "a": 1, /* not ** yet */ "b": [ // none\n ] } // end';
    expect(plain(read(text))).toEqual({ a: 1, b: [] });
  });

  test('is read with the place of each key and value', () => {
    const text = '{ "rules": { "tags-missing": "off" } }';
    const value = read(text);
    const [rules] = value.kind === 'keyed' ? value.members : [];
    const [tags] = rules?.value.kind === 'keyed' ? rules.value.members : [];
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(tags && [at(tags.place), at(tags.value.place)]).toEqual(['"tags-missing"', '"off"']);
    expect(rules && at(rules.value.place)).toBe('{ "tags-missing": "off" }');
  });

  test.each([
    ['', 0, 'A value is missing here.'],
    ['{ "a" 1 }', 6, 'A colon is missing here.'],
    ['{ a: 1 }', 2, 'A key in double quotes is missing here.'],
    ['{ "a": 1, }', 10, 'A key in double quotes is missing here.'],
    ['{ "a": 1 "b": 2 }', 9, 'A comma or } is missing here.'],
    ['[1, 2', 5, 'A comma or ] is missing here.'],
    ['{} {}', 3, 'Nothing may follow the last bracket.'],
    ['{ "a": nul }', 7, 'A value is missing here.'],
    ['{ "a": "open }', 7, 'A value is missing here.'],
    ['/* open', 0, 'A value is missing here.'],
    ['['.repeat(100_000), 33, 'Values are nested more than 32 deep.'],
    ['{"a":'.repeat(100_000), 5 * 33, 'Values are nested more than 32 deep.'],
  ])('%.20s … says where it goes wrong', (text, start, message) => {
    const fault = readJson(text);
    expect(isFault(fault) && [fault.place.start, fault.message]).toEqual([start, message]);
  });

  test.each([
    ['a string without end', `"${'a'.repeat(250_000)}`],
    ['a comment without end', `/*${' *'.repeat(120_000)}`],
    ['blanks', ' '.repeat(250_000)],
    ['a long string', `"${'\\u0041'.repeat(40_000)}"`],
  ])('with %s is read at once', (_, text) => {
    const start = performance.now();
    readJson(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a value that came as an object', () => {
  test('has paths for places; what is null is not set', () => {
    const value = valueOf({ rules: { 'tags-missing': 'off', 'dtg-zone': null }, overrides: [{ files: 3 }] });
    expect(value).toMatchObject({
      members: [
        { key: 'rules', value: { members: [{ place: 'rules.tags-missing', value: { value: 'off' } }] } },
        { value: { items: [{ place: 'overrides[0]', members: [{ place: 'overrides[0].files' }] }] } },
      ],
    });
    expect(plain(value)).toEqual({ rules: { 'tags-missing': 'off' }, overrides: [{ files: 3 }] });
  });

  test('may be anything, nested as deep as can be', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(() => valueOf(ring)).not.toThrow();
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(() => valueOf(anything)).not.toThrow();
      }),
    );
  });
});
