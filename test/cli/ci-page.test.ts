// docs/ci.md is true: its shell lines, and those of its workflows, run in a repository of cables; so do its hooks.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inShell, repositoryOf } from './shell';
import { clean, wrongDay, wrongSerial } from './support';
import { present } from './tools';

const project = join(import.meta.dirname, '../..');
const page = readFileSync(join(project, 'docs/ci.md'), 'utf8');
const tools = present('jq', 'parallel', 'pre-commit', 'xargs');

/** The blocks of a language, in order. */
function blocksOf(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );
}

const installing = /npm install|apt-get/;
const needs = ['jq', 'parallel', 'xargs'] as const;
const runnable = (script: string): boolean =>
  !installing.test(script) &&
  needs.every((tool) => tools.includes(tool) || !new RegExp(`\\b${tool} -`).test(script));

/** What the recipes speak of: new cables that are in order, an archive that is not, and the files that are named. */
const files = {
  'cables/2008/a.cable': clean,
  'archive/2007/b.cable': wrongSerial,
  'archive/2008/c.cable': wrongDay,
  'archive/2008/d.cable': clean,
  '.gitlab/code-quality.jq': blocksOf('jq')[0] ?? '',
  // This machine.
  hosts: ':\n',
};

function folder(): string {
  const where = repositoryOf(files);
  inShell(where, 'cable format --write cables && tar -cf archive.tar archive');
  return where;
}

describe('a line of shell', () => {
  const scripts = blocksOf('sh');

  test('is there for every recipe', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(9);
  });

  // Later ones read what earlier ones have written, as a reader would have it.
  test('runs, one after the other', () => {
    const where = folder();
    for (const script of scripts.filter(runnable)) {
      const { status, stderr } = inShell(where, script);
      expect({ script, status, stderr }).toEqual({ script, status: 0, stderr: '' });
    }
    const ids = (name: string): readonly string[] =>
      readFileSync(join(where, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly id: string }).id);
    const written = ['archive', 'packed', 'parallel', 'xargs', 'partition'].filter((name) =>
      existsSync(join(where, `${name}.ndjson`)),
    );
    expect(written).toEqual(expect.arrayContaining(['archive', 'packed', 'xargs', 'partition']));
    for (const name of written)
      expect(ids(`${name}.ndjson`)).toEqual(['08LIMA917', '08LIMA917', '08LIMA917']);
  }, 120_000);
});

test('the lines of the workflows run', () => {
  const where = folder();
  const workflows = blocksOf('yaml').join('\n');
  const lines = [...workflows.matchAll(/^ +- (?:run: )?((?:cable|jq) .*)$/gm)].map(([, line = '']) => line);
  expect(lines).toHaveLength(5);
  for (const line of lines.filter(runnable)) {
    const { status, stderr } = inShell(where, line);
    expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
  }
}, 120_000);

test.each(tools.filter((tool) => tool === 'jq'))('the report for GitLab has what it asks for, by %s', () => {
  const where = folder();
  const report = inShell(
    where,
    'cable lint --format json archive > findings.json || [ $? -eq 1 ]; jq -f .gitlab/code-quality.jq findings.json',
  );
  const entries = JSON.parse(report.stdout) as readonly Record<string, unknown>[];
  expect(entries).toContainEqual(
    expect.objectContaining({
      check_name: 'station-serial-mismatch',
      severity: 'major',
      location: { path: 'archive/2007/b.cable', lines: { begin: 3 } },
    }),
  );
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
});

describe('the hook of git', () => {
  const script = blocksOf('sh').find((each) => each.includes('--cached')) ?? '';

  test('stops what is staged with an error, whatever lies in the folder', () => {
    const where = folder();
    writeFileSync(join(where, 'cables/new.cable'), wrongSerial);
    inShell(where, 'git add cables/new.cable');
    writeFileSync(join(where, 'cables/new.cable'), clean);
    expect(inShell(where, script)).toMatchObject({ status: 1 });
    inShell(where, 'git add cables/new.cable');
    expect(inShell(where, script)).toMatchObject({ status: 0 });
  });
});

describe('hooks of pre-commit', () => {
  const manifest = readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly version: string;
  };

  test('take the command in the version of the tree, and the page names that version', () => {
    expect([...manifest.matchAll(/@cable-editor\/cable@(\S+)/g)].map(([, each]) => each)).toEqual([
      version,
      version,
    ]);
    expect(page).toContain(`rev: v${version}\n`);
    const ids = [...manifest.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id);
    expect(ids).toEqual(['cable-lint', 'cable-format']);
  });

  test('call the command as it can be called', () => {
    const where = folder();
    for (const [, given = ''] of manifest.matchAll(/@cable-editor\/cable@\S+ (.*)$/gm))
      expect(inShell(where, `cable ${given} cables/2008/a.cable`)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(tools.filter((tool) => tool === 'pre-commit'))(
    'are valid, and the local one stops a commit, by %s',
    () => {
      const where = folder();
      const config = blocksOf('yaml').find((block) => block.includes('repo: local')) ?? '';
      writeFileSync(join(where, '.pre-commit-config.yaml'), config);
      writeFileSync(join(where, '.pre-commit-hooks.yaml'), manifest);
      const home = 'export PRE_COMMIT_HOME="$PWD/.pre-commit-home"; ';
      expect(inShell(where, `${home}pre-commit validate-manifest .pre-commit-hooks.yaml`)).toMatchObject({
        status: 0,
      });
      const run = `${home}git add -A cables .pre-commit-config.yaml && pre-commit run`;
      writeFileSync(join(where, 'cables/new.cable'), clean);
      expect(inShell(where, run)).toMatchObject({ status: 0 });
      writeFileSync(join(where, 'cables/new.cable'), wrongSerial);
      const stopped = inShell(where, run);
      expect(stopped.status).toBe(1);
      expect(stopped.stdout).toContain('station-serial-mismatch');
    },
  );
});
