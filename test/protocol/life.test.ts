// How the server starts, how it bears bad input, and how it ends.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { framed, serverPath, startEditor, startServerProcess } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
const initialize = framed({
  id: 1,
  method: 'initialize',
  // The process that started the server lives on.
  params: { processId: process.pid, rootUri: null, capabilities: {} },
});

let editor: Editor | undefined;

async function start(): Promise<Editor> {
  editor = await startEditor();
  return editor;
}

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

describe('the end', () => {
  test('after a shutdown is clean', async () => {
    const { open, shutDown, standardError } = await start();
    await open(uri, seed);
    expect(await shutDown()).toBe(0);
    expect(standardError()).toBe('');
  });

  test('without a shutdown is not', async () => {
    const { tell, exited } = await start();
    await tell('exit');
    expect(await exited).toBe(1);
  });

  test('comes when the editor is gone', async () => {
    const { server, exited } = await start();
    server.stdin.end();
    expect(await exited).toBe(1);
  });

  test('is waited for once it is agreed: no request is answered any more', async () => {
    const { connection, ask, tell, exited } = await start();
    await connection.sendRequest('shutdown');
    await expect(ask('cable/status', { uri })).rejects.toMatchObject({ code: -32600 });
    await tell('exit');
    expect(await exited).toBe(0);
  });
});

describe('bad input', () => {
  test('is logged once where no answer is expected, without a word of the document', async () => {
    const { open, ask, tell, logged } = await start();
    await open(uri, seed);
    const params = { textDocument: { uri, version: 2 }, contentChanges: [{ text: ['BEIJING'] }] };
    for (let count = 0; count < 5; count++) await tell('textDocument/didChange', params);
    expect(await ask('cable/status', { uri })).toMatchObject({ id: '07BEIJING6872' });
    expect(logged).toEqual(['not taken: contentChanges is missing or not what textDocument/didChange takes']);
  });

  test.each([
    ['a change of nothing', { textDocument: { uri, version: 2 } }],
    ['a change that is no list', { textDocument: { uri, version: 2 }, contentChanges: 'all' }],
    ['a change without text', { textDocument: { uri, version: 2 }, contentChanges: [{ range: null }] }],
    [
      'a change of a document that is not open',
      { textDocument: { uri: 'file:///x', version: 2 }, contentChanges: [] },
    ],
    ['a change without a document', {}],
  ])('%s leaves the server alive', async (_, params) => {
    const { open, ask, tell } = await start();
    await open(uri, seed);
    await tell('textDocument/didChange', params);
    expect(await ask('cable/status', { uri })).toMatchObject({ id: '07BEIJING6872' });
  });

  test('beyond the end of the text is taken to the end', async () => {
    const { open, change, diagnosticsOf, ask } = await start();
    await open(uri, seed);
    const beyond = { line: 100_000, character: 100_000 };
    const version = await change(uri, { range: { start: beyond, end: beyond }, text: '\nNNNN\n' });
    await diagnosticsOf(uri, version);
    expect(await ask('cable/status', { uri })).toMatchObject({ id: '07BEIJING6872', messages: 1 });
  });

  test.each([
    ['an empty file', ''],
    ['one byte', 'V'],
    ['a NUL', '\u0000'],
    ['carriage returns alone', seed.replaceAll('\n', '\r')],
    ['lone surrogates', 'SUBJECT: \ud83d \ude00\n'],
    ['a long line', `SUBJECT: ${'A '.repeat(500_000)}`],
  ])('such as %s is answered', async (_, text) => {
    const { open, diagnosticsOf, ask } = await start();
    await open(uri, text);
    expect(Array.isArray(await diagnosticsOf(uri, 1))).toBe(true);
    expect(Array.isArray(await ask('textDocument/documentSymbol', { textDocument: { uri } }))).toBe(true);
  });

  test('gets no answer before the session has begun', async () => {
    const { server, exited } = startServerProcess('--stdio');
    server.stdin.write(framed({ id: 1, method: 'cable/status', params: { uri } }));
    expect(await answer(server.stdout, 1)).toMatchObject({ error: { code: -32002 } });
    server.stdin.end();
    expect(await exited).toBe(1);
  });
});

test('a request that is cancelled at once is answered as cancelled', async () => {
  const { server, exited } = startServerProcess('--stdio');
  server.stdin.write(initialize);
  await answer(server.stdout, 1);
  const request = framed({ id: 2, method: 'cable/status', params: { uri } });
  server.stdin.write(request + framed({ method: '$/cancelRequest', params: { id: 2 } }));
  expect(await answer(server.stdout, 2)).toMatchObject({ error: { code: -32800 } });
  server.stdin.end();
  await exited;
});

describe('a connection', () => {
  test('over IPC serves, and ends with the channel', async () => {
    const server = fork(serverPath, ['--node-ipc'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const exited = once(server, 'exit');
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const [message] = (await once(server, 'message')) as [{ result: { serverInfo: { name: string } } }];
    expect(message.result.serverInfo.name).toBe('cable');
    server.disconnect();
    expect((await exited)[0]).toBe(1);
    expect(printed).toBe('');
  });

  test('over a socket serves, and ends with it', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const { exited } = startServerProcess(`--socket=${port}`);
    const [socket] = (await once(listener, 'connection')) as [Socket];
    socket.write(initialize);
    expect(await answer(socket, 1)).toMatchObject({ result: { serverInfo: { name: 'cable' } } });
    socket.destroy();
    listener.close();
    expect(typeof (await exited)).toBe('number');
  });

  test('over a socket that nobody listens at, the server ends', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    listener.close();
    await once(listener, 'close');
    expect(await startServerProcess(`--socket=${port}`).exited).not.toBe(0);
  });

  test('over a socket has to have a port', async () => {
    const { exited, standardError } = startServerProcess('--socket=here');
    expect(await exited).toBe(2);
    expect(standardError()).toMatch(/^cable: .*--socket=PORT.*\n$/);
  });

  test('has to be named: without one, the server says how and ends with 2', async () => {
    const { exited, standardError } = startServerProcess();
    expect(await exited).toBe(2);
    expect(standardError()).toMatch(/^cable: .*--stdio.*\n$/);
  });
});

/** The answer with this id out of a stream of framed messages. */
async function answer(stream: NodeJS.ReadableStream, id: number): Promise<unknown> {
  let read = '';
  for (;;) {
    const [chunk] = (await once(stream, 'data')) as [Buffer];
    read += chunk.toString();
    const bodies = read.split(/Content-Length: \d+\r\n(?:[^\r\n]+\r\n)*\r\n/).slice(1);
    for (const body of bodies) {
      const message = parsed(body);
      if (message?.id === id) return message;
    }
  }
}

/** A whole message, or undefined while part of it is still to come. */
function parsed(body: string): { readonly id?: number } | undefined {
  try {
    return JSON.parse(body) as { readonly id?: number };
  } catch {
    return undefined;
  }
}
