// Things in a folder that are no files, and names that are hard to take: nothing is waited for without end.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cable, clean, codesByFile, folderOf } from '../support';

const lint = ['lint', '--format', 'ndjson', '.'];

/** It says it is long, and takes no room. */
function hollowFile(path: string, size: number): void {
  writeFileSync(path, '');
  truncateSync(path, size);
}

const pipe = (path: string): Buffer => execFileSync('mkfifo', [path]);

describe.skipIf(process.platform === 'win32')('a folder with', () => {
  test('pipes and devices in it gives its files', async () => {
    const where = folderOf({ 'a.cable': clean });
    pipe(join(where, 'b.cable'));
    pipe(join(where, 'pipe'));
    symlinkSync('pipe', join(where, 'c.cable'));
    symlinkSync('/dev/zero', join(where, 'd.cable'));
    symlinkSync('/dev/zero', join(where, 'e.txt'));
    const { stdout, code } = await cable(where, lint);
    expect([codesByFile(stdout), code]).toEqual([['a.cable'], 0]);
  });

  test('a pipe for its settings is told of in one line', async () => {
    const where = folderOf({ 'a.cable': clean });
    pipe(join(where, '.cablelint.json'));
    const { stdout, stderr, code } = await cable(where, lint);
    expect([codesByFile(stdout), stderr, code]).toEqual([
      ['a.cable'],
      ['cable: .cablelint.json: is no file'],
      2,
    ]);
  });

  test.each([
    ['a device', (path: string) => symlinkSync('/dev/zero', path), 'is no file'],
    ['a folder', (path: string) => mkdirSync(path), 'is a folder'],
    ['a file without end', (path: string) => hollowFile(path, 2 ** 40), 'is too large for settings'],
  ])('%s for its settings is told of in one line', async (_, make, reason) => {
    const where = folderOf({ 'a.cable': clean });
    make(join(where, '.cablelint.json'));
    const { stdout, stderr, code } = await cable(where, lint);
    expect([codesByFile(stdout), stderr, code]).toEqual([
      ['a.cable'],
      [`cable: .cablelint.json: ${reason}`],
      2,
    ]);
  });

  test('names that could be taken for something else gives the files', async () => {
    const names = [
      '--fix.cable',
      '$(reboot).cable',
      '*.cable',
      'a\nb.cable',
      ' .cable',
      '\u202e.cable',
      '%00.cable',
    ];
    const where = folderOf(Object.fromEntries(names.map((name) => [name, clean])));
    const { stdout, code } = await cable(where, lint);
    expect([...codesByFile(stdout)].sort()).toEqual(names.map((name) => name.trim()).sort());
    expect(code).toBe(0);
  });
});
