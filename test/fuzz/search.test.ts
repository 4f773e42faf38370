// The search for faults finds one that was hidden for it, led by what is run, makes it small, and leaves it where it is tried again.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixture } from '../unit/support/fixtures';
import type { Covered } from './covered';
import { covered } from './covered';
import { randomOf } from './mutate';
import { LEAST, planted } from './planted';
import { search, type SearchResult } from './search';

let corpus: string;

beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'cable-fuzz-'));
});
afterEach(() => rmSync(corpus, { recursive: true }));

const TRIALS = 6000;

function searchFor(coverage: Covered, seed: number): SearchResult {
  const lines: string[] = [];
  const result = search({
    targets: { planted },
    seeds: [fixture('draft-from-to.cable')],
    random: randomOf(seed),
    coverage,
    isOver: (tried) => tried >= TRIALS || lines.length > 0,
    corpus,
    say: (line) => lines.push(line),
  });
  expect(lines).toHaveLength(result.found.size);
  return result;
}

test('a planted fault is found, made small, kept, and tried again', { timeout: 120_000 }, () => {
  const { found } = searchFor(covered('fuzz/planted'), 1);
  expect(found.size).toBe(1);
  const [[file, small] = ['', '']] = found;
  expect(small).toHaveLength(LEAST);
  expect(readdirSync(corpus)).toEqual([file]);
  const kept = readFileSync(join(corpus, file), 'utf8');
  expect(kept).toBe(small);
  expect(() => planted(kept)).toThrow('the fault that was planted');
});

test('it is too well hidden to be found by chance', { timeout: 120_000 }, () => {
  expect(searchFor({ take: () => false }, 1).found.size).toBe(0);
});
