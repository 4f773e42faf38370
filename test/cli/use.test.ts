// How the command is used and misused: help, exit codes, one line for each thing that is wrong.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import { cable, clean, folderOf, program, wrongDay, wrongSerial } from './support';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  bin: { cable: string };
};

describe('exit codes', () => {
  const warning = { rules: { 'station-date-mismatch': 'warning' } };
  const files = {
    '.cablelint.json': JSON.stringify(warning),
    'clean.cable': clean,
    'warning.cable': wrongDay,
    'error.cable': wrongSerial,
  };

  test.each([
    [0, ['lint', 'clean.cable']],
    [0, ['lint', 'warning.cable']],
    [0, ['lint', '--max-warnings', '1', 'warning.cable']],
    [1, ['lint', '--max-warnings', '0', 'warning.cable']],
    [0, ['lint', '--max-warnings=0', 'clean.cable']],
    [1, ['lint', 'error.cable', 'clean.cable']],
    [1, ['lint', '--format', 'sarif', 'error.cable']],
    [2, ['lint', 'error.cable', 'missing.cable']],
    [0, ['parse', 'error.cable']],
    [2, ['parse', 'error.cable', 'missing.cable']],
  ])('%i for %j', async (expected, given) => {
    expect((await cable(folderOf(files), given)).code).toBe(expected);
  });

  test('say on standard error when there are too many warnings', async () => {
    const { stderr } = await cable(folderOf(files), ['lint', '--max-warnings', '0', '.']);
    expect(stderr).toEqual(['cable: 1 warning, more than the 0 allowed']);
  });
});

describe('wrong use is one line on standard error, nothing on standard output, and exit code 2', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /lint, parse, format or server/],
    [['check'], /unknown command 'check'/],
    [['--frm'], /unknown option '--frm'/],
    [['lint'], /a PATH, or --stdin/],
    [['parse'], /a PATH, or --stdin/],
    [['lint', '--fx', '.'], /unknown option '--fx' \(Did you mean --fix\?\)/],
    [['lint', '--format', 'xml', '.'], /'xml' is invalid.*text, json, ndjson, sarif, github/],
    [['parse', '--format', 'text', '.'], /'text' is invalid.*json, ndjson/],
    [['lint', '--max-warnings', '-1', '.'], /'-1' is invalid/],
    [['lint', '--max-warnings', 'few', '.'], /whole number/],
    [['lint', '--config'], /--config <file>.* argument missing/],
    [['lint', '--stdin', 'a', 'b'], /one PATH at most/],
    [['lint', '--stdin', '--fix'], /cannot change standard input/],
    [['lint', '--stdin', '--config', 'none.json'], /none\.json: no such file/],
  ])('%j', async (given, expected) => {
    const { code, stdout, stderr } = await cable(folderOf({}), given);
    expect(stderr).toHaveLength(1);
    expect(stderr[0]).toMatch(/^cable: /);
    expect(stderr[0]).toMatch(expected);
    expect(code).toBe(2);
    if (!given.includes('none.json')) expect(stdout).toBe('');
  });
});

test('--version is that of the manifest, which names this program', async () => {
  expect((await cable(folderOf({}), ['--version'])).stdout).toBe(`${manifest.version}\n`);
  expect(program.endsWith(manifest.bin.cable)).toBe(true);
  expect(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
});

describe('standard input', () => {
  test('is checked under a name that is never read', async () => {
    const { stdout, code } = await cable(
      folderOf({}),
      ['lint', '--stdin', '--format', 'github', 'no/x.cable'],
      {
        input: wrongSerial,
      },
    );
    expect(stdout).toMatch(/^::error file=no\/x\.cable,line=3,/);
    expect(code).toBe(1);
  });

  test('has a name of its own otherwise', async () => {
    const { stdout } = await cable(folderOf({}), ['lint', '--stdin'], { input: wrongDay });
    expect(stdout).toMatch(/^<stdin>\n/);
  });

  test('follows the settings of the place it is named for', async () => {
    const where = folderOf({ 'drafts/.cablelint.json': '{ "rules": { "station-date-mismatch": "off" } }' });
    const { stdout } = await cable(where, ['lint', '--stdin', 'drafts/x.cable'], { input: wrongDay });
    expect(stdout).toBe('Nothing found in 1 file.\n');
  });

  test('can be parsed', async () => {
    const { stdout } = await cable(folderOf({}), ['parse', '--stdin', '--format', 'ndjson'], {
      input: clean,
    });
    expect(JSON.parse(stdout)).toMatchObject({ path: '<stdin>', id: '08LIMA917' });
  });

  test('may be empty', async () => {
    const { stdout, code } = await cable(folderOf({}), ['lint', '--stdin']);
    expect(stdout).toBe('Nothing found in 1 file.\n');
    expect(code).toBe(0);
  });
});

describe('where the results go', () => {
  test.skipIf(process.platform === 'win32')('ends quietly when the reader has had enough', () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.cable`, clean]));
    const command = `"$1" "$2" parse --format ndjson . 2>errors | head -n 1; cat errors`;
    const shown = execFileSync('sh', ['-c', command, 'sh', process.execPath, program], {
      cwd: folderOf(files),
      encoding: 'utf8',
    });
    expect(shown.split('\n')).toHaveLength(2);
    expect(JSON.parse(shown)).toMatchObject({ path: '0.cable' });
  });

  test.skipIf(process.platform !== 'linux')('says so when they cannot be written', async () => {
    const { code, stderr } = await cable(folderOf({ 'a.cable': wrongDay }), ['lint', '.'], {
      shell: 'exec >/dev/full',
    });
    expect(stderr).toEqual([expect.stringMatching(/^cable: cannot write the results: .*no space/)]);
    expect(code).toBe(2);
  });
});

test('cable server is the language server', async () => {
  const server = spawn(process.execPath, [program, 'server', '--stdio']);
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  expect(answer.capabilities.documentSymbolProvider).toBeTruthy();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await gone).toBe(0);
  connection.dispose();
});
