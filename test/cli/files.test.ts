// Which files are read: those that were named, folders and globs; each once, in order of path, whatever is in the way.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cable, clean, codesByFile, fixture, folderOf, lines, replaced, wrongDay } from './support';

const prose = fixture('bad-prose.cable');
const lint = ['lint', '--format', 'ndjson'];

const paths = (stdout: string): readonly string[] => lines(stdout).map(({ path }) => path);

describe('a folder', () => {
  test('gives the cables below it, by name and by content, in order of path', async () => {
    const where = folderOf({
      'b/z.telegram': clean,
      'b/A.CABLE': clean,
      'a-b.cable': clean,
      'a/1.cable': clean,
      'notes.txt': prose,
      'cable.txt': clean,
      'README.md': clean,
      '.git/x.cable': clean,
      'node_modules/y.cable': clean,
    });
    const { stdout, code } = await cable(where, [...lint, '.']);
    expect(paths(stdout)).toEqual(['a-b.cable', 'a/1.cable', 'b/A.CABLE', 'b/z.telegram', 'cable.txt']);
    expect(code).toBe(0);
  });

  test.each([
    ['a published copy', fixture('damaged-markdown.cable'), true],
    ['a cable of the 1970s', fixture('aad-incoming-two-pages.cable'), true],
    ['a SMART message', fixture('smart-unclassified.cable'), true],
    ['a draft', fixture('draft-typed-at-post.cable'), true],
    ['an extract', fixture('partial-extract.cable'), true],
    ['a cable in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(clean, 'utf16le')]), true],
    ['prose', prose, false],
    ['a mail', fixture('bad-mail-header.cable'), false],
    ['a shopping list', fixture('bad-shopping-list.cable'), false],
    ['Markdown', fixture('bad-markdown.cable'), false],
    ['one TAGS line', fixture('fragment-tags.cable'), false],
    ['nothing', '', false],
    ['bytes', Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * 7) % 256)), false],
    ['prose with a cable far below', `${'Line by line. '.repeat(800)}\n${clean}`, false],
  ])('takes %s in a .txt: %s', async (_, content, taken) => {
    const { stdout } = await cable(folderOf({ 'a.cable': clean, 'x.txt': content }), [...lint, '.']);
    expect(paths(stdout)).toEqual(taken ? ['a.cable', 'x.txt'] : ['a.cable']);
  });

  test('without cables is no success', async () => {
    const { stderr, code } = await cable(folderOf({ 'notes.txt': prose }), ['lint', '.']);
    expect(stderr).toEqual(['cable: there are no cables in what was named']);
    expect(code).toBe(2);
  });
});

describe('what is named', () => {
  test('is read whatever its name and content', async () => {
    const where = folderOf({ 'notes.txt': prose, 'cable.md': clean });
    const { stdout } = await cable(where, [...lint, 'notes.txt', 'cable.md']);
    expect(codesByFile(stdout)).toEqual(['cable.md', 'notes.txt not-a-cable']);
  });

  test('in several ways is read once, under the first of its names', async () => {
    const where = folderOf({ 'a/x.cable': clean, 'a/y.cable': clean });
    const { stdout } = await cable(where, [
      ...lint,
      './a/x.cable',
      'a',
      join(where, 'a'),
      'a/*.cable',
      'a/../a/y.cable',
    ]);
    expect(paths(stdout)).toEqual(['a/x.cable', 'a/y.cable']);
  });

  test('keeps its shape: absolute as absolute, upwards as upwards', async () => {
    const where = folderOf({ 'a/x.cable': clean, 'b/.keep': '' });
    const absolute = await cable(where, [...lint, join(where, 'a')]);
    expect(paths(absolute.stdout)).toEqual([join(where, 'a/x.cable')]);
    const upwards = await cable(join(where, 'b'), [...lint, '../a']);
    expect(paths(upwards.stdout)).toEqual(['../a/x.cable']);
  });
});

