// What becomes of a file when replacing it is cut short, hindered or crossed by somebody else: it holds the old text or the
// new, with its mode and its owner, and what is in the way is told in one line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../support';
import { cable, clean, folderOf, program, wrongDay } from '../support';

const rounds = Number(process.env['CABLE_FAULT_ROUNDS'] ?? 1);
const meddle = new URL('meddle.mjs', import.meta.url).href;

const fix = ['lint', '--fix', '--format', 'ndjson'];
const untidy = clean.replace('\nSIPDIS', '   \nSIPDIS');

/** The two ways to replace a file, each with the old text; the new one is the clean cable. */
type Way = readonly [name: string, command: readonly string[], old: string];
const fixing: Way = ['lint --fix', fix, wrongDay];
const formatting: Way = ['format --write', ['format', '--write'], untidy];

const contentOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const leftIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.tmp'));

function meddled(folder: string, command: readonly string[], env: Record<string, string>): Promise<Outcome> {
  return cable(folder, [...command, '.'], { env: { NODE_OPTIONS: `--import=${meddle}`, ...env } });
}

describe('killed', () => {
  test('at any step leaves the old text or the new, and the next run leaves nothing else', async () => {
    const [, command, old] = fixing;
    const where = folderOf({ 'x.cable': old });
    const texts: string[] = [];
    for (let step = 1; ; step++) {
      writeFileSync(join(where, 'x.cable'), old);
      const { code } = await meddled(where, command, { MEDDLE_DIE: String(step) });
      texts.push(contentOf(where, 'x.cable'));
      if (code !== null) break;
    }
    // It was killed at ten steps at least, and there was one from which on the text was the new one.
    expect(texts.length).toBeGreaterThan(10);
    const firstNew = texts.indexOf(clean);
    expect(texts).toEqual(texts.map((_text, index) => (index < firstNew ? old : clean)));
    expect(leftIn(where)).toEqual([]);
  }, 60_000);

  test(
    'at any moment leaves each of many files old or new',
    async () => {
      const [, command, old] = formatting;
      const names = Array.from({ length: 60 }, (_file, index) => `${100 + index}.cable`);
      const where = folderOf({});
      const reset = (): void => names.forEach((name) => writeFileSync(join(where, name), old));
      reset();
      const started = performance.now();
      await cable(where, [...command, '.']);
      const whole = performance.now() - started;
      for (let round = 0; round < 3 * rounds; round++) {
        reset();
        const child = spawn(process.execPath, [program, ...command, '.'], { cwd: where, stdio: 'ignore' });
        const timer = setTimeout(() => child.kill('SIGKILL'), whole * (0.4 + 0.6 * Math.random()));
        await once(child, 'exit');
        clearTimeout(timer);
        const torn = names.filter((name) => ![old, clean].includes(contentOf(where, name)));
        expect(torn).toEqual([]);
      }
      reset();
      await cable(where, [...command, '.']);
      expect(names.filter((name) => contentOf(where, name) !== clean)).toEqual([]);
      expect(leftIn(where)).toEqual([]);
    },
    60_000 * rounds,
  );
});

describe.each([fixing, formatting])('%s', (_, command, old) => {
  test('on a full disk leaves the old text and nothing beside it', async () => {
    const where = folderOf({ 'x.cable': old });
    const { code, stderr } = await meddled(where, command, { MEDDLE_FULL: '1' });
    expect([code, stderr]).toEqual([
      2,
      [expect.stringMatching(/^cable: x\.cable: not \w+: no space left on the disk$/)],
    ]);
    expect([contentOf(where, 'x.cable'), readdirSync(where)]).toEqual([old, ['x.cable']]);
  });

  test('does not write over what somebody else has written meanwhile', async () => {
    const where = folderOf({ 'x.cable': old });
    const { code, stderr } = await meddled(where, command, { MEDDLE_WRITE: join(where, 'x.cable') });
    expect([code, stderr]).toEqual([
      2,
      [expect.stringMatching(/^cable: x\.cable: not \w+: it has changed since it was read$/)],
    ]);
    expect(contentOf(where, 'x.cable')).toBe(`${old}ADDED MEANWHILE\n`);
    expect(leftIn(where)).toEqual([]);
  });
});

