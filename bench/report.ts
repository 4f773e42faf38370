// Writes the figures of the last run into docs/speed.md, between the marks that stand there for each bench.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Bench } from './benches/bench';
import type { BenchResult } from './results';
import { loadResult } from './results';
import { targetTable } from './targets';

const page = join(import.meta.dirname, '../docs/speed.md');

/** A bench that has not been run keeps what stands there. */
export async function writeReport(benches: readonly Bench[]): Promise<void> {
  let text = readFileSync(page, 'utf8');
  for (const bench of benches) {
    const result = loadResult(bench.name);
    if (result !== undefined)
      text = between(text, bench.name, `${conditions(result)}\n\n${bench.tables(result)}`);
  }
  text = between(text, 'targets', targetTable(loadResult));
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

function conditions({ node, platform, cores }: BenchResult): string {
  return `Node ${node}, ${platform}, ${cores} cores.`;
}

/** Puts `content` between the two marks of a name. */
function between(text: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`docs/speed.md has no marks for ${name}`);
  return `${text.slice(0, start + opening.length)}\n\n${content}\n\n${text.slice(end)}`;
}