describe('a glob', () => {
  const files = {
    'a/1.cable': clean,
    'a/b/2.cable': clean,
    'a/3.txt': prose,
    '[draft].cable': clean,
    'node_modules/4.cable': clean,
  };

  test.each([
    ['a/*.cable', ['a/1.cable']],
    ['**/*.cable', ['[draft].cable', 'a/1.cable', 'a/b/2.cable']],
    ['a/{1,b/2}.cable', ['a/1.cable', 'a/b/2.cable']],
    ['a/*', ['a/1.cable', 'a/3.txt', 'a/b/2.cable']],
    ['[draft].cable', ['[draft].cable']],
  ])('%s', async (glob, expected) => {
    expect(paths((await cable(folderOf(files), [...lint, glob])).stdout)).toEqual(expected);
  });

  test('may be absolute', async () => {
    const where = folderOf(files);
    const { stdout } = await cable(where, [...lint, `${where}/a/*.cable`]);
    expect(paths(stdout)).toEqual([join(where, 'a/1.cable')]);
  });

  test('that matches nothing is a mistake', async () => {
    const { stderr, code } = await cable(folderOf(files), ['lint', 'b/*.cable']);
    expect(stderr).toEqual(['cable: b/*.cable: no file matches']);
    expect(code).toBe(2);
  });
});

describe('what cannot be read is one line, exit code 2, and all else is checked', () => {
  test.each(['lint', 'parse'])('a missing path: %s', async (command) => {
    const where = folderOf({ 'a.cable': clean, 'c.cable': clean });
    const { stdout, stderr, code } = await cable(where, [
      command,
      '--format',
      'ndjson',
      'a.cable',
      'b.cable',
      'c.cable',
    ]);
    expect(paths(stdout)).toEqual(['a.cable', 'c.cable']);
    expect(stderr).toEqual(['cable: b.cable: no such file or folder']);
    expect(code).toBe(2);
  });

  test('a file without permission, in a folder without permission', async () => {
    const where = folderOf({ 'a.cable': clean, 'closed/b.cable': clean, 'secret.cable': clean });
    chmodSync(join(where, 'secret.cable'), 0);
    chmodSync(join(where, 'closed'), 0);
    const { stdout, stderr, code } = await cable(where, [...lint, '.'], { unprivileged: true });
    expect(paths(stdout)).toEqual(['a.cable']);
    expect(stderr).toEqual(['cable: closed: permission denied', 'cable: secret.cable: permission denied']);
    expect(code).toBe(2);
    chmodSync(join(where, 'closed'), 0o755);
  });

  test('a file that is there no more when its turn comes', async () => {
    const where = folderOf({ 'a.cable': clean, 'c.cable': clean });
    symlinkSync('vanished', join(where, 'b.cable'));
    const { stdout, stderr, code } = await cable(where, [...lint, '.']);
    expect(paths(stdout)).toEqual(['a.cable', 'c.cable']);
    expect(stderr).toEqual(['cable: b.cable: no such file or folder']);
    expect(code).toBe(2);
  });

  test('a name that would break the line', async () => {
    const { stderr } = await cable(folderOf({}), ['lint', 'one\ntwo.cable']);
    expect(stderr).toEqual(['cable: one two.cable: no such file or folder']);
  });
});

describe('links', () => {
  test('to files and folders are followed; those that form a loop come to an end', async () => {
    const where = folderOf({
      'in/a.cable': clean,
      'in/deep/b.cable': clean,
      'out/c.cable': clean,
      'd.cable': clean,
    });
    const link = (path: string, to: string): void => {
      symlinkSync(to, join(where, path));
    };
    link('in/deep/up', '../..');
    link('in/again', '.');
    link('in/outside', '../out');
    link('in/d.cable', '../d.cable');
    link('in/self', 'self');
    link('in/one', 'two');
    link('in/two', 'one');
    const { stdout, code } = await cable(where, [...lint, 'in']);
    expect(code).toBe(0);
    // `out` is read once, by the first way to it.
    expect(paths(stdout)).toEqual([
      'in/a.cable',
      'in/d.cable',
      'in/deep/b.cable',
      'in/deep/up/d.cable',
      'in/deep/up/out/c.cable',
    ]);
  });

  test('to itself is told where it has the name of a cable', async () => {
    const where = folderOf({ 'a.cable': clean });
    symlinkSync('x.cable', join(where, 'x.cable'));
    const { stderr } = await cable(where, [...lint, '.']);
    expect(stderr).toEqual(['cable: x.cable: a link that leads back to itself']);
  });
});

