// Whether a pattern can backtrack without bound, by recheck, and what recheck has said before.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import type { Pattern } from './collect';

/** Milliseconds for one pattern; most take less than one second. */
const LONGEST = 120_000;
const RECORD = path.join(import.meta.dirname, 'safe.txt');

/** Why the pattern is not safe, with a text that shows it; null when it is. */
export async function faultOf({ source, flags }: Pattern): Promise<string | null> {
  const found = await check(source, flags, { timeout: LONGEST });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `not known: ${found.error.kind}`;
  const { checker, complexity, attack } = found;
  // What is concluded from automata is sure. What was found by trial counts the steps of another engine than ours, one that
  // looks behind at a high price: there the text itself must take long.
  if (checker === 'fuzz' && complexity.type === 'polynomial' && !takesLong(source, flags, attack.string)) {
    return null;
  }
  return `${complexity.summary}: ${attack.pattern}`;
}

/** Such a text has some 100,000 characters: in linear time it takes milliseconds, in quadratic time many seconds. */
const LONG = 1000;

function takesLong(source: string, flags: string, text: string): boolean {
  try {
    runInNewContext('text.match(new RegExp(source, flags))', { source, flags, text }, { timeout: LONG });
    return false;
  } catch {
    return true;
  }
}

/** A pattern's sign in the record. */
export function signOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** The signs of patterns that were found safe; one that is not among them is checked when it is met. */
export function foundSafe(): ReadonlySet<string> {
  return new Set(readFileSync(RECORD, 'utf8').split('\n').filter(Boolean));
}

export function record(signs: ReadonlySet<string>): void {
  writeFileSync(RECORD, [...signs].sort().join('\n') + '\n');
}

/** Faults of all patterns that are not among those known to be safe, two at a time; `told` hears of each that is. */
export async function faultsOf(
  patterns: readonly Pattern[],
  known: ReadonlySet<string>,
  told?: (sign: string) => void,
): Promise<readonly string[]> {
  const queue = [...new Map(patterns.map((pattern) => [signOf(pattern), pattern]))].filter(
    ([sign]) => !known.has(sign),
  );
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [sign, pattern] = next;
      const fault = await faultOf(pattern);
      if (fault === null) told?.(sign);
      else faults.push(`${pattern.where}: /${pattern.source}/${pattern.flags} ${fault}`);
    }
  };
  await Promise.all([work(), work()]);
  return faults;
}
