// Changes the parser and the rules a little, one change at a time, and asks whether a test notices: `npm run mutants`.
// Prints a table by file and every change that none noticed; keeps what was found in out/mutants/results.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOnce } from '../bench/setup';
import { readOptions, usage, withoutLines } from './options';
import type { MutantOptions } from './options';
import { pageOf } from './page';
import type { Report, Results } from './results';
import { resultsOf, survivorsOf, tableOf } from './results';

const here = import.meta.dirname;
const out = 'out/mutants';
const kept = `${out}/results.json`;
const product = ['server/src/message', 'server/src/rules'];
const generated = 'server/src/rules/index.ts';
// That work does not grow faster than the text takes seconds to try, and says nothing of a single mutant.
const slow = 'test/unit/message/large.test.ts';
const properties = ['test/property/parse.test.ts', 'test/property/incremental.test.ts'];

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

function expand(name: string): string[] {
  const path = withoutLines(name);
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  return statSync(path).isDirectory() ? filesBelow(path, '.ts').filter((file) => file !== generated) : [name];
}

function usualTests(): string[] {
  const units = ['test/unit/message', 'test/unit/rules'].flatMap((folder) => filesBelow(folder, '.test.ts'));
  return [...units.filter((file) => file !== slow), ...properties];
}

/** Stryker on these files. Rejects where a test fails that no mutant has touched. */
function tried(mutate: readonly string[], tests: readonly string[], concurrency: number): Results {
  const configuration = {
    mutate,
    testRunner: 'cable',
    plugins: ['./mutants/runner.mjs', './mutants/ignore.mjs'],
    cable: { product: product.flatMap((folder) => filesBelow(folder, '.ts')), tests },
    coverageAnalysis: 'perTest',
    // The runner stops what runs for ever by itself; this is for a process that does not answer.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 10,
    concurrency,
    ignorers: ['cable'],
    ignorePatterns: ['/dist', '/out', '/images', '/docs'],
    tempDirName: `${out}/sandbox`,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${out}/report.json` },
    warnings: { unknownOptions: false, slow: false },
    allowEmpty: true,
  };
  writeFileSync(`${out}/stryker.json`, JSON.stringify(configuration, undefined, 2));
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', `${out}/stryker.json`], {
    // Every process of Stryker's reads the plugins, which are TypeScript.
    env: { CABLE_EDITS: '100', ...process.env, NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}` },
    stdio: ['ignore', 2, 'inherit'],
  });
  if (status !== 0) throw new Error('Stryker stopped');
  return resultsOf(JSON.parse(readFileSync(`${out}/report.json`, 'utf8')) as Report);
}

function run({ files, tests, concurrency, piece, page }: MutantOptions): void {
  const mutate = files.flatMap(expand);
  const used = tests.length > 0 ? tests : usualTests();
  mkdirSync(out, { recursive: true });
  let found: Results = {};
  for (let from = 0; from < mutate.length; from += piece) {
    const next = mutate.slice(from, from + piece);
    console.error(`${from + 1} to ${from + next.length} of ${mutate.length} files`);
    const results = tried(next, used, concurrency);
    found = { ...found, ...results };
    // What is known of some lines of a file is not known of the file.
    const whole = Object.entries(results).filter(([file]) => next.includes(file));
    keep(Object.fromEntries(whole));
  }
  console.log(`${tableOf(found)}\n\n${survivorsOf(found)}`);
  if (page) writeFileSync('docs/mutation-survivors.md', pageOf(known()));
}

function known(): Results {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Results) : {};
}

function keep(results: Results): void {
  const all = Object.entries({ ...known(), ...results }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(kept, JSON.stringify(Object.fromEntries(all), undefined, 1));
}

try {
  const options = readOptions(process.argv.slice(2));
  installOnce(here, 'Installing what makes mutants, once, in mutants/node_modules.');
  run(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
