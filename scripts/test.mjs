// @ts-check
// `npm test`: every check and every test, in an order that tells of cheap faults first. All steps run, whatever fails
// before; only those that need the packaged extension are left out when it cannot be made. Says what ran, and closes
// with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..');
const artifacts = path.join(project, 'test/artifacts');

/**
 * A check counts as one failed test when it fails. A step with `results` has tests: it leaves its counts there, and must have
 * run one, unless it `mayBeEmpty` and says itself what it left out.
 * @typedef {{ name: string, command: readonly string[], results?: string, needs?: string, mayBeEmpty?: boolean }} Step
 * @type {readonly Step[]}
 */
const steps = [
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'generated files', command: ['npm', 'run', '--silent', 'generate', '--', '--check'] },
  { name: 'package', command: ['npm', 'run', '--silent', 'package'] },
  { name: 'npm package', command: ['npm', 'run', '--silent', 'package:npm'] },
  {
    name: 'tests in Node',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=test/artifacts/node.json',
    ],
    results: 'node.json',
  },
  {
    name: 'suite in VS Code',
    command: ['node', 'test/vscode-host/run-suite.mjs'],
    results: 'suite.json',
    needs: 'package',
  },
  {
    name: 'suite in VS Code for the web',
    command: ['node', 'test/vscode-host/run-web.mjs'],
    results: 'web.json',
    needs: 'package',
  },
  {
    name: 'packaged extension in VS Code',
    command: ['node', 'test/vscode-host/run-ui.mjs'],
    results: 'ui.json',
    needs: 'package',
  },
  {
    name: 'other editors',
    command: ['node', 'test/editors/run.mjs'],
    results: 'editors.json',
    needs: 'package',
    mayBeEmpty: true,
  },
];

let passed = 0;
let failed = 0;
/** @type {Set<string>} */
const unsound = new Set();
/** @type {string[]} */
const summary = [];

rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });
for (const step of steps) run(step);
console.log(`\n${summary.join('\n')}`);
if (passed === 0) failed ||= 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {Step} step */
function run(step) {
  if (step.needs !== undefined && unsound.has(step.needs)) {
    fail(step, `not run: ${step.needs} failed`);
    return;
  }
  console.log(`\n— ${step.name}`);
  const started = Date.now();
  const [command = '', ...given] = step.command;
  const { status } = spawnSync(command, given, { cwd: project, stdio: 'inherit', env: stepEnvironment() });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const counts = step.results === undefined ? { passed: 0, failed: 0 } : countsIn(step.results);
  passed += counts.passed;
  failed += counts.failed;
  const sound = status === 0 && (step.results === undefined || counts.passed > 0 || step.mayBeEmpty === true);
  if (sound) note(step, `${counts.passed > 0 ? `${counts.passed} passed` : 'in order'}, ${seconds}`);
  else if (counts.failed > 0) note(step, `${counts.passed} passed, ${counts.failed} FAILED, ${seconds}`);
  else fail(step, `FAILED, ${seconds}`);
  if (!sound) unsound.add(step.name);
}

/** The steps leave the closing line to this runner. */
function stepEnvironment() {
  return { ...process.env, CABLE_TEST_STEP: '1' };
}

/** @param {string} file */
function countsIn(file) {
  try {
    const counts = JSON.parse(readFileSync(path.join(artifacts, file), 'utf8'));
    return {
      passed: Number(counts.passed ?? counts.numPassedTests),
      failed: Number(counts.failed ?? counts.numFailedTests) + filesNotLoaded(counts.testResults),
    };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * A file of tests that cannot be loaded has no test that fails.
 * @param {readonly { status: string, assertionResults: readonly unknown[] }[]} [files]
 */
function filesNotLoaded(files = []) {
  return files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
}

/**
 * @param {Step} step
 * @param {string} words
 */
function note(step, words) {
  summary.push(`${step.name.padEnd(32)}${words}`);
}

/**
 * @param {Step} step
 * @param {string} words
 */
function fail(step, words) {
  failed += 1;
  note(step, words);
}
