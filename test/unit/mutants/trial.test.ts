// Mutants tried in one process: those of tables made on loading, of what is remembered, of loops that would not end.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guarded } from '../../../mutants/guarded';
import type { Fate, Trial } from '../../../mutants/trial';
import { trialOf } from '../../../mutants/trial';

// As Stryker writes it: a mutant is switched on by its number, and what is reached is counted.
const words = `
const switches = globalThis.__stryker__;
function stryMutAct_9fa48(id) {
  if (switches.activeMutant !== id) return false;
  if (switches.hitCount !== undefined && ++switches.hitCount > switches.hitLimit) throw new Error('too often');
  return true;
}
function stryCov_9fa48(...ids) {
  const { static: onLoad, perTest } = switches.mutantCoverage;
  const counts = switches.currentTestId ? (perTest[switches.currentTestId] ??= {}) : onLoad;
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
}
const first = stryMutAct_9fa48("1") ? /b/ : (stryCov_9fa48("1"), /a/);
const seen = new Map();
export const startsWell = (word) => first.test(word);
export function upper(word) {
  if (!seen.has(word)) seen.set(word, stryMutAct_9fa48("2") ? word : (stryCov_9fa48("2"), word.toUpperCase()));
  return seen.get(word);
}
export function count(to) {
  let n = 0;
  while (stryMutAct_9fa48("3") ? true : (stryCov_9fa48("3"), n < to)) n++;
  return n;
}
export const lower = (word) => stryMutAct_9fa48("4") ? '' : (stryCov_9fa48("4"), word.toLowerCase());
const kept = [];
export function keep(word) {
  if (stryMutAct_9fa48("6")) kept.push(word); else { stryCov_9fa48("6"); }
  return kept.length;
}
export const atFirst = (word) => stryMutAct_9fa48("5") ? '' : (stryCov_9fa48("5"), word);
`;

const words_test = `
import { describe, expect, test } from 'vitest';
import { atFirst, count, keep, lower, startsWell, upper } from '../../server/src/message/words';
const loaded = atFirst('once');
test('reaches much and looks at nothing', () => { upper('a'); lower('A'); });
test('starts', () => expect(startsWell('a')).toBe(true));
describe.each(['a', 'b'])('%s', (word) => {
  test.each([[word, 1]])('%s %s', { timeout: 5 }, (word, one) => expect(upper(word).length).toBe(one));
});
test('upper', () => expect(upper('a')).toBe('A'));
test('counts', async () => { await Promise.resolve(); expect(count(3)).toBe(3); });
test('keeps nothing', () => expect(keep('a')).toBe(0));
test('once', () => expect(loaded).toBe('once'));
`;

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
let trial: Trial | undefined;

beforeAll(async () => {
  const files = {
    'server/src/message/words.ts': words,
    'test/unit/words.test.ts': words_test,
    'test/unit/other.test.ts': `import { test } from 'vitest'; test('other', () => {});`,
    'test/unit/support/seed.ts': '',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const tests = ['test/unit/words.test.ts', 'test/unit/other.test.ts'];
  trial = await trialOf(folder, ['server/src/message/words.ts'], tests);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('without a mutant all pass, and each is known to reach what it reaches, though another saw it before', async () => {
  const run = await trial?.firstRun();
  expect(run?.tests.map(({ test, failure }) => [test.id, test.name, failure])).toEqual([
    ['0.0', 'reaches much and looks at nothing', undefined],
    ['0.1', 'starts', undefined],
    ['0.2', '%s (1) %s %s (1)', undefined],
    ['0.3', '%s (2) %s %s (1)', undefined],
    ['0.4', 'upper', undefined],
    ['0.5', 'counts', undefined],
    ['0.6', 'keeps nothing', undefined],
    ['0.7', 'once', undefined],
    ['1.0', 'other', undefined],
  ]);
  expect(Object.keys(run?.coverage.static ?? {})).toEqual(['1']);
  expect(run?.coverage.perTest['0.4']).toMatchObject({ 2: 1 });
  // The file asks for it while it loads, so that all its tests may rest on it.
  expect(run?.coverage.perTest['0.1']).toEqual({ 5: 1 });
});

const fates: readonly (readonly [string, string, boolean, string])[] = [
  ['a table made on loading', '1', true, 'killed by 0.1'],
  ['what leaves something behind', '6', false, 'killed by 0.6'],
  ['what is remembered', '2', false, 'killed by 0.4'],
  ['a loop that would not end', '3', false, 'endless'],
  ['what no test looks at', '4', false, 'survived 8 tests'],
  ['what a file of tests asks for while it loads', '5', false, 'killed by 0.7'],
];

function inWords(fate: Fate | undefined): string | undefined {
  if (fate?.kind === 'killed') return `killed by ${fate.by}`;
  return fate?.kind === 'survived' ? `survived ${fate.tried} tests` : fate?.kind;
}

test.each(fates)('%s', async (_, id, onLoad, expected) => {
  const file = 'server/src/message/words.ts';
  const fate = await trial?.tryMutant({ id, file, static: onLoad, tests: undefined, hitLimit: 1000 });
  expect(inWords(fate)).toBe(expected);
});

test('only the tests that are said to reach a mutant are called', async () => {
  const mutant = { id: '2', file: 'server/src/message/words.ts', static: false, hitLimit: 1000 };
  expect(await trial?.tryMutant({ ...mutant, tests: ['0.0', '0.1'] })).toEqual({
    kind: 'survived',
    tried: 2,
  });
});

test('what runs for ever without passing a mutant is stopped', () => {
  const forEver = (): never => {
    for (;;);
  };
  expect(() => guarded(forEver, 50)).toThrow('ran for ever');
  expect(guarded(() => 7)).toBe(7);
});
