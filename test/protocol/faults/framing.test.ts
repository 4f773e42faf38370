// Frames and messages that are broken. Behind a broken header nobody knows where the next message begins: the server says so
// in one line and ends. Behind a broken message it goes on.
import { beforeAll, describe, expect, test } from 'vitest';
import { framed } from '../support/editor';
import type { Wire } from '../support/wire';
import { beginning, startSession, startWire } from '../support/wire';

const text = 'SUBJECT: THE HARVEST IN LOS CEDROS\n';
const initialize = framed({ id: 1, method: 'initialize', params: beginning });

/** A session that all the sound frames go to. */
let wire: Wire;

beforeAll(async () => {
  wire = await startSession();
});

async function expectAlive({ ask }: Wire): Promise<void> {
  expect(await ask('cable/dateTimeGroup')).toMatchObject({ result: expect.any(String) as string });
}

describe('a broken header ends the server with one line that quotes nothing', () => {
  // What else breaks one is tried on the reader itself.
  test.each([
    ['none, only JSON', `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"text":"${text}"}}`],
    ['a request of HTTP', 'GET /los-cedros HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a negative Content-Length', 'Content-Length: -5\r\n\r\n{"los":"cedros"}'],
    ['a Content-Length of 10^12', 'Content-Length: 1000000000000\r\n\r\n{'],
    ['after messages that were sound', `${initialize}Los-Cedros\r\n`],
  ])('%s', async (_, bytes) => {
    const { send, exited, standardError, strayOutput } = startWire();
    send(bytes);
    expect(await exited).toBe(1);
    expect(standardError()).toMatch(/^cable: what the client sends cannot be followed: [^\n]+\n$/);
    expect(standardError()).not.toMatch(/cedros|localhost/i);
    expect(strayOutput()).toBe('');
  });
});

describe('a message is taken', () => {
  test('byte by byte', async () => {
    const { send, answer } = startWire();
    send(...initialize.split(''));
    expect(await answer(1)).toHaveProperty('result.serverInfo.name', 'cable');
  });

  test('in many pieces, cut inside a character', async () => {
    const uri = 'file:///cables/x.cable';
    const content = `SUBJECT: ${'北京 Ñuñoa 𝄞 '.repeat(1000)}\n`;
    const textDocument = { uri, languageId: 'cable', version: 1, text: content };
    const bytes = Buffer.from(framed({ method: 'textDocument/didOpen', params: { textDocument } }));
    for (let at = 0; at < bytes.length; at += 97) wire.send(bytes.subarray(at, at + 97));
    await wire.message(({ method }) => method === 'textDocument/publishDiagnostics');
    const { result } = await wire.ask('textDocument/documentSymbol', { textDocument: { uri } });
    expect(JSON.stringify(result)).toContain('北京 Ñuñoa 𝄞');
  });
});

test('what is no JSON is answered with -32700, and what follows is served', async () => {
  for (const body of ['{"method":', '', 'null null', '\u0000', `{"text":"${text}`]) {
    wire.send(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  await expectAlive(wire);
  const refusals = wire.received.filter(({ id }) => id === null);
  expect(refusals.map(({ error }) => error?.code)).toEqual([-32700, -32700, -32700, -32700, -32700]);
  expect(JSON.stringify(wire.received)).not.toContain('CEDROS');
  expect(wire.standardError()).toBe('');
});

describe('JSON that is no message is answered with -32600 and told of nowhere else', () => {
  const open = {
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: 'file:///x', languageId: 'cable', version: 1, text } },
  };

  test.each([
    ['null', 'null', null],
    ['a number', '7', null],
    ['a text', JSON.stringify(text), null],
    ['true', 'true', null],
    ['an empty object', '{}', null],
    ['an object of something else', JSON.stringify({ text }), null],
    ['an empty list', '[]', null],
    ['a batch', JSON.stringify([open, { jsonrpc: '2.0', id: 5, method: 'shutdown' }]), null],
    ['a method that is none', '{"jsonrpc":"2.0","id":5,"method":7}', 5],
    ['an id that is none', '{"jsonrpc":"2.0","id":{},"method":"cable/status"}', null],
    ['no id but null', '{"jsonrpc":"2.0","id":null,"method":"cable/status"}', null],
    [
      'parameters that are a text',
      JSON.stringify({ id: 'five', method: 'cable/status', params: text }),
      'five',
    ],
    ['an answer with neither result nor error', '{"jsonrpc":"2.0","id":1}', 1],
    ['an answer with an error that is none', '{"jsonrpc":"2.0","id":1,"error":7}', 1],
  ])('%s', async (_, body, id) => {
    const before = wire.received.length;
    wire.send(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await expectAlive(wire);
    const came = wire.received.slice(before);
    expect(came.filter(({ error }) => error)).toMatchObject([{ id, error: { code: -32600 } }]);
    expect(JSON.stringify(came)).not.toContain('CEDROS');
  });

  test('answers to questions that were never asked are passed over', async () => {
    wire.say({ id: 77, result: text }, { id: 'none', error: { code: 1, message: text } });
    await expectAlive(wire);
    expect(JSON.stringify(wire.received)).not.toContain('CEDROS');
  });
});

describe('methods that are unknown', () => {
  test('are refused as requests', async () => {
    for (const method of ['', 'textDocument/harvest', '$/harvest', 'constructor', '__proto__', 'toString']) {
      expect(await wire.ask(method, {})).toMatchObject({ error: { code: -32601 } });
    }
    await expectAlive(wire);
  });

  test('are passed over as notifications', async () => {
    for (const method of ['', 'textDocument/harvest', '$/harvest', 'constructor', '__proto__']) {
      wire.say({ method, params: { text } });
    }
    await expectAlive(wire);
    expect(JSON.stringify(wire.received)).not.toContain('CEDROS');
  });
});
