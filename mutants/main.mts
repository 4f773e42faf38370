// Changes the parser and the rules a little, one change at a time, and asks whether a test notices: `npm run mutants`.
// Prints a table by file and every change that none noticed; keeps both in out/mutants/results.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../bench/setup';
import { readOptions, usage } from './options';
import type { MutantOptions } from './options';
import { resultsOf } from './results';
import { testsOf } from './tests';

const here = import.meta.dirname;
const out = 'out/mutants';
const generated = 'server/src/rules/index.ts';

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending));
}

function expand(name: string): string[] {
  const path = name.replace(/:.*$/, '');
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  return statSync(path).isDirectory() ? filesBelow(path, '.ts').filter((file) => file !== generated) : [name];
}

function chooseTests(options: MutantOptions, mutate: readonly string[]): readonly string[] {
  if (options.tests.length > 0) return options.tests;
  const sources = [...filesBelow('server/src/message', '.ts'), ...filesBelow('server/src/rules', '.ts')];
  const tests = filesBelow('test/unit', '.test.ts');
  return [...new Set(mutate.flatMap((file) => testsOf(file.replace(/:.*$/, ''), sources, tests)))];
}

function run(options: MutantOptions): number {
  const mutate = options.files.flatMap(expand);
  const tests = chooseTests(options, mutate);
  mkdirSync(out, { recursive: true });
  const configuration = {
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'mutants/vitest.config.mts', related: false },
    coverageAnalysis: 'perTest',
    // A busy machine is no mutant that runs for ever.
    timeoutMS: 30_000,
    concurrency: options.concurrency,
    plugins: ['@stryker-mutator/vitest-runner', './mutants/ignore.mjs'],
    ignorers: ['cable'],
    cable: { share: options.share, seed: options.seed },
    ignorePatterns: ['/dist', '/out', '/images', '/docs'],
    tempDirName: `${out}/sandbox`,
    incremental: true,
    incrementalFile: `${out}/incremental.json`,
    force: options.force,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${out}/report.json` },
    warnings: { unknownOptions: false },
    allowEmpty: true,
  };
  writeFileSync(`${out}/stryker.json`, JSON.stringify(configuration, undefined, 2));
  console.error(`${mutate.length} files, tried on:\n  ${tests.join('\n  ')}`);
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', `${out}/stryker.json`], {
    env: { ...process.env, CABLE_MUTANT_TESTS: tests.join(' ') },
    stdio: ['ignore', 2, 'inherit'],
  });
  if (status !== 0) return 1;
  const results = resultsOf(
    `${out}/report.json`,
    mutate.map((file) => file.replace(/:.*$/, '')),
  );
  writeFileSync(`${out}/results.md`, results);
  console.log(results);
  return 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  // The runner uses the project's own vitest.
  installOnce(here, 'Installing what makes mutants, once, in mutants/node_modules.', '--legacy-peer-deps');
  process.exitCode = run(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