describe('settings', () => {
  const off = '{ "rules": { "station-date-mismatch": "off" } }';
  const error = '{ "rules": { "station-date-mismatch": "error" } }';
  const severities = (stdout: string): readonly string[] =>
    lines(stdout).map(({ path, findings }) => [path, ...findings.map(({ severity }) => severity)].join(' '));

  test('come from the nearest .cablelint.json upwards of each file', async () => {
    const where = folderOf({
      '.cablelint.json': error,
      'a.cable': wrongDay,
      'drafts/.cablelint.json': off,
      'drafts/b.cable': wrongDay,
      'drafts/old/c.cable': wrongDay,
      'sent/d.cable': wrongDay,
    });
    const expected = ['a.cable error', 'drafts/b.cable', 'drafts/old/c.cable', 'sent/d.cable error'];
    expect(severities((await cable(where, [...lint, '.'])).stdout)).toEqual(expected);
    const { stdout } = await cable(join(where, 'drafts/old'), [...lint, 'c.cable']);
    expect(severities(stdout)).toEqual(['c.cable']);
  });

  test('come from --config instead for all files', async () => {
    const where = folderOf({ 'ci.json': error, 'drafts/.cablelint.json': off, 'drafts/b.cable': wrongDay });
    const { stdout, code } = await cable(where, [...lint, '--config', 'ci.json', 'drafts']);
    expect(severities(stdout)).toEqual(['drafts/b.cable error']);
    expect(code).toBe(1);
  });

  test('may differ by glob, counted from the folder of the settings, or with --config from the working folder', async () => {
    const overrides = { overrides: [{ files: 'old/**', rules: { 'station-date-mismatch': 'off' } }] };
    const where = folderOf({
      'drafts/.cablelint.json': JSON.stringify(overrides),
      'drafts/old/a.cable': wrongDay,
      'old/b.cable': wrongDay,
    });
    const nearest = await cable(where, [...lint, 'drafts', 'old']);
    expect(severities(nearest.stdout)).toEqual(['drafts/old/a.cable', 'old/b.cable information']);
    const named = await cable(where, [...lint, '--config', 'drafts/.cablelint.json', 'drafts', 'old']);
    expect(severities(named.stdout)).toEqual(['drafts/old/a.cable information', 'old/b.cable']);
  });

  test('may fix the form that messages are read in', async () => {
    const headless = replaced(clean, 'TAGS: SCUL KPAO PE\n', '');
    const where = folderOf({ '.cablelint.json': '{ "form": "partial" }', 'a.cable': headless });
    expect(codesByFile((await cable(where, [...lint, '.'])).stdout)).toEqual(['a.cable']);
    const without = folderOf({ 'a.cable': headless });
    expect(codesByFile((await cable(without, [...lint, '.'])).stdout)).toEqual(['a.cable tags-missing']);
  });

  test('that are not valid are findings in their file, and what is valid holds', async () => {
    const where = folderOf({
      '.cablelint.json':
        '{\n  "rules": { "station-date-mismatch": "off", "tags-missing": "of" },\n  "rule": {}\n}\n',
      'a.cable': wrongDay,
    });
    const { stdout, code } = await cable(where, [...lint, 'a.cable']);
    const [settings, file] = lines(stdout);
    expect(settings?.path).toBe('.cablelint.json');
    expect(
      settings?.findings.map(({ code: rule, severity, range }) => [rule, severity, range.start.line]),
    ).toEqual([
      ['configuration-invalid', 'warning', 1],
      ['configuration-invalid', 'warning', 2],
    ]);
    expect(file).toEqual({ path: 'a.cable', findings: [] });
    expect(code).toBe(0);
  });

  test.each(['{ "rules": ', '', '[1,]', '{ "rules": { "tags-missing": "off", } }'])(
    'that are no JSON (%j) are one line and exit code 2; the files are checked',
    async (content) => {
      const where = folderOf({ '.cablelint.json': content, 'a.cable': wrongDay, 'b/c.cable': clean });
      const { stdout, stderr, code } = await cable(where, [...lint, '.']);
      expect(severities(stdout)).toEqual(['a.cable information', 'b/c.cable']);
      expect(stderr).toEqual([expect.stringMatching(/^cable: \.cablelint\.json: line 1, column \d+: /)]);
      expect(code).toBe(2);
    },
  );

  test('that are a folder are one line', async () => {
    const where = folderOf({ 'a.cable': clean });
    mkdirSync(join(where, '.cablelint.json'));
    const { stderr, code } = await cable(where, [...lint, '.']);
    expect(stderr).toEqual(['cable: .cablelint.json: is a folder']);
    expect(code).toBe(2);
  });
});
