// `npm run bench`: runs the benches that are named, or all, prints their tables, and keeps their figures in bench/results/.
// `npm run bench -- report` writes what was kept into docs/speed.md.
import type { Bench } from './benches/bench';
import { archive } from './benches/archive';
import { forms } from './benches/forms';
import { grammar } from './benches/grammar';
import { growth } from './benches/growth';
import { memory } from './benches/memory';
import { services } from './benches/services';
import { stdio } from './benches/stdio';
import { readOptions, usage } from './options';
import { writeReport } from './report';
import { saveResult } from './results';
import { installPeers } from './setup';

const benches: readonly Bench[] = [services, stdio, memory, grammar, forms, growth, archive];

function benchesNamed(names: readonly string[]): readonly Bench[] {
  const unknown = names.find((name) => name !== 'report' && !benches.some((bench) => bench.name === name));
  if (unknown === undefined) return benches.filter(({ name }) => names.length === 0 || names.includes(name));
  const list = benches.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n');
  throw new Error(`no bench is called ${unknown}\n${usage}\n${list}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.names.includes('report')) await writeReport(benches);
  const wanted = benchesNamed(options.names);
  if (wanted.length > 0) installPeers();
  for (const bench of wanted) {
    const measurements = await bench.run(options, (line) => console.error(`${bench.name}: ${line}`));
    console.log(`## ${bench.name}\n\n${bench.tables(saveResult(bench.name, measurements))}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
