// `npm run fuzz -- [--minutes N] [--target NAME] [--seed N]` looks for texts for which a target does not hold. What is found is
// written to test/fuzz/corpus, where `npm test` tries it ever after.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { covered } from './covered';
import { randomOf, seeds } from './mutate';
import { search } from './search';
import { targets } from './targets';

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
const { tried, found, kept } = search({
  targets: Object.fromEntries(chosen),
  seeds,
  random: randomOf(Number(values.seed)),
  coverage: covered(),
  isOver: () => Date.now() >= until,
  corpus: fileURLToPath(new URL('corpus/', import.meta.url)),
  say: (line) => console.log(line),
});
const sizes = [...kept].map(([name, size]) => `${name} ${String(size)}`).join(', ');
console.log(
  `seed ${values.seed}: ${String(tried)} texts tried, ${String(found.size)} faults; texts kept: ${sizes}`,
);
process.exitCode = found.size > 0 ? 1 : 0;
