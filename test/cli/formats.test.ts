// What `cable lint` prints, in each format, for people and for programs.
import { describe, expect, test } from 'vitest';
import { cable, clean, folderOf, lines, replaced, wrongDay, wrongSerial } from './support';

/** A caption twice: information, with a fix. Line 13 is SIPDIS again. */
const twice = replaced(clean, 'SIPDIS\n', 'SIPDIS\nSIPDIS\n');
const folder = () =>
  folderOf({ 'b.cable': wrongSerial, 'a.cable': wrongDay, 'c.cable': clean, 'd.cable': twice });

const DAY = 'Line 3 says day 075 (15 Mar), but the date-time group is 14 Mar: day 074.';

describe('text', () => {
  test('puts findings in columns under their files, and their sum at the end', async () => {
    const { stdout, code } = await cable(folder(), ['lint', '.']);
    const [path, row, blank, next] = stdout.split('\n');
    expect(path).toBe('a.cable');
    expect(row).toMatch(/^ {2}3:17 {2}information {2}station-date-mismatch {2}Line 3 says day 075/);
    expect([blank, next]).toEqual(['', 'b.cable']);
    expect(stdout).toMatch(/\n\n1 error, 2 information in 3 of 4 files\. 3 can be mended with --fix\.\n$/);
    expect(code).toBe(1);
  });

  test('aligns the columns of a file', async () => {
    const both = replaced(wrongSerial, 'SIPDIS\n', 'SIPDIS\nSIPDIS\n');
    const { stdout } = await cable(folderOf({ 'a.cable': both }), ['lint', 'a.cable']);
    const rows = stdout.split('\n').slice(1, 3);
    expect(rows[0]).toMatch(/^ {2}3:12 {2}error {8}station-serial-mismatch {2}\S/);
    expect(rows[1]).toMatch(/^ {2}13:1 {2}information {2}caption-duplicate {8}\S/);
  });

  test('says how much was checked when there is nothing to say', async () => {
    const { stdout, code } = await cable(folderOf({ 'a.cable': clean, 'b.cable': clean }), ['lint', '.']);
    expect(stdout).toBe('Nothing found in 2 files.\n');
    expect(code).toBe(0);
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ CI: 'true' }, false],
  ])('piped, with %j, is coloured: %s', async (env, coloured) => {
    const { stdout } = await cable(folder(), ['lint', '.'], { env });
    expect(stdout.includes('\x1b[')).toBe(coloured);
  });

  test('lets no control characters of a damaged name through', async () => {
    const { stdout } = await cable(folderOf({ 'a\x1b[2J.cable': wrongDay }), ['lint', '.']);
    expect(stdout).not.toContain('\x1b');
  });
});

describe('json', () => {
  test('is one object with all files, their findings and the sum', async () => {
    const { stdout, code } = await cable(folder(), ['lint', '--format', 'json', '.']);
    const { files, summary } = JSON.parse(stdout) as { files: { path: string }[]; summary: object };
    expect(files.map(({ path }) => path)).toEqual(['a.cable', 'b.cable', 'c.cable', 'd.cable']);
    expect(files[0]).toEqual({
      path: 'a.cable',
      findings: [
        {
          code: 'station-date-mismatch',
          severity: 'information',
          message: DAY,
          range: { start: { line: 2, character: 16 }, end: { line: 2, character: 19 } },
          fixable: true,
        },
      ],
    });
    expect(files[2]).toEqual({ path: 'c.cable', findings: [] });
    expect(summary).toEqual({ files: 4, errors: 1, warnings: 0, information: 2, hints: 0 });
    expect(code).toBe(1);
  });

  test('is valid without any file', async () => {
    const { stdout, code } = await cable(folderOf({}), ['lint', '--format', 'json', 'none.cable']);
    expect(JSON.parse(stdout)).toEqual({
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, information: 0, hints: 0 },
    });
    expect(code).toBe(2);
  });

  test('counts characters as editors do, in UTF-16 units', async () => {
    const marked = replaced(clean, 'TAGS: SCUL KPAO PE', 'TAGS: SCUL 𝄞 KPAO KPAO');
    const { stdout } = await cable(folderOf({ 'a.cable': marked }), ['lint', '--format', 'ndjson', '.']);
    const duplicate = lines(stdout)[0]?.findings.find(({ code }) => code === 'tag-duplicate');
    expect(duplicate?.range).toEqual({
      start: { line: 14, character: 19 },
      end: { line: 14, character: 23 },
    });
  });
});

describe('ndjson', () => {
  test('is the same file objects, one a line', async () => {
    const where = folder();
    const { stdout } = await cable(where, ['lint', '--format', 'ndjson', '.']);
    const { stdout: json } = await cable(where, ['lint', '--format', 'json', '.']);
    expect(lines(stdout)).toEqual((JSON.parse(json) as { files: unknown }).files);
    expect(stdout.endsWith('}\n')).toBe(true);
  });
});

test('an error after a thousand hints still counts', async () => {
  const long = `again.\n${`${'x'.repeat(80)}\n`.repeat(1100)}`;
  const source = replaced(replaced(clean, 'again in October.', long), 'BT\n#0917', 'BT\n#0918');
  const where = folderOf({
    '.cablelint.json': '{ "rules": { "line-too-long": "hint" } }',
    'a.cable': source,
  });
  const { stdout, code } = await cable(where, ['lint', '--format', 'ndjson', '.']);
  expect(lines(stdout)[0]?.findings.at(-1)?.code).toBe('end-number-mismatch');
  expect(code).toBe(1);
});

describe('github', () => {
  test('is a workflow command for each finding, its severity as near as there is one', async () => {
    const { stdout, code } = await cable(folder(), ['lint', '--format', 'github', '.']);
    const [first, second, third, rest] = stdout.split('\n');
    expect(first).toBe(
      `::notice file=a.cable,line=3,endLine=3,col=17,endColumn=19,title=station-date-mismatch::${DAY}`,
    );
    expect(second).toMatch(/^::error file=b\.cable,line=3,.*,title=station-serial-mismatch::\S/);
    expect(third).toMatch(/^::notice file=d\.cable,line=13,.*,title=caption-duplicate::\S/);
    expect(rest).toBe('');
    expect(code).toBe(1);
  });

  test('escapes what has a meaning in commands', async () => {
    const where = folderOf({ '100%, a:b.cable': wrongDay });
    const { stdout } = await cable(where, ['lint', '--format', 'github', '.']);
    expect(stdout).toMatch(/^::notice file=100%25%2C a%3Ab\.cable,line=3,/);
  });

  test('prints nothing for what is clean', async () => {
    const { stdout } = await cable(folderOf({ 'a.cable': clean }), ['lint', '--format', 'github', '.']);
    expect(stdout).toBe('');
  });
});
