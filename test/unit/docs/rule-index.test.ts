// docs/rules/README.md is how a rule is found by the part of the message it looks at: it is current, and whole.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../../server/src/rules';

const project = new URL('../../../', import.meta.url);

test('the index of rules is what the rules say of themselves', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('scripts/generate-rule-pages-index.mts', project));
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
    cwd: fileURLToPath(project),
    encoding: 'utf8',
  });
  expect({ status: run.status, errors: run.stderr }).toEqual({ status: 0, errors: '' });
});

test('the index of rules has every rule once', () => {
  const index = readFileSync(new URL('docs/rules/README.md', project), 'utf8');
  const listed = [...index.matchAll(/^\| \[`([a-z-]+)`\]\(\1\.md\)/gm)].map(([, code = '']) => code);
  expect(listed.sort()).toEqual(rules.map(({ code }) => code).sort());
});
