// Nothing reaches into a network: neither the language server, nor the command, nor what is in their bundles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cable, clean, folderOf, wrongDay } from '../cli/support';
import { startEditor } from '../protocol/support/editor';

const guard = new URL('no-network.mjs', import.meta.url).href;
const guarded = { NODE_OPTIONS: `--import ${guard}`, CABLE_SAY_GUARDED: '1' };
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Modules of Node that reach out, and what of the web does. `net` is needed to listen on a socket that a user names. */
const REACHING = /require\("(?:node:)?(?:https?|http2|tls|dgram|dns(?:\/promises)?|undici|inspector)"\)/;
const WEB = /\bfetch\(|new (?:WebSocket|XMLHttpRequest|EventSource|WebTransport)\b|sendBeacon/;

test.each(['client.js', 'server.js', 'cli.js'])('%s holds no way to reach out', (name) => {
  const bundle = readFileSync(join(dist, name), 'utf8');
  expect(bundle.match(REACHING)?.[0]).toBeUndefined();
  expect(bundle.match(WEB)?.[0]).toBeUndefined();
});

test('the guard is a guard', async () => {
  const { stderr } = await cable(folderOf({ 'a.cable': clean }), ['lint', '.'], { env: guarded });
  expect(stderr).toContain('guarded');
});

describe('the command runs where a network throws', () => {
  test.each([
    ['lint', ['lint', '.']],
    ['lint --fix', ['lint', '--fix', '.']],
    ['parse', ['parse', '.']],
    ['format', ['format', '--check', '.']],
  ])('%s', async (_, given) => {
    const folder = folderOf({ 'a.cable': clean, 'b.cable': `${wrongDay}\nSee https://example.invalid/x.\n` });
    const { stderr } = await cable(folder, given, { env: guarded });
    expect(stderr.filter((line) => line.startsWith('NETWORK'))).toEqual([]);
  });
});

describe('the server', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(guarded)) vi.stubEnv(name, value);
  });
  afterEach(() => vi.unstubAllEnvs());

  test('answers where a network throws, and says nothing of a document in any log', async () => {
    const secret = 'ZEBRAFINCH';
    const editor = await startEditor();
    const uri = `file:///${secret}.cable`;
    const text = `${clean}\n1. (${secret} ${secret}\nTAGS: ${secret}\nREF: A. ${secret} 12\n\ud800${secret}\n`;
    await editor.open(uri, text);
    await editor.diagnosticsOf(uri, 1);
    const far = { line: 1e9, character: -1 };
    for (const [method, more] of [
      ['hover', { position: far }],
      ['definition', { position: { line: 'x' } }],
      ['completion', { position: { line: 5, character: 2 } }],
      ['rename', { position: { line: 5, character: 2 }, newName: secret }],
      ['selectionRange', { positions: [far] }],
      ['documentSymbol', {}],
      ['foldingRange', {}],
      ['semanticTokens/full', {}],
      ['inlayHint', { range: { start: far, end: far } }],
      ['codeAction', { range: null, context: { diagnostics: [] } }],
    ] as const) {
      const asked = editor.ask(`textDocument/${method}`, { textDocument: { uri }, ...more });
      await asked.catch(() => undefined);
    }
    await editor.tell('workspace/didChangeConfiguration', { settings: { cable: { rules: secret } } });
    expect(await editor.shutDown()).toBe(0);
    expect(editor.standardError()).toContain('guarded');
    expect(editor.standardError()).not.toMatch(/NETWORK/);
    expect([editor.standardError(), ...editor.logged].join('\n')).not.toContain(secret);
  });
});
