// No regular expression that ships can be made to backtrack without bound, whatever a file holds. Checking one takes about
// a second: those in safe.txt were found safe before, others are checked as they are met. CABLE_PATTERNS=record writes down
// what is safe, CABLE_PATTERNS=all checks all anew, for minutes, and writes that down.
import { beforeAll, describe, expect, test } from 'vitest';
import { patternsOfCode, patternsOfJson, type Found, type Pattern } from './collect';
import { madeInFunctions, madeOnLoading } from './made';
import { inJavaScript } from './oniguruma';
import { faultOf, faultsOf, foundSafe, record, signOf } from './verdict';

let code: Found;
let loaded: readonly Pattern[];

beforeAll(async () => {
  code = patternsOfCode();
  const files = new Set(code.made.filter(({ inFunction }) => !inFunction).map(({ file }) => file));
  const patterns = [];
  for (const file of files) patterns.push(...(await madeOnLoading(file)));
  loaded = patterns;
}, 60_000);

describe('every pattern', () => {
  test('of the code is found: written out, put together on loading, or listed with a reason', () => {
    expect(code.literals.length).toBeGreaterThan(400);
    expect(code.hidden).toEqual([]);
    const onLoading = code.made.filter(({ inFunction }) => !inFunction);
    expect(loaded.length).toBeGreaterThanOrEqual(onLoading.length);
    const inFunctions = code.made.filter(({ inFunction }) => inFunction).map(({ file }) => file);
    expect(inFunctions.sort()).toEqual(madeInFunctions.map(({ where }) => where));
  });

  test('takes linear time', { timeout: 1_200_000 }, async () => {
    const patterns = [...code.literals, ...loaded, ...madeInFunctions, ...patternsOfJson()];
    expect(patterns.length).toBeGreaterThan(550);
    const mode = process.env['CABLE_PATTERNS'];
    const before = mode === 'all' ? new Set<string>() : foundSafe();
    const safe = new Set(patterns.map(signOf).filter((sign) => before.has(sign)));
    const faults = await faultsOf(patterns, before, (sign) => safe.add(sign));
    if (mode !== undefined) record(safe);
    expect(faults).toEqual([]);
  });
});

describe('the check', () => {
  test.each([
    ['squares', String.raw`\s+$`],
    ['squares, seen by trial only', String.raw`(?=x?)\s+$`],
    ['doubles', '^(a|a)*$'],
  ])('finds the pattern whose time %s', { timeout: 60_000 }, async (_, source) => {
    expect(await faultOf({ source, flags: '', where: '' })).not.toBeNull();
  });

  test('reads the patterns of the grammar as they are meant', () => {
    expect(inJavaScript('(?i:ref[ab])c')).toEqual({ source: '(?:[rR][eE][fF][ab])c', flags: '' });
    expect(() => inJavaScript('(?>a+)')).toThrow();
    expect(() => inJavaScript('a++')).toThrow();
    expect(() => inJavaScript(String.raw`\G\h`)).toThrow();
  });
});
