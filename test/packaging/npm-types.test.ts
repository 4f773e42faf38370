// The library's declarations, as a strict TypeScript program sees them, however it is set up to find modules.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installed } from './npm-installed';
import { install } from './npm-installed';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

let installed: Installed;

beforeAll(() => {
  installed = install();
}, 180_000);

afterAll(() => {
  installed.remove();
});

const program = `
import { applyEdits, createCableService, readCableLint, rules, settingsFor } from '@cable-editor/cable';
import type { CableService, Finding, LocatedRecord, Message, Position, Rule, Source } from '@cable-editor/cable';

const service: CableService = createCableService({ rules });
const source: Source = {
  getText: () => 'SUBJECT: A TEST',
  positionAt: (offset): Position => ({ line: 0, character: offset }),
  offsetAt: ({ character }) => character,
};
const cable = service.parse(source, { form: 'smart' });
const { settings } = readCableLint('{ "rules": { "tags-missing": "off" } }');
const findings: readonly Finding[] = service
  .validate(cable, settingsFor('a.cable', settings))
  .findings.map(({ finding }) => finding);
const messages: readonly Message[] = cable.messages;
const records: readonly LocatedRecord[] = service.records(cable);
const subject: string | null | undefined = records[0]?.subject;
const own: Rule = {
  code: 'subject-long',
  title: 'The subject is long',
  severity: 'hint',
  fixable: false,
  source: 'ours',
  check(message, report) {
    const { subject } = message.head;
    if (subject !== null && subject.text.length > 60) report({ span: subject, message: 'It is long.' });
  },
};
export const result: readonly [string, number, unknown] = [
  applyEdits(cable, service.format(cable)),
  findings.length + messages.length,
  [subject, createCableService({ rules: [...rules, own] })],
];
`;

describe.each([
  ['node16', 'ESM', 'use.mts', { module: 'node16', moduleResolution: 'node16' }],
  ['node16', 'CommonJS', 'use.cts', { module: 'node16', moduleResolution: 'node16' }],
  ['bundler', 'ESM', 'use.ts', { module: 'preserve', moduleResolution: 'bundler' }],
])('with moduleResolution %s, as %s', (_, __, name, options) => {
  function check(text: string): { readonly status: number | null; readonly stdout: string } {
    writeFileSync(join(installed.folder, name), text);
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(
      join(installed.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: [name] }),
    );
    return spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: installed.folder, encoding: 'utf8' });
  }

  test('a strict program is accepted, and the declarations themselves', () => {
    expect(check(program)).toMatchObject({ stdout: '', status: 0 });
  }, 180_000);

  test('wrong use is refused', () => {
    const { stdout } = check(`${program}\nservice.parse(7);\nsettings.rules.set('a', 'off');\n`);
    expect(stdout).toMatch(/TS2345|TS2769/);
    expect(stdout).toMatch(/TS2339/);
  }, 180_000);

  test('no function is declared that is not there', () => {
    const { stdout } = check(
      `import { Position } from '@cable-editor/cable';\nexport const at = Position.create(0, 0);\n`,
    );
    expect(stdout).toMatch(/'Position' only refers to a type/);
  }, 180_000);
});

test('the declarations are the same for both kinds of module', () => {
  const [esm, commonJs] = ['api.d.mts', 'api.d.cts'].map((name) =>
    readFileSync(join(installed.root, 'dist', name), 'utf8'),
  );
  expect(esm).toBe(commonJs);
  expect(esm).not.toMatch(/^import /m);
});