describe('a file that is replaced', () => {
  const [, command, old] = fixing;

  test('is not parted from its other names', async () => {
    const where = folderOf({ 'x.cable': old });
    linkSync(join(where, 'x.cable'), join(where, 'copy'));
    const { code, stderr } = await cable(where, [...command, '.']);
    expect([code, stderr]).toEqual([
      2,
      [expect.stringMatching(/^cable: x\.cable: not \w+: it has other names /)],
    ]);
    expect(contentOf(where, 'x.cable')).toBe(old);
    expect(statSync(join(where, 'copy')).nlink).toBe(2);
  });

  test('is what a link points to, even one that was named', async () => {
    const where = folderOf({ 'x.cable': old, 'links/.keep': '' });
    symlinkSync('../x.cable', join(where, 'links/a.cable'));
    symlinkSync('a.cable', join(where, 'links/b.cable'));
    expect((await cable(where, [...command, 'links/b.cable'])).code).toBe(0);
    expect(contentOf(where, 'x.cable')).toBe(clean);
    expect(readdirSync(join(where, 'links')).sort()).toEqual(['.keep', 'a.cable', 'b.cable']);
  });

  test('keeps its owner, or is left alone', async () => {
    const where = folderOf({ 'x.cable': old });
    chmodSync(where, 0o777);
    chmodSync(join(where, 'x.cable'), 0o666);
    const before = statSync(join(where, 'x.cable'));
    const { code, stderr } = await cable(where, [...command, '.'], { unprivileged: true });
    const after = statSync(join(where, 'x.cable'));
    expect([after.uid, after.gid, after.mode]).toEqual([before.uid, before.gid, before.mode]);
    if (process.getuid?.() === 0) {
      expect(stderr).toEqual([
        expect.stringMatching(/^cable: x\.cable: not \w+: it belongs to somebody else/),
      ]);
      expect([code, contentOf(where, 'x.cable')]).toEqual([2, old]);
    } else expect(contentOf(where, 'x.cable')).toBe(clean);
    expect(leftIn(where)).toEqual([]);
  });

  test('keeps owner and mode when the superuser replaces it', async () => {
    const where = folderOf({ 'x.cable': old });
    const path = join(where, 'x.cable');
    if (process.getuid?.() === 0) chownSync(path, 12_345, 54_321);
    chmodSync(path, 0o642);
    const before = statSync(path);
    expect((await cable(where, [...command, '.'])).code).toBe(0);
    const { uid, gid, mode } = statSync(path);
    expect([contentOf(where, 'x.cable'), uid, gid, mode]).toEqual([
      clean,
      before.uid,
      before.gid,
      before.mode,
    ]);
  });

  test('may have a name as long as a name can be', async () => {
    const name = `${'x'.repeat(249)}.cable`;
    const where = folderOf({ [name]: old });
    expect((await cable(where, [...command, '.'])).stderr).toEqual([]);
    expect(contentOf(where, name)).toBe(clean);
  });
});

test('what a killed process has left is removed, what others are writing is not', async () => {
  const where = folderOf({ 'x.cable': wrongDay });
  await meddled(where, fix, { MEDDLE_DIE: '4' });
  const [left = ''] = leftIn(where);
  expect(left).toMatch(/^\.cable-.*-\d+-[0-9a-f]{16}\.tmp$/);
  const alive = left.replace(/-\d+-/, `-${process.pid}-`);
  const elsewhere = left.replace(/^\.cable-/, '.cable-elsewhere');
  const own = '.cable-notes.tmp';
  for (const name of [alive, elsewhere, own]) appendFileSync(join(where, name), 'x');
  await cable(where, [...fix, '.']);
  expect(contentOf(where, 'x.cable')).toBe(clean);
  expect([...leftIn(where)].sort()).toEqual([alive, elsewhere, own].sort());
});
