// Looks for texts for which a target does not hold, led by what they make run: a text that reaches a block of code that none
// before has reached is kept for the search and changed further. What is found is made small and written to a corpus.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Covered } from './covered';
import { mutated, type Random } from './mutate';
import { smallest } from './smallest';
import type { Target } from './targets';

export interface SearchOptions {
  readonly targets: Readonly<Record<string, Target>>;
  /** Texts to begin with. */
  readonly seeds: readonly string[];
  readonly random: Random;
  readonly coverage: Covered;
  /** Asked before each round. */
  readonly isOver: (tried: number) => boolean;
  /** The folder that faults are written to. */
  readonly corpus: string;
  readonly say: (line: string) => void;
}

export interface SearchResult {
  readonly tried: number;
  /** The smallest text of each fault, by the file it was written to. */
  readonly found: ReadonlyMap<string, string>;
  /** How many texts each target has in the end. */
  readonly kept: ReadonlyMap<string, number>;
}

export function search(options: SearchOptions): SearchResult {
  const { seeds, random, coverage, isOver, corpus, say } = options;
  const targets = Object.entries(options.targets);
  const found = new Map<string, string>();
  const signs = new Set<string>();
  let tried = 0;

  function tryOne(name: string, target: Target, text: string): void {
    tried++;
    const fault = faultOf(target, text);
    if (fault === null || signs.has(`${name} ${fault}`)) return;
    signs.add(`${name} ${fault}`);
    const small = smallest(text, (each) => faultOf(target, each) === fault);
    const file = `${name}-${createHash('sha256').update(small).digest('hex').slice(0, 12)}.txt`;
    found.set(file, small);
    writeFileSync(join(corpus, file), small);
    say(`${name}: ${fault}\n  ${JSON.stringify(small.slice(0, 300))}\n  corpus/${file}`);
  }

  const pools = new Map(targets.map(([name]) => [name, [...seeds]]));
  for (const [name, target] of targets) for (const text of seeds) tryOne(name, target, text);
  coverage.take();
  while (!isOver(tried)) {
    for (const [name, target] of targets) {
      const pool = pools.get(name) ?? [];
      const text = mutated(pool, random);
      tryOne(name, target, text);
      if (coverage.take()) pool.push(text);
    }
  }
  return { tried, found, kept: new Map([...pools].map(([name, pool]) => [name, pool.length])) };
}

/** A fault's sign: where it is thrown, so that one fault is written down once. */
function signOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => line.includes('/src/') || line.includes('/fuzz/'));
  return `${error.message.split('\n')[0] ?? ''} ${place?.trim() ?? ''}`;
}

function faultOf(target: Target, text: string): string | null {
  try {
    target(text);
    return null;
  } catch (error) {
    return signOf(error);
  }
}
