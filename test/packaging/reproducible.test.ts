// Anyone can build what is published and get the same bytes: another copy of the tree, elsewhere, with other times, another mask
// and another clock, gives the packages in dist/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'cable-build-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '' && !/^(test|bench)\//.test(name)))
    cpSync(join(project, file), join(copy, file));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** The time that the packages in dist/ were given, in seconds. */
function dateOf(folder: string): string {
  const bill = JSON.parse(readFileSync(join(project, folder, 'sbom.cdx.json'), 'utf8')) as {
    readonly metadata: { readonly timestamp: string };
  };
  return String(Date.parse(bill.metadata.timestamp) / 1000);
}

function build(script: string, date: string): { readonly status: number | null; readonly output: string } {
  const env = { ...process.env, SOURCE_DATE_EPOCH: date, TZ: 'Asia/Tokyo' };
  const command = `npm run --silent ${script}`;
  const { status, stdout, stderr } = spawnSync(windows ? command : `umask 077; ${command}`, {
    cwd: copy,
    encoding: 'utf8',
    shell: true,
    env,
  });
  return { status, output: stdout + stderr };
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('a build in another folder', () => {
  test('makes the same .vsix, and vsce warns of nothing', () => {
    const { status, output } = build('package', dateOf('dist/vsix'));
    expect(output).not.toMatch(/warn|error/i);
    expect(output).toMatch(/Packaged:/);
    expect(status).toBe(0);
    expect(digest(join(copy, 'dist/cable.vsix'))).toBe(digest(join(project, 'dist/cable.vsix')));
  }, 300_000);

  test('makes the same npm package', () => {
    const { status, output } = build('package:npm', dateOf('dist/npm/package'));
    expect(output).not.toMatch(/warn|error/i);
    expect(status).toBe(0);
    const [name = ''] = readdirSync(join(copy, 'dist/npm')).filter((file) => file.endsWith('.tgz'));
    expect(digest(join(copy, 'dist/npm', name))).toBe(digest(join(project, 'dist/npm', name)));
  }, 300_000);
});
