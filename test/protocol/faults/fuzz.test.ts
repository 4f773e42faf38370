// Sessions of an editor whose messages are spoilt at any place: whatever comes, every request that can be told as one is
// answered, and a sound one after all of it is answered as ever.
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fixture } from '../../unit/support/fixtures';
import type { Wire } from '../support/wire';
import { beginning, startWire } from '../support/wire';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const rounds = Number(process.env['CABLE_FAULT_ROUNDS'] ?? 1);
const uri = 'file:///cables/x.cable';
const textDocument = { uri };
const position = { line: 5, character: 6 };
const range = { start: { line: 2, character: 0 }, end: { line: 16, character: 4 } };
const text = fixture('acp127-minimal.cable').replace('0741530', '0751530');
const options = { tabSize: 4, insertSpaces: true, trimTrailingWhitespace: true };

const open: Json = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'cable', version: 1, text } },
};

/** What an editor says; those that ask get their number when they are sent. */
const told: readonly Json[] = [
  open,
  {
    method: 'textDocument/didChange',
    params: {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'TAGS: PREL\n' }, { text }],
    },
  },
  { method: 'textDocument/didSave', params: { textDocument } },
  { method: 'textDocument/didClose', params: { textDocument } },
  {
    method: 'workspace/didChangeConfiguration',
    params: { settings: { cable: { rules: { 'tags-missing': 'off' } } } },
  },
  { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri, type: 1 }] } },
  { method: 'workspace/didRenameFiles', params: { files: [{ oldUri: uri, newUri: `${uri}.telegram` }] } },
  { method: '$/cancelRequest', params: { id: 1 } },
  { method: '$/setTrace', params: { value: 'verbose' } },
];
const asked: readonly Json[] = [
  ['textDocument/hover', { textDocument, position }],
  ['textDocument/completion', { textDocument, position, context: { triggerKind: 2, triggerCharacter: ' ' } }],
  ['textDocument/definition', { textDocument, position }],
  ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
  ['textDocument/rename', { textDocument, position, newName: '7' }],
  [
    'textDocument/codeAction',
    { textDocument, range, context: { diagnostics: [{ range, message: '', code: 'x' }] } },
  ],
  ['textDocument/diagnostic', { textDocument, previousResultId: '1' }],
  ['textDocument/documentSymbol', { textDocument }],
  ['textDocument/foldingRange', { textDocument }],
  ['textDocument/formatting', { textDocument, options }],
  ['textDocument/rangeFormatting', { textDocument, range, options }],
  ['textDocument/onTypeFormatting', { textDocument, position, ch: '\n', options }],
  ['textDocument/inlayHint', { textDocument, range }],
  ['inlayHint/resolve', { position, label: 'x', data: { uri, version: 1 } }],
  ['textDocument/selectionRange', { textDocument, positions: [position] }],
  ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '1' }],
  ['textDocument/semanticTokens/range', { textDocument, range }],
  ['documentLink/resolve', { range, data: { id: '08LIMA900', yearWritten: true } }],
  ['completionItem/resolve', { label: 'PREL', data: { sample: 'TAGS: PREL' } }],
  ['workspace/symbol', { query: 'LIMA' }],
  ['workspace/executeCommand', { command: 'cable.fixAll', arguments: [{ uri, line: 3 }] }],
  ['cable/status', { uri, position }],
  ['cable/message', { uri, position }],
  ['cable/reading', { uri, position }],
  ['cable/newCable', { uri, form: 'reply' }],
  ['cable/settings', { uri }],
].map(([method = '', params = null]) => ({ id: 0, method, params }));

const junk: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, '', 'x', '\u0000', '\ud800', '__proto__', uri],
  ...[[], [[]], {}, { uri }, { line: 0 }, { start: 0 }, [null], { length: 9 }, 'x'.repeat(70_000)],
];

/** A message with the value at one of its places taken out or put another in its place. */
const spoilt = fc
  .record({
    message: fc.constantFrom(...told, ...asked),
    place: fc.nat(1000),
    by: fc.oneof(fc.constant(undefined), fc.constantFrom(...junk)),
    isSpoilt: fc.boolean(),
  })
  .map(({ message, place, by, isSpoilt }) => (isSpoilt ? put(message, place, by) : message));

let wire: Wire;
// Beyond the numbers that the wire itself gives.
let lastId = 1e6;

beforeAll(async () => {
  wire = startWire();
  await wire.ask('initialize', { ...beginning, rootUri: 'file:///cables' });
  wire.say({ method: 'initialized', params: {} });
  const refused = new Set<unknown>();
  wire.server.stdout.on('data', () => {
    for (const { id, method } of wire.received) {
      if (id === undefined || method === undefined || refused.has(id)) continue;
      refused.add(id);
      wire.say({ id, error: { code: -32601, message: 'refused' } });
    }
  });
});

test(
  'a spoilt session is borne',
  async () => {
    const property = fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 30 }), async (messages) => {
      const ids: number[] = [];
      const numbered = messages.map((message) => {
        if (!isAsked(message)) return message;
        ids.push(++lastId);
        return { ...message, id: lastId };
      });
      wire.send(numbered.map(framed).join(''));
      await Promise.all(ids.map((id) => wire.answer(id)));
      wire.send(framed(open));
      expect(await wire.ask('cable/status', { uri })).toMatchObject({ result: { id: '08LIMA917' } });
    });
    await fc.assert(property, { numRuns: 150 * rounds });
    expect(wire.standardError()).toBe('');
    expect(wire.strayOutput()).toBe('');
  },
  60_000 * rounds,
);

interface Asked {
  readonly [key: string]: Json;
  readonly id: number;
  readonly method: string;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a message is still a question, though what it asks may be spoilt. */
function isAsked(message: Json | undefined): message is Asked {
  return isObject(message) && message['id'] === 0 && typeof message['method'] === 'string';
}

function framed(message: Json | undefined): string {
  const body = JSON.stringify(isObject(message) ? { jsonrpc: '2.0', ...message } : (message ?? null));
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function pathsIn(value: Json, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const below = Object.entries(value) as readonly (readonly [string, Json])[];
  return [above, ...below.flatMap(([key, inner]) => pathsIn(inner, [...above, key]))];
}

function put(value: Json, place: number, by: Json | undefined): Json | undefined {
  const paths = pathsIn(value);
  return putAt(value, paths[place % paths.length] ?? [], by);
}

function putAt(value: Json | undefined, [key, ...rest]: Path, by: Json | undefined): Json | undefined {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.flatMap((inner: Json, index) => {
      const now = String(index) === key ? putAt(inner, rest, by) : inner;
      return now === undefined ? [] : [now];
    });
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): (readonly [string, Json])[] => {
    const now = name === key ? putAt(inner, rest, by) : inner;
    return now === undefined ? [] : [[name, now]];
  });
  return Object.fromEntries(entries);
}
