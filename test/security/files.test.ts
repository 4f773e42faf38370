// Names and files that were made to do harm: the command prints no control of theirs, follows no loop and waits for no device.
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cable, clean, folderOf, lines, wrongSerial } from '../cli/support';

// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f]/;
const posix = describe.runIf(process.platform !== 'win32');

posix('a file named to deceive', () => {
  const names = [
    'red\u001b[31m.cable',
    'two\nlines.cable',
    'bell\u0007.cable',
    '::error file=x::owned.cable',
    '--fix.cable',
    '[x](command:y).cable',
    '$(touch owned).cable',
    '__proto__.cable',
  ];

  test.each(['text', 'github'])('shows no control of its own as %s', async (format) => {
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, wrongSerial])));
    const { stdout, stderr, code } = await cable(folder, ['lint', '--format', format, '.']);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(CONTROL);
    expect(stdout.split('\n').filter((line) => line.startsWith('::error file=x'))).toEqual([]);
    expect(stderr).toEqual([]);
  });

  test('is one file, under its own name, for programs', async () => {
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, wrongSerial])));
    const { stdout } = await cable(folder, ['lint', '--format', 'ndjson', '.']);
    expect(lines(stdout).map(({ path }) => path)).toEqual([...names].sort());
  });

  test('that cannot be read is told of in one line without controls', async () => {
    const { stderr, code } = await cable(folderOf({}), ['lint', 'no\u001b[2J\nfile.cable']);
    expect(code).toBe(2);
    expect(stderr).toHaveLength(1);
    expect(stderr[0]).not.toMatch(CONTROL);
  });
});

posix('a folder with', () => {
  test('pipes, devices and links in loops is read to its end', async () => {
    const folder = folderOf({ 'good.cable': clean, 'inner/also.cable': clean });
    expect(spawnSync('mkfifo', [join(folder, 'pipe.cable')]).status).toBe(0);
    symlinkSync('/dev/zero', join(folder, 'zero.cable'));
    symlinkSync('..', join(folder, 'inner/up'));
    symlinkSync('self', join(folder, 'self'));
    const { stdout, code } = await cable(folder, ['lint', '--format', 'ndjson', '.']);
    expect(lines(stdout).map(({ path }) => path)).toEqual(['good.cable', 'inner/also.cable']);
    expect(code).toBe(0);
  });

  test('a device that is named itself is refused', async () => {
    const { stderr, code } = await cable(folderOf({}), ['lint', '/dev/zero']);
    expect(stderr).toEqual(['cable: /dev/zero: is a device, not a file']);
    expect(code).toBe(2);
  });
});

test.each([
  ['{"rules": {"__proto__": "error", "constructor": "off"}}'],
  ['{"__proto__": {"polluted": true}, "rules": 7}'],
  [`{"overrides": [{"files": ["${'{a,b}'.repeat(60)}"], "rules": {}}]}`],
  [`{"overrides": [{"files": ["${'*'.repeat(5000)}x"], "rules": {}}]}`],
  [`{"form": "${'x'.repeat(1_000_000)}"}`],
])('settings made to do harm are findings, and the work goes on (%#)', async (settings) => {
  const folder = folderOf({ 'a.cable': wrongSerial, '.cablelint.json': settings });
  const { stdout, stderr, code } = await cable(folder, ['lint', '--format', 'ndjson', '.']);
  expect(stderr).toEqual([]);
  expect(code).toBe(1);
  const findings = lines(stdout).flatMap((file) => file.findings.map((finding) => finding.code));
  expect(findings).toContain('station-serial-mismatch');
  expect(findings).toContain('configuration-invalid');
});

test('settings nested without end are told of in one line', async () => {
  const folder = folderOf({ 'a.cable': wrongSerial, '.cablelint.json': '['.repeat(20_000) });
  const { stderr, code } = await cable(folder, ['lint', '.']);
  expect(stderr).toHaveLength(1);
  expect(code).toBe(2);
});
