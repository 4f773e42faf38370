// `npm run fuzz -- [--minutes N] [--target NAME] [--seed N]` looks for texts for which a target does not hold, led by what they
// make run: a text that reaches a block of code that none before has reached is kept for the run and changed further. What is
// found is made small and written to test/fuzz/corpus, where `npm test` tries it ever after.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { covered } from './covered';
import { mutated, randomOf, seeds } from './mutate';
import { smallest } from './smallest';
import { targets, type Target } from './targets';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const chosen = Object.entries(targets).filter(
  ([name]) => values.target === undefined || values.target === name,
);
const random = randomOf(Number(values.seed));
const found = new Map<string, string>();
let tried = 0;

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

function tryOne(name: string, target: Target, text: string): void {
  tried++;
  const fault = faultOf(target, text);
  if (fault === null || found.has(`${name} ${fault}`)) return;
  const small = smallest(text, (each) => faultOf(target, each) === fault);
  found.set(`${name} ${fault}`, small);
  const file = `${name}-${createHash('sha256').update(small).digest('hex').slice(0, 12)}.txt`;
  writeFileSync(new URL(`corpus/${file}`, import.meta.url), small);
  console.log(`${name}: ${fault}\n  ${JSON.stringify(small.slice(0, 300))}\n  corpus/${file}`);
}

const pools = new Map(chosen.map(([name]) => [name, [...seeds]]));
const coverage = covered();
for (const [name, target] of chosen) for (const text of seeds) tryOne(name, target, text);
coverage.take();
while (Date.now() < until) {
  for (const [name, target] of chosen) {
    const pool = pools.get(name) ?? [];
    const text = mutated(pool, random);
    tryOne(name, target, text);
    if (coverage.take()) pool.push(text);
  }
}
const sizes = [...pools].map(([name, pool]) => `${name} ${String(pool.length)}`).join(', ');
console.log(
  `seed ${values.seed}: ${String(tried)} texts tried, ${String(found.size)} faults; texts kept: ${sizes}`,
);
process.exitCode = found.size > 0 ? 1 : 0;
