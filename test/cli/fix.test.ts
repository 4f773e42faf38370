// `cable lint --fix`: what has one right answer is put right, and a file is replaced whole or not at all.
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunOptions } from './support';
import {
  cable,
  clean,
  codesByFile,
  fixture,
  folderOf,
  NOBODY,
  replaced,
  wrongDay,
  wrongSerial,
} from './support';

const fix = ['lint', '--fix', '--format', 'ndjson'];

const contentOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('puts right what has one right answer, reports what is left, and leaves clean files alone', async () => {
  const left = replaced(wrongDay, 'E.O. 12958: N/A\nTAGS: SCUL KPAO PE\n', 'E.O. 12958: N/A\n');
  const where = folderOf({ 'a.cable': wrongDay, 'b.cable': left, 'c.cable': clean });
  const before = statSync(join(where, 'c.cable'));
  const { stdout, stderr, code } = await cable(where, [...fix, '.']);
  expect(contentOf(where, 'a.cable')).toBe(clean);
  expect(contentOf(where, 'b.cable')).toBe(replaced(left, '0751530', '0741530'));
  expect(codesByFile(stdout)).toEqual(['a.cable', 'b.cable tags-missing', 'c.cable']);
  expect(statSync(join(where, 'c.cable'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(stderr).toEqual([]);
  expect(code).toBe(0);
});

test('says in text how many files it has changed', async () => {
  const where = folderOf({ 'a.cable': wrongDay, 'b.cable': wrongSerial });
  const { stdout } = await cable(where, ['lint', '--fix', '.']);
  expect(stdout).toBe('Nothing found in 2 files. Fixed 2 files.\n');
});

test('mends every message of a file', async () => {
  const where = folderOf({ 'a.cable': wrongDay + clean + wrongSerial });
  expect((await cable(where, [...fix, '.'])).code).toBe(0);
  expect(contentOf(where, 'a.cable')).toBe(clean + clean + clean);
});

test('done twice changes nothing more, for every fixture', async () => {
  const folder = new URL('../fixtures/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.cable'));
  const where = folderOf(
    Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder))])),
  );
  const once = await cable(where, [...fix, '.']);
  const contents = names.map((name) => contentOf(where, name));
  const twice = await cable(where, [...fix, '.']);
  expect(names.map((name) => contentOf(where, name))).toEqual(contents);
  expect(twice.stdout).toBe(once.stdout);
  expect(contents).not.toEqual(names.map(fixture));
});

test('follows the settings: a rule that is off mends nothing', async () => {
  const where = folderOf({
    '.cablelint.json': '{ "rules": { "station-date-mismatch": "off" } }',
    'a.cable': wrongDay,
  });
  await cable(where, [...fix, '.']);
  expect(contentOf(where, 'a.cable')).toBe(wrongDay);
});

describe('a file that is replaced', () => {
  test('keeps its mode', async () => {
    const where = folderOf({ 'a.cable': wrongDay });
    chmodSync(join(where, 'a.cable'), 0o640);
    await cable(where, [...fix, '.']);
    expect(contentOf(where, 'a.cable')).toBe(clean);
    expect(statSync(join(where, 'a.cable')).mode & 0o777).toBe(0o640);
  });

  test('keeps the links to it', async () => {
    const where = folderOf({ 'in/a.cable': wrongDay, 'other/.keep': '' });
    symlinkSync('../in/a.cable', join(where, 'other/b.cable'));
    await cable(where, [...fix, 'other']);
    expect(lstatSync(join(where, 'other/b.cable')).isSymbolicLink()).toBe(true);
    expect(contentOf(where, 'in/a.cable')).toBe(clean);
  });

  test('leaves nothing else in its folder', async () => {
    const where = folderOf({ 'a.cable': wrongDay });
    await cable(where, [...fix, '.']);
    expect(readdirSync(where)).toEqual(['a.cable']);
  });
});

describe('a file that cannot be replaced stays whole; one line says why, and the others are mended', () => {
  const noSpace: RunOptions = { shell: "trap '' XFSZ; ulimit -f 1" };
  const long = `${wrongDay.slice(0, wrongDay.indexOf('VILLANUEVA'))}${'More was said.\n'.repeat(200)}`;

  test.each<[string, (folder: string) => void, RunOptions, RegExp]>([
    [
      'it is read-only',
      (folder) => {
        chmodSync(join(folder, 'kept/x.cable'), 0o444);
      },
      {},
      /read-only|permission denied/,
    ],
    [
      'its folder is read-only',
      (folder) => {
        chmodSync(join(folder, 'kept/x.cable'), 0o666);
        chmodSync(join(folder, 'kept'), 0o555);
        chmodSync(folder, 0o777);
        chmodSync(join(folder, 'a.cable'), 0o666);
        // The superuser's would change hands.
        if (process.getuid?.() === 0) chownSync(join(folder, 'a.cable'), NOBODY, NOBODY);
      },
      { unprivileged: true },
      /permission denied/,
    ],
    ['there is no space for it', () => undefined, noSpace, /larger than is allowed/],
  ])('%s', async (_, prepare, options, reason) => {
    const where = folderOf({ 'a.cable': wrongDay, 'kept/x.cable': long });
    prepare(where);
    const { stdout, stderr, code } = await cable(where, [...fix, '.'], options);
    expect(contentOf(where, 'kept/x.cable')).toBe(long);
    expect(readdirSync(join(where, 'kept'))).toEqual(['x.cable']);
    expect(stderr).toEqual([expect.stringMatching(/^cable: kept\/x\.cable: not fixed: /)]);
    expect(stderr[0]).toMatch(reason);
    expect(codesByFile(stdout)[1]).toMatch(/^kept\/x\.cable station-date-mismatch/);
    expect(code).toBe(2);
    expect(contentOf(where, 'a.cable')).toBe(clean);
    chmodSync(join(where, 'kept'), 0o755);
  });

  test.skipIf(process.platform !== 'linux')('the command is killed while it writes', async () => {
    const where = folderOf({ 'x.cable': long });
    // Without the trap, the first byte too many ends the process on the spot.
    await cable(where, [...fix, '.'], { shell: 'ulimit -f 1' });
    expect(contentOf(where, 'x.cable')).toBe(long);
  });
});
