// `cable format`: what it prints, which files it names and replaces, and its exit codes.
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cable, clean, fixture, folderOf, replaced } from './support';

/** The same cable, carelessly laid out. */
const untidy = replaced(clean, 'TAGS: ', 'TAGS:   ');

const contentOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('without a flag', () => {
  test('the formatted text of one file is printed, and the file stays as it is', async () => {
    const where = folderOf({ 'a.cable': untidy });
    expect(await cable(where, ['format', 'a.cable'])).toEqual({ code: 0, stdout: clean, stderr: [] });
    expect(contentOf(where, 'a.cable')).toBe(untidy);
  });

  test.each([['-'], ['--stdin']])('with %s it is that of standard input', async (flag) => {
    const where = folderOf({});
    expect(await cable(where, ['format', flag], { input: untidy })).toEqual({
      code: 0,
      stdout: clean,
      stderr: [],
    });
  });

  test('what is no cable is printed as it is', async () => {
    const { code, stdout } = await cable(folderOf({}), ['format', '-'], { input: 'Eggs\n\n\nMilk  ' });
    expect([code, stdout]).toEqual([0, 'Eggs\n\n\nMilk  ']);
  });

  test('text in windows-1252 comes back in windows-1252', async () => {
    const latin = Buffer.from(replaced(untidy, 'SUBJECT: ', 'SUBJECT: CAFÉ '), 'latin1');
    const where = folderOf({ 'a.cable': latin });
    expect((await cable(where, ['format', '--write', 'a.cable'])).code).toBe(0);
    expect(readFileSync(join(where, 'a.cable'))).toEqual(
      Buffer.from(replaced(clean, 'SUBJECT: ', 'SUBJECT: CAFÉ '), 'latin1'),
    );
  });

  test('more than one file is an error of use', async () => {
    const where = folderOf({ 'a.cable': untidy, 'b.cable': clean });
    expect(await cable(where, ['format', '.'])).toEqual({
      code: 2,
      stdout: '',
      stderr: ['cable: one file is printed, and there are 2 files: add --check or --write'],
    });
  });
});

describe('--check', () => {
  test('names the files that would change, and changes none', async () => {
    const where = folderOf({ 'a.cable': untidy, 'b.cable': clean, 'c/d.cable': untidy });
    expect(await cable(where, ['format', '--check', '.'])).toEqual({
      code: 1,
      stdout: 'a.cable\nc/d.cable\n',
      stderr: [],
    });
    expect(contentOf(where, 'a.cable')).toBe(untidy);
  });

  test('says nothing where nothing would change', async () => {
    const where = folderOf({ 'b.cable': clean });
    expect(await cable(where, ['format', '--check', '.'])).toEqual({ code: 0, stdout: '', stderr: [] });
  });

  test('names standard input as it is told', async () => {
    const { code, stdout } = await cable(folderOf({}), ['format', '--check', '--stdin', 'drafts/a.cable'], {
      input: untidy,
    });
    expect([code, stdout]).toEqual([1, 'drafts/a.cable\n']);
  });

  test('goes through many files, in their order', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(2, '0')}.cable`);
    const where = folderOf(
      Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? untidy : clean])),
    );
    const { stdout } = await cable(where, ['format', '--check', '.']);
    expect(stdout).toBe(names.filter((_, index) => index % 2 === 0).join('\n') + '\n');
  });
});

describe('--write', () => {
  test('replaces the files that change, names them, and leaves the others alone', async () => {
    const where = folderOf({ 'a.cable': untidy, 'b.cable': clean });
    const before = statSync(join(where, 'b.cable'));
    expect(await cable(where, ['format', '--write', '.'])).toEqual({
      code: 0,
      stdout: 'a.cable\n',
      stderr: [],
    });
    expect(contentOf(where, 'a.cable')).toBe(clean);
    expect(statSync(join(where, 'b.cable'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('keeps line ends and the mark of UTF-8', async () => {
    const marked = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const where = folderOf({ 'a.cable': marked(untidy) });
    await cable(where, ['format', '--write', '.']);
    expect(contentOf(where, 'a.cable')).toBe(marked(clean));
  });

  test('ends every cable with one line end', async () => {
    const where = folderOf({ 'a.cable': clean.trimEnd(), 'b.cable': `${clean}\n\n` });
    await cable(where, ['format', '--write', '.']);
    expect([contentOf(where, 'a.cable'), contentOf(where, 'b.cable')]).toEqual([clean, clean]);
  });

  test('done twice changes nothing more, for every fixture', async () => {
    const names = ['seed.cable', 'damaged-labels.cable', 'damaged-crlf-tabs.cable', 'mixed-two-acp127.cable'];
    const where = folderOf(Object.fromEntries(names.map((name) => [name, fixture(name)])));
    await cable(where, ['format', '--write', '.']);
    expect(await cable(where, ['format', '--check', '.'])).toEqual({ code: 0, stdout: '', stderr: [] });
  });

  test('tells in one line what could not be written, and does the others', async () => {
    const where = folderOf({ 'a.cable': untidy, 'b.cable': untidy });
    chmodSync(join(where, 'a.cable'), 0o444);
    const { code, stdout, stderr } = await cable(where, ['format', '--write', '.']);
    expect([code, stdout, stderr]).toEqual([
      2,
      'b.cable\n',
      ['cable: a.cable: not formatted: the file is read-only'],
    ]);
    expect(contentOf(where, 'a.cable')).toBe(untidy);
  });
});

describe('settings', () => {
  const commas = replaced(clean, 'TAGS: SCUL KPAO PE', 'TAGS: SCUL, KPAO, PE');

  test('come from the nearest .cablelint.json', async () => {
    const where = folderOf({
      '.cablelint.json': '{ "format": { "tagSeparator": "comma" } }',
      'a.cable': clean,
      'blanks/.cablelint.json': '{ "format": { "tagSeparator": "blank" } }',
      'blanks/b.cable': commas,
    });
    await cable(where, ['format', '--write', '.']);
    expect([contentOf(where, 'a.cable'), contentOf(where, 'blanks/b.cable')]).toEqual([commas, clean]);
  });

  test('or from the file that is named', async () => {
    const where = folderOf({ 'style.json': '{ "format": { "tagSeparator": "comma" } }', 'a.cable': clean });
    expect((await cable(where, ['format', '--config', 'style.json', 'a.cable'])).stdout).toBe(commas);
  });

  test('that are not valid are told, and the rest holds', async () => {
    const where = folderOf({
      '.cablelint.json': '{ "format": { "wrap": "wide", "tagSeparator": "comma" } }',
      'a.cable': clean,
    });
    expect(await cable(where, ['format', 'a.cable'])).toEqual({
      code: 0,
      stdout: commas,
      stderr: [
        'cable: .cablelint.json: line 1: The length to wrap to is a whole number from 0 (none) to 10000.',
      ],
    });
  });
});

describe('wrong use', () => {
  test.each([
    [['format'], 'cable: name what to read: a PATH, or --stdin (see cable format --help)'],
    [['format', '--check', '--write', '.'], "cable: option '--check' cannot be used with option '--write'"],
    [['format', '--write', '-'], 'cable: --write changes files; it cannot change standard input'],
    [['format', 'lost.cable'], 'cable: lost.cable: no such file or folder'],
  ])('%j', async (given, line) => {
    const { code, stdout, stderr } = await cable(folderOf({}), given);
    expect([code, stdout, stderr]).toEqual([2, '', [line]]);
  });
});
