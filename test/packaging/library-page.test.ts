// docs/library.md is true: each of its examples, run against the installed package in Node, prints what stands below it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Installed } from './npm-installed';
import { install } from './npm-installed';

const page = readFileSync(join(import.meta.dirname, '../../docs/library.md'), 'utf8');

let installed: Installed;

beforeAll(() => {
  installed = install();
  const [, cable = ''] = /^```cable\n([^]*?)^```$/m.exec(page) ?? [];
  writeFileSync(join(installed.folder, 'draft.cable'), cable);
}, 180_000);

afterAll(() => {
  installed.remove();
});

const examples = [...page.matchAll(/^```(c?js)\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm)].map(
  ([, kind = '', code = '', printed = ''], index) => ({
    number: index + 1,
    code,
    printed,
    file: `example-${index + 1}.${kind === 'js' ? 'mjs' : 'cjs'}`,
  }),
);

test('the page has examples, each with what it prints', () => {
  expect(examples.length).toBeGreaterThanOrEqual(7);
  expect(page.match(/^```c?js$/gm)).toHaveLength(examples.length);
});

test.each(examples)('example $number prints what the page says', ({ code, printed, file }) => {
  writeFileSync(join(installed.folder, file), code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: installed.folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(printed);
});
