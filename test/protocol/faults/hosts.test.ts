// Editors that can do little or nothing, ports at which nobody listens or somebody else does, and code in the server that
// prints: what a person at the other end notices.
import { fork, spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { fixture } from '../../unit/support/fixtures';
import { serverPath, serverProcessOf, startServerProcess } from '../support/editor';
import type { Wire } from '../support/wire';
import { beginning, startWire, wireTo } from '../support/wire';

const uri = 'file:///cables/x.cable';
const wrongDay = fixture('acp127-minimal.cable').replace('0741530', '0751530');
const open = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'cable', version: 1, text: wrongDay } },
};

/** The first list of findings, and a hover. */
async function expectServed({ say, ask, message }: Wire): Promise<void> {
  say(open);
  const { params } = await message(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(JSON.stringify(params)).toContain('station-date-mismatch');
  const position = { line: 4, character: 3 };
  const hover = await ask('textDocument/hover', { textDocument: { uri }, position });
  expect(JSON.stringify(hover.result)).toContain('14 March 2008');
}

describe('an editor is served', () => {
  test.each<[string, object]>([
    ['that has neither capabilities nor root nor folders', { processId: null }],
    ['that writes null for all of them', { capabilities: null, rootUri: null, workspaceFolders: null }],
    ['that opens no folder', { ...beginning, workspaceFolders: [] }],
    ['whose folder is of another world', { ...beginning, rootUri: 'harvest://los-cedros/' }],
    ['that says of itself what nobody knows', { ...beginning, capabilities: { harvest: { moon: true } } }],
  ])('%s', async (_, params) => {
    const wire = startWire();
    expect(await wire.ask('initialize', params)).toHaveProperty('result.capabilities');
    wire.say({ method: 'initialized', params: {} });
    await expectServed(wire);
    // It is asked for nothing that it did not offer.
    expect(wire.received.filter(({ id, method }) => id !== undefined && method !== undefined)).toEqual([]);
    const logged = wire.received.filter(({ method }) => method === 'window/logMessage');
    expect(logged).toEqual([]);
  });

  test('that never says that it is initialized', async () => {
    const wire = startWire();
    await wire.ask('initialize', { ...beginning, capabilities: { workspace: { configuration: true } } });
    wire.say(open);
    const { id } = await wire.message(({ method }) => method === 'workspace/configuration');
    wire.say({ id, result: [null] });
    await expectServed(wire);
  });

  test('that refuses everything it is asked', async () => {
    const wire = startWire();
    const dynamicRegistration = true;
    const capabilities = {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration },
        didChangeWatchedFiles: { dynamicRegistration },
      },
    };
    await wire.ask('initialize', { ...beginning, capabilities, rootUri: 'file:///cables' });
    wire.say({ method: 'initialized', params: {} });
    const refused = new Set<unknown>();
    wire.server.stdout.on('data', () => {
      for (const { id, method } of wire.received) {
        if (id === undefined || id === null || method === undefined || refused.has(id)) continue;
        refused.add(id);
        wire.say({ id, error: { code: -32601, message: 'unknown' } });
      }
    });
    await expectServed(wire);
    expect(refused.size).toBeGreaterThan(0);
    expect(wire.standardError()).toBe('');
  });
});

describe('a socket', () => {
  let listener: Server | undefined;

  afterEach(() => {
    listener?.close();
    listener = undefined;
  });

  async function listen(greet: (socket: Socket) => void): Promise<number> {
    listener = createServer(greet).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return (listener.address() as AddressInfo).port;
  }

  test.each(['--socket', '--pipe'])('at which nobody listens is told of in one line: %s', async (option) => {
    const port = await listen(() => undefined);
    listener?.close();
    const where = option === '--socket' ? String(port) : '/nowhere/at-all';
    const { exited, standardError } = startServerProcess(option, where);
    expect(await exited).toBe(1);
    expect(standardError()).toMatch(/^cable: no client listens at [^\n]+\n$/);
    expect(standardError()).toContain(where);
  });

  test('at which somebody else listens is told of in one line', async () => {
    const port = await listen((socket) => socket.write('220 mail.example ESMTP\r\n'));
    const { exited, standardError } = startServerProcess(`--socket=${port}`);
    expect(await exited).toBe(1);
    expect(standardError()).toMatch(/^cable: what the client sends cannot be followed: [^\n]+\n$/);
  });

  test('whose other end hangs up at once ends the server without a word', async () => {
    const port = await listen((socket) => socket.destroy());
    const { exited, standardError } = startServerProcess(`--socket=${port}`);
    expect(await exited).toBe(1);
    expect(standardError()).toBe('');
  });

  test.each(['0', '65536', '1e3', '-1', '80.5', ''])('has a port, not %j', async (port) => {
    const { exited, standardError } = startServerProcess(`--socket=${port}`);
    expect(await exited).toBe(2);
    expect(standardError()).toMatch(/^cable: --socket=PORT: [^\n]+\n$/);
  });
});

test('what other code in the server prints goes to standard error, and the protocol stays whole', async () => {
  const noise = fileURLToPath(new URL('../support/noise.mjs', import.meta.url));
  const server: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    '--require',
    noise,
    serverPath,
    '--stdio',
  ]);
  const wire = wireTo(serverProcessOf(server));
  await wire.ask('initialize', beginning);
  wire.say({ method: 'initialized', params: {} });
  await expectServed(wire);
  for (let count = 0; count < 50; count++) await wire.ask('cable/dateTimeGroup');
  expect(wire.strayOutput()).toBe('');
  for (const means of ['log', 'info', 'dir', 'table', 'write', 'error']) {
    expect(wire.standardError()).toContain(`noise by ${means}`);
  }
});

describe('--node-ipc', () => {
  test('serves, refuses what is no message, and what is printed is no part of it', async () => {
    const server = fork(serverPath, ['--node-ipc'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const received: { readonly id?: unknown; readonly error?: { readonly code: number } }[] = [];
    server.on('message', (message: object) => received.push(message));
    const said = [
      7,
      'text',
      [],
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: beginning },
      { jsonrpc: '2.0', id: 2, method: 'cable/status', params: { uri: 7 } },
      { jsonrpc: '2.0', id: 3, method: 'shutdown' },
    ];
    for (const message of said) server.send(message);
    while (received.length < said.length) await once(server, 'message');
    expect(received.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32600],
      [null, -32600],
      [null, -32600],
      [2, -32602],
      [1, undefined],
      [3, undefined],
    ]);
    server.send({ jsonrpc: '2.0', method: 'exit' });
    expect((await once(server, 'exit'))[0]).toBe(0);
  });

  test('without a channel is told of in one line', async () => {
    const { exited, standardError } = startServerProcess('--node-ipc');
    expect(await exited).toBe(2);
    expect(standardError()).toMatch(/^cable: --node-ipc [^\n]+\n$/);
  });
});
