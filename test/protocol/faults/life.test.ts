// When the server may be spoken to, and when it ends: before the session, after it, and when whoever started it is gone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { beginning, startSession, startWire } from '../support/wire';

const uri = 'file:///cables/x.cable';

describe('before the session has begun', () => {
  test('requests are refused, notifications passed over, and it can begin all the same', async () => {
    const { say, ask } = startWire();
    const textDocument = { uri, languageId: 'cable', version: 1, text: 'SUBJECT: X\n' };
    say({ method: 'textDocument/didOpen', params: { textDocument } });
    say({ method: 'textDocument/didChange', params: { textDocument, contentChanges: [{ text: '' }] } });
    say({ method: 'initialized', params: {} }, { method: 'textDocument/didClose', params: { textDocument } });
    for (const method of ['cable/status', 'cable/dateTimeGroup', 'workspace/symbol']) {
      expect(await ask(method, { uri, query: '' })).toMatchObject({ error: { code: -32002 } });
    }
    expect(await ask('initialize', beginning)).toHaveProperty('result.serverInfo.name', 'cable');
    expect(await ask('cable/status', { uri })).toMatchObject({ result: null });
  });

  test('exit ends it, with 1: nobody has shut it down', async () => {
    const { say, exited } = startWire();
    say({ method: 'exit' });
    expect(await exited).toBe(1);
  });

  test('the end of standard input ends it', async () => {
    const { server, exited } = startWire();
    server.stdin.end();
    expect(await exited).toBe(1);
  });
});

describe('in the session', () => {
  test('it cannot begin again: what is open stays open', async () => {
    const { say, ask } = await startSession();
    const textDocument = { uri, languageId: 'cable', version: 1, text: 'SUBJECT: X\n' };
    say({ method: 'textDocument/didOpen', params: { textDocument } });
    expect(await ask('initialize', beginning)).toMatchObject({ error: { code: -32600 } });
    expect(await ask('cable/status', { uri })).toMatchObject({ result: { messages: 1 } });
  });

  test('the end of standard input in the middle of a message ends it, without a word', async () => {
    const { server, send, exited, standardError } = await startSession();
    send('Content-Length: 1000\r\n\r\n{"jsonrpc":');
    server.stdin.end();
    expect(await exited).toBe(1);
    expect(standardError()).toBe('');
  });

  test('an editor that reads no more does not hold it', async () => {
    const { server, say, exited } = await startSession();
    server.stdout.destroy();
    say({ id: 1, method: 'cable/dateTimeGroup' }, { id: 2, method: 'cable/dateTimeGroup' });
    server.stdin.end();
    expect(await exited).toBe(1);
  });
});

describe('after the shutdown', () => {
  test('requests are refused, notifications passed over, and exit ends it with 0', async () => {
    const { say, ask, exited, standardError } = await startSession();
    expect(await ask('shutdown')).toMatchObject({ result: null });
    const textDocument = { uri, languageId: 'cable', version: 1, text: 'SUBJECT: X\n' };
    say({ method: 'textDocument/didOpen', params: { textDocument } });
    for (const method of ['textDocument/documentSymbol', 'cable/dateTimeGroup', 'initialize']) {
      expect(await ask(method, { textDocument, capabilities: {} })).toMatchObject({
        error: { code: -32600 },
      });
    }
    say({ method: 'exit' });
    expect(await exited).toBe(0);
    expect(standardError()).toBe('');
  });

  test('the end of standard input is a clean end too', async () => {
    const { server, ask, exited } = await startSession();
    await ask('shutdown');
    server.stdin.end();
    expect(await exited).toBe(0);
  });
});

test('when the process that it was started for is gone, it ends, though its input stays open', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { exited } = await startSession({ ...beginning, processId: editor.pid });
  editor.kill('SIGKILL');
  await once(editor, 'exit');
  expect(await exited).toBe(1);
});
