// Changes the parser and the rules a little, one change at a time, and asks whether a test notices: `npm run mutants`.
// Prints a table by file and every change that none noticed; keeps what was found in out/mutants/results.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
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
/** How rules are run, and their fixes offered. */
const ofRules = [
  ...['validate', 'validate-document', 'rule-failure'].map((name) => `test/unit/server/${name}.test.ts`),
  'test/unit/features/code-actions.test.ts',
];
/** They hold the parser to itself, and are asked for the files whose work that is. */
const comparing: Readonly<Record<string, RegExp>> = {
  'test/property/incremental.test.ts': /\/incremental/,
  'test/unit/message/top.test.ts': /\/message\/message\.ts/,
};

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

function usualTests(mutate: readonly string[]): string[] {
  const units = ['test/unit/message', 'test/unit/rules'].flatMap((folder) => filesBelow(folder, '.test.ts'));
  return [
    ...units.filter((file) => file !== slow && !(file in comparing)),
    'test/property/parse.test.ts',
    ...Object.keys(comparing).filter((file) => mutate.some((name) => comparing[file]?.test(name))),
    ...(mutate.some((name) => name.includes('/rules/')) ? ofRules : []),
  ];
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

async function run({ files, tests, concurrency, piece, page }: MutantOptions): Promise<void> {
  const mutate = files.flatMap(expand);
  mkdirSync(out, { recursive: true });
  let found: Results = {};
  for (let from = 0; from < mutate.length; from += piece) {
    const next = mutate.slice(from, from + piece);
    console.error(`${from + 1} to ${from + next.length} of ${mutate.length} files`);
    const results = tried(next, tests.length > 0 ? tests : usualTests(next), concurrency);
    found = { ...found, ...results };
    // What is known of some lines of a file, or on some tests, is not known of the file.
    const whole = Object.entries(results).filter(([file]) => next.includes(file));
    if (tests.length === 0) keep(Object.fromEntries(whole));
  }
  if (mutate.length > 0) console.log(`${tableOf(found)}\n\n${survivorsOf(found)}`);
  if (page) await writePage(known());
}

async function writePage(results: Results): Promise<void> {
  const path = 'docs/mutation-survivors.md';
  const options = await resolveConfig(path);
  writeFileSync(path, await format(pageOf(results), { ...options, filepath: path }));
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
  await run(options);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
