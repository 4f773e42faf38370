// What a walk over folders comes by while others write to them.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCableFile } from '../../../server/src/hosts/node/read-text';
import { readShare } from '../../../server/src/hosts/node/scan';
import { walk } from '../../../server/src/hosts/node/walk';
import { exclusionOf } from '../../../server/src/workspace/exclusion';
import type { ScannedFile, ScanRequest } from '../../../server/src/workspace/scan';
import { cableOf } from '../support/cables';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'walk-')));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text = cableOf({})): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const none = exclusionOf([]);
const walked = (): readonly string[] => Array.from(walk(folder, none), ({ relative }) => relative).sort();

describe('a walk', () => {
  test('goes round a loop of links once, and gives each file once', () => {
    write('a/b/c.cable');
    symlinkSync(folder, join(folder, 'a/b/up'));
    symlinkSync(join(folder, 'a/b'), join(folder, 'a/b/self'));
    symlinkSync(join(folder, 'two'), join(folder, 'one'));
    symlinkSync(join(folder, 'one'), join(folder, 'two'));
    expect(walked()).toEqual(['a/b/c.cable']);
  });

  test('passes over a folder that goes before it is entered', () => {
    write('a.cable');
    write('b/c.cable');
    const found: string[] = [];
    for (const { relative } of walk(folder, none)) {
      found.push(relative);
      rmSync(join(folder, 'b'), { recursive: true, force: true });
    }
    expect(found).toEqual(['a.cable']);
  });

  test('gives a file that goes after it was listed, of which nothing is read', () => {
    write('a.cable');
    write('b.cable');
    write('c.cable');
    const read: string[] = [];
    for (const { path, relative, byContent } of walk(folder, none)) {
      rmSync(join(folder, 'b.cable'), { force: true });
      if (readCableFile(path, byContent) !== null) read.push(relative);
    }
    expect(read).toEqual(['a.cable', 'c.cable']);
  });

  test('finds nothing in a folder that is not there', () => {
    expect(Array.from(walk(join(folder, 'nowhere'), none))).toEqual([]);
  });
});

describe('limits', () => {
  const size = Buffer.byteLength(cableOf({}));

  /** How many files are read, and whether that is all, by one of `of` threads. */
  function read(maximumFiles: number, maximumBytes: number, share = 0, of = 1) {
    const files: ScannedFile[] = [];
    const folders = [{ uri: pathToFileURL(folder).href, exclude: [] }];
    const request: ScanRequest = { encoding: 'utf-16', folders, maximumFiles, maximumBytes };
    const { complete } = readShare({ request, share, of }, (batch) => void files.push(...batch));
    return { read: files.length, complete };
  }

  beforeEach(() => {
    for (let number = 0; number < 8; number++) write(`${number}.cable`);
  });

  test.each([
    ['all', 8, 1e6, { read: 8, complete: true }],
    ['no more files than are allowed', 5, 1e6, { read: 5, complete: false }],
    [
      'no more bytes than are allowed, with the file that they end in',
      100,
      3 * size,
      { read: 3, complete: false },
    ],
    ['what just fits', 8, 8 * size + 1, { read: 8, complete: true }],
  ])('let in %s', (_, maximumFiles, maximumBytes, expected) => {
    expect(read(maximumFiles, maximumBytes)).toEqual(expected);
  });

  test('are shared by threads', () => {
    const shares = [0, 1, 2].map((share) => read(7, 1e6, share, 3));
    expect(shares.reduce((sum, each) => sum + each.read, 0)).toBe(7);
    expect(shares.every(({ complete }) => !complete)).toBe(true);
  });
});
