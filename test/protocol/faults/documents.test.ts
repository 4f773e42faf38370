// Documents that are opened, changed and closed as no editor should: the server holds the text that the changes give by the
// rules of the protocol, and what it says of it is what it says of the same text opened at once.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixture } from '../../unit/support/fixtures';
import type { Wire } from '../support/wire';
import { beginning, startWire } from '../support/wire';

interface Place {
  readonly line: number;
  readonly character: number;
}

type Edit = readonly [from: Place, to: Place, text: string];

const capabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
};

let wire: Wire;
let number = 0;

beforeAll(async () => {
  wire = startWire();
  await wire.ask('initialize', { ...beginning, capabilities });
  wire.say({ method: 'initialized', params: {} });
});

const at = (line: number, character: number): Place => ({ line, character });
const newUri = (): string => `file:///cables/${++number}.cable`;

function open(uri: string, text: string, version = 1): void {
  const textDocument = { uri, languageId: 'cable', version, text };
  wire.say({ method: 'textDocument/didOpen', params: { textDocument } });
}

function change(uri: string, version: number, ...edits: readonly Edit[]): void {
  const contentChanges = edits.map(([start, end, text]) => ({ range: { start, end }, text }));
  wire.say({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } });
}

function close(uri: string): void {
  wire.say({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
}

/** All that is said of a document. */
async function saidOf(uri: string): Promise<unknown> {
  const params = { textDocument: { uri } };
  const answers = await Promise.all(
    ['textDocument/diagnostic', 'textDocument/documentSymbol', 'textDocument/semanticTokens/full'].map(
      (method) => wire.ask(method, params),
    ),
  );
  return answers.map(({ result, error }) => error ?? Object.assign({}, result, { resultId: undefined }));
}

async function expectText(uri: string, text: string): Promise<void> {
  const twin = newUri();
  open(twin, text);
  expect(await saidOf(uri)).toEqual(await saidOf(twin));
  close(twin);
}

/** A text with one edit made in it, places read anew in the whole text. */
function changed(before: string, one: Place, other: Place, inserted: string): string {
  const document = TextDocument.create('', '', 0, before);
  const offsets = [document.offsetAt(one), document.offsetAt(other)].sort((a, b) => a - b);
  return before.slice(0, offsets[0]) + inserted + before.slice(offsets[1]);
}

const seed = fixture('seed.cable');
const lines = ['UNCLAS LIMA 000917', 'SUBJECT: THE 𝄞 FAIR', 'REF: (A) LIMA 900', '(B) STATE 80908', ''];
const text = lines.join('\r\n');

describe('an edit outside the document is taken to the nearest place in it', () => {
  test.each<[string, Edit, string]>([
    ['beyond the last line', [at(99, 0), at(99, 0), 'TAGS: PREL'], `${text}TAGS: PREL`],
    ['beyond all lines', [at(2 ** 53, 2 ** 53), at(2 ** 53, 2 ** 53), 'TAGS: PREL'], `${text}TAGS: PREL`],
    ['beyond the end of a line', [at(0, 99), at(0, 1e300), '8'], text.replace('917', '9178')],
    ['from the first place to beyond the last', [at(0, 0), at(1e9, 0), 'BT\n'], 'BT\n'],
    ['with its end before its start', [at(0, 18), at(0, 12), '1'], text.replace('000917', '1')],
    ['inside a surrogate pair', [at(1, 14), at(1, 14), 'X'], text.replace('𝄞', '\ud834X\udd1e')],
    ['from inside a surrogate pair', [at(1, 14), at(1, 15), ''], text.replace('𝄞', '\ud834')],
    ['behind the carriage return of a line end', [at(0, 19), at(0, 19), '8'], text.replace('917', '9178')],
    ['over half a line end', [at(0, 19), at(1, 0), 'X'], text.replace('917\r\n', '917X')],
  ])('%s', async (_, edit, expected) => {
    const uri = newUri();
    open(uri, text);
    await saidOf(uri);
    change(uri, 2, edit);
    await expectText(uri, expected);
  });

  test('and what is no place changes nothing', async () => {
    const uri = newUri();
    open(uri, text);
    for (const place of ['{"line":-1,"character":0}', '{"line":0,"character":1e999}', '{"line":null}']) {
      const range = `{"start":${place},"end":${place}}`;
      const params = `{"textDocument":{"uri":"${uri}","version":2},"contentChanges":[{"range":${range},"text":"X"}]}`;
      const body = `{"jsonrpc":"2.0","method":"textDocument/didChange","params":${params}}`;
      wire.send(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    await expectText(uri, text);
  });

  test('nor does a list of changes of which one is none', async () => {
    const uri = newUri();
    open(uri, text);
    const contentChanges = [{ text: 'BT\n' }, { text: 7 }];
    wire.say({
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version: 2 }, contentChanges },
    });
    await expectText(uri, text);
  });

  test('whatever edits come, one after the other', async () => {
    const place = fc.record({
      line: fc.oneof(fc.nat(8), fc.constant(2 ** 31)),
      character: fc.oneof(fc.nat(25), fc.constant(2 ** 31)),
    });
    const piece = fc.constantFrom('', 'X', '\n', '\r', '\r\n', '𝄞', '\ud834', 'REF: ', '1. (U) ', 'é');
    const edits = fc.array(fc.tuple(place, place, piece), { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(edits, async (list) => {
      const uri = newUri();
      let expected = text;
      open(uri, text);
      for (const [index, [start, end, inserted]] of list.entries()) {
        expected = changed(expected, start, end, inserted);
        change(uri, index + 2, [start, end, inserted]);
      }
      await expectText(uri, expected);
      close(uri);
    });
    await fc.assert(property, { numRuns: 100 * Number(process.env['CABLE_FAULT_ROUNDS'] ?? 1) });
  });
});

describe('versions', () => {
  test.each([
    ['that step back', [5, 3, 4]],
    ['that stay the same', [1, 1, 1]],
    ['that are negative', [-1, -2, -3]],
    ['that leap', [2, 2 ** 40, 7]],
  ])('%s do not matter: changes count in the order in which they come', async (_, versions) => {
    const uri = newUri();
    open(uri, text);
    for (const version of versions) {
      await saidOf(uri);
      change(uri, version, [at(0, 18), at(0, 18), '1']);
    }
    await expectText(uri, text.replace('917', '917111'));
  });

  test('that are the same again after a document was closed are those of another text', async () => {
    const uri = newUri();
    const cable = fixture('acp127-minimal.cable');
    open(uri, cable);
    expect(JSON.stringify(await wire.ask('workspace/symbol', { query: '08LIMA917' }))).toContain(uri);
    close(uri);
    open(uri, cable.replace('000917', '000918'));
    expect(JSON.stringify(await wire.ask('workspace/symbol', { query: '08LIMA918' }))).toContain(uri);
    close(uri);
  });
});

describe('opening and closing', () => {
  test('twice begins anew with the text that came last', async () => {
    const uri = newUri();
    open(uri, seed);
    open(uri, text);
    await expectText(uri, text);
    change(uri, 2, [at(0, 0), at(1, 0), '']);
    await expectText(uri, lines.slice(1).join('\r\n'));
  });

  test('of what was never opened is passed over, and changes of it are', async () => {
    const uri = newUri();
    change(uri, 2, [at(0, 0), at(0, 0), 'X']);
    close(uri);
    close(uri);
    expect(await wire.ask('cable/status', { uri })).toMatchObject({ result: null });
    open(uri, text);
    await expectText(uri, text);
  });

  test('is the end: changes that come after it are passed over', async () => {
    const uri = newUri();
    open(uri, text);
    close(uri);
    change(uri, 2, [at(0, 0), at(0, 0), 'X']);
    expect(await wire.ask('textDocument/documentSymbol', { textDocument: { uri } })).toMatchObject({
      result: [],
    });
  });

  test.each([
    '',
    'x',
    '%',
    'file://',
    'file:///%ZZ',
    'untitled:Untitled-1',
    `file:///${'a/'.repeat(3000)}x.cable`,
  ])('goes under any address: %#', async (uri) => {
    open(uri, text);
    await expectText(uri, text);
    close(uri);
  });
});
