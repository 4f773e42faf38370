// Publishing refuses what the changelog does not tell of and what no tag names; tried in small repositories, dry.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

const released =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-05\n\n- News.\n\n## [1.1.0] - 2026-12-01\n';

interface Tree {
  readonly version?: string;
  readonly changelog?: string;
  readonly tag?: string;
  readonly left?: string;
}

/** What publishing says in a repository like ours with this in it. */
function publish(
  { version = '1.2.0', changelog = released, tag = 'v1.2.0', left }: Tree,
  ...given: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cable-publish-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(project, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'A release');
  if (tag !== '') git('tag', tag);
  if (left !== undefined) writeFileSync(join(folder, left), '');
  return spawnSync(process.execPath, ['scripts/publish.mjs', ...given], { cwd: folder, encoding: 'utf8' });
}

describe('a version that the changelog tells of, committed and tagged', () => {
  test.each([
    ['vsce', 'would run: npm run package\nwould run: npx vsce publish --packagePath dist/cable.vsix\n'],
    ['ovsx', 'would run: npm run package\nwould run: npx --yes ovsx@1.4.0 publish dist/cable.vsix\n'],
    [
      'npm',
      'would run: npm run package:npm\nwould run: npm publish ./dist/npm/cable-editor-cable-1.2.0.tgz\n',
    ],
  ])('would be published by %s', (target, stdout) => {
    expect(publish({}, target, '--dry-run')).toMatchObject({ status: 0, stdout, stderr: '' });
  });
});

describe('is refused', () => {
  test.each<[string, Tree, RegExp]>([
    [
      'a version before the newest heading',
      { version: '1.1.0', tag: 'v1.1.0' },
      /1\.1\.0.*newest.*\[1\.2\.0\]/,
    ],
    [
      'a version after the newest heading',
      { version: '1.3.0', tag: 'v1.3.0' },
      /1\.3\.0.*newest.*\[1\.2\.0\]/,
    ],
    [
      'a version above which there are unreleased changes',
      { changelog: released.replace('[Unreleased]\n', '[Unreleased]\n\n- More.\n') },
      /newest heading of CHANGELOG\.md is \[Unreleased\]/,
    ],
    ['a heading without a date', { changelog: released.replace(' - 2027-01-05', '') }, /no date/],
    ['a changelog without a heading', { changelog: '# Changelog\n' }, /no heading of a version/],
    ['a tree with a file that is not committed', { left: 'notes.txt' }, /not committed/],
    ['a commit without a tag', { tag: '' }, /no tag v1\.2\.0/],
    ['a commit with the tag of another version', { tag: 'v1.1.0' }, /no tag v1\.2\.0/],
  ])('%s', (_, tree, reason) => {
    for (const target of ['vsce', 'ovsx', 'npm']) {
      const { status, stdout, stderr } = publish(tree, target, '--dry-run');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(reason);
      expect(stderr.trim().split('\n')).toHaveLength(2);
    }
  });

  test.each([[['somewhere']], [['npm', '--force']], [[]]])('wrong use: %j', (given) => {
    expect(publish({}, ...given)).toMatchObject({ status: 2, stdout: '' });
  });
});
