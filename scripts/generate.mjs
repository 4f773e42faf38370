// @ts-check
// `npm run generate`: writes every generated file anew, in the order in which they depend on one another.
// `npm run generate -- --check` writes nothing and fails when one is out of date.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const generators = [
  'vocabulary',
  'grammar',
  'rule-index',
  'rule-table',
  'rule-pages-index',
  'lint-schema',
  'strings',
];

for (const name of generators) {
  const script = path.join(import.meta.dirname, `generate-${name}.mts`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
