// Which test files try the mutants of a source file.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testsOf } from '../../../mutants/tests';

let folder = '';
const sources = ['message/body.ts', 'message/lines.ts', 'message/spans.ts', 'message/alone.ts'];
const texts = [
  "import { linesOf } from './lines';\n",
  "import type { Span } from './spans';\n",
  'export const none = 0;\n',
  '',
];
const tests = ['test/message/body.test.ts', 'test/rules/body.test.ts', 'test/message/large.test.ts'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutants-')).replaceAll('\\', '/');
  sources.forEach((source, index) => {
    mkdirSync(dirname(`${folder}/${source}`), { recursive: true });
    writeFileSync(`${folder}/${source}`, texts[index] ?? '');
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function found(file: string): string[] {
  return testsOf(
    `${folder}/${file}`,
    sources.map((source) => `${folder}/${source}`),
    tests,
  );
}

test('those that bear its name', () => {
  expect(found('message/body.ts')).toEqual(['test/message/body.test.ts', 'test/rules/body.test.ts']);
});

test('else those of the files that import it, and so on outwards', () => {
  expect(found('message/lines.ts')).toEqual(found('message/body.ts'));
  expect(found('message/spans.ts')).toEqual(found('message/body.ts'));
});

test('none where nothing that is tested imports it', () => {
  expect(() => found('message/alone.ts')).toThrow('name some with --tests');
});
