// @ts-check
// What scripts that package share: the project's folder, its manifest, and running a command in it.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const project = path.join(import.meta.dirname, '../..');

/** package.json, as it stands. */
export function manifest() {
  return JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
}

/**
 * Runs a command, shown as it runs; ends this process with its exit code when it fails.
 * @param {string} command
 * @param {readonly string[]} given
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} [options]
 */
export function run(command, given, { cwd = project, env = {} } = {}) {
  const { status, error } = spawnSync(command, [...given], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a program in Node and gives what it prints; ends this process when it fails.
 * @param {readonly string[]} given
 */
export function printedBy(given) {
  const options = { cwd: project, encoding: /** @type {const} */ ('utf8') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...given], options);
  if (status !== 0) {
    console.error(stderr);
    process.exit(status ?? 1);
  }
  return stdout;
}

/**
 * Writes a file of a package. Its mode does not hang on who builds it.
 * @param {string} file
 * @param {string} content
 * @param {number} [mode]
 */
export function writePackaged(file, content, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, mode);
}

/**
 * Copies a file into a package, with a mode that does not hang on who builds it.
 * @param {string} from
 * @param {string} to
 * @param {number} [mode]
 */
export function copyPackaged(from, to, mode = 0o644) {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
  chmodSync(to, mode);
}
