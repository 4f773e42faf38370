// Thousands of cables: on all cores, in order of path, and never all of them in memory.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCables } from '../../bench/generate/archive';
import { inOrder } from '../../server/src/hosts/cli/run';
import type { Threads } from '../../server/src/hosts/cli/threads';
import { nothingDone } from '../../server/src/hosts/cli/work';
import { cable, lines, program, wrongDay } from './support';

const COUNT = 2000;
const FAULTY = 'folder-07/faulty.cable';
const archive = mkdtempSync(join(tmpdir(), 'cable-archive-'));
let paths: readonly string[] = [];

beforeAll(() => {
  const files = new Map<string, string>([[FAULTY, wrongDay]]);
  let index = 0;
  for (const { text } of generateCables(11, COUNT, {})) {
    const folder = `folder-${String(index % 10).padStart(2, '0')}`;
    files.set(
      `${folder}/${createHash('sha256').update(String(index++)).digest('hex').slice(0, 12)}.cable`,
      text,
    );
  }
  for (const [path, text] of files) {
    mkdirSync(join(archive, path, '..'), { recursive: true });
    writeFileSync(join(archive, path), text);
  }
  paths = [...files.keys()].sort();
});

afterAll(() => {
  rmSync(archive, { recursive: true, force: true });
});

test('only as many batches are in memory as the threads need, however slow the reader is', async () => {
  const items = Array.from({ length: 5000 }, (_, index) => ({
    path: String(index),
    byContent: false,
    configuration: 0,
  }));
  const capacity = 8;
  let waiting = 0;
  let most = 0;
  const threads: Threads = {
    capacity,
    stop: () => Promise.resolve(),
    perform(batch) {
      most = Math.max(most, ++waiting);
      const done = { ...nothingDone, output: batch.map(({ path }) => path).join() };
      // The later ones are done first.
      return new Promise((resolve) => setTimeout(resolve, Math.max(0, 5 - waiting), done));
    },
  };
  const outputs: string[] = [];
  for await (const { done } of inOrder(items, threads)) {
    outputs.push(done.output);
    waiting--;
  }
  expect(outputs.join()).toBe(items.map(({ path }) => path).join());
  expect(most).toBe(capacity);
});

describe('an archive', () => {
  test('is linted in order of path, with the same result each time', async () => {
    const once = await cable(archive, ['lint', '--format', 'ndjson', '.']);
    expect(lines(once.stdout).map(({ path }) => path)).toEqual(paths);
    const faulty = lines(once.stdout).find(({ path }) => path === FAULTY);
    expect(faulty?.findings.map(({ code }) => code)).toEqual(['station-date-mismatch']);
    const again = await cable(archive, ['lint', '--format', 'ndjson', 'folder-07', 'folder-01']);
    const parts = once.stdout.split('\n').filter((line) => /^\{"path":"folder-0[17]/.test(line));
    expect(again.stdout).toBe(parts.map((line) => `${line}\n`).join(''));
  });

  test.each(['text', 'json', 'sarif', 'github'])('is one valid result in %s', async (format) => {
    const folder = 'folder-07';
    const count = paths.filter((path) => path.startsWith(folder)).length;
    const { stdout, code } = await cable(archive, ['lint', '--format', format, folder]);
    expect(code).toBe(0);
    expect(stdout.split(FAULTY)).toHaveLength(format === 'sarif' ? 3 : 2);
    if (format === 'json') {
      const { files, summary } = JSON.parse(stdout) as { files: unknown[]; summary: { files: number } };
      expect([files.length, summary.files]).toEqual([count, count]);
    }
    if (format === 'sarif') expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0' });
    if (format === 'text') expect(stdout).toMatch(new RegExp(`in \\d+ of ${count} files\\.`));
  });

  test('is parsed in order of path, and arrives whole at a reader that is slow', async () => {
    const child = spawn(process.execPath, [program, 'parse', '--format', 'ndjson', '.'], {
      cwd: archive,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    let output = '';
    child.stdout.setEncoding('utf8');
    // Nothing is read before all threads have had time to work ahead.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for await (const chunk of child.stdout) output += String(chunk);
    expect(await exited).toBe(0);
    expect([...new Set(lines(output).map(({ path }) => path))]).toEqual(paths);
  });
});
