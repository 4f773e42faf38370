// Parameters that are none, for everything the server offers: a request is answered with an error, a notification is not
// taken, and the session goes on.
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver';
import { fixture } from '../../unit/support/fixtures';
import type { Received, Wire } from '../support/wire';
import { beginning, startWire } from '../support/wire';

const uri = 'file:///cables/07BEIJING6872.cable';
const textDocument = { uri };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };
const options = { tabSize: 4, insertSpaces: true };

/** An editor to which everything is announced that there is. */
const capabilities: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    codeLens: {},
    diagnostic: {},
    documentHighlight: {},
    foldingRange: {},
    formatting: {},
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    onTypeFormatting: {},
    rangeFormatting: { rangesSupport: true },
    rename: { prepareSupport: true },
    selectionRange: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

type Requests = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** By capability the requests it announces, each with parameters that are right. */
const requests: Readonly<Record<string, Requests>> = {
  codeActionProvider: { 'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } } },
  codeLensProvider: { 'textDocument/codeLens': { textDocument } },
  completionProvider: {
    'textDocument/completion': { textDocument, position },
    'completionItem/resolve': { label: 'PREL' },
  },
  definitionProvider: { 'textDocument/definition': { textDocument, position } },
  diagnosticProvider: { 'textDocument/diagnostic': { textDocument } },
  documentFormattingProvider: { 'textDocument/formatting': { textDocument, options } },
  documentHighlightProvider: { 'textDocument/documentHighlight': { textDocument, position } },
  documentLinkProvider: {
    'textDocument/documentLink': { textDocument },
    'documentLink/resolve': { range },
  },
  documentOnTypeFormattingProvider: {
    'textDocument/onTypeFormatting': { textDocument, position, ch: '\n', options },
  },
  documentRangeFormattingProvider: {
    'textDocument/rangeFormatting': { textDocument, range, options },
    'textDocument/rangesFormatting': { textDocument, ranges: [range], options },
  },
  documentSymbolProvider: { 'textDocument/documentSymbol': { textDocument } },
  executeCommandProvider: { 'workspace/executeCommand': { command: 'cable.fixAll' } },
  foldingRangeProvider: { 'textDocument/foldingRange': { textDocument } },
  hoverProvider: { 'textDocument/hover': { textDocument, position } },
  inlayHintProvider: {
    'textDocument/inlayHint': { textDocument, range },
    'inlayHint/resolve': { position, label: 'x' },
  },
  referencesProvider: { 'textDocument/references': { textDocument, position, context: {} } },
  renameProvider: {
    'textDocument/prepareRename': { textDocument, position },
    'textDocument/rename': { textDocument, position, newName: 'B' },
  },
  selectionRangeProvider: { 'textDocument/selectionRange': { textDocument, positions: [position] } },
  semanticTokensProvider: {
    'textDocument/semanticTokens/full': { textDocument },
    'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
    'textDocument/semanticTokens/range': { textDocument, range },
  },
  workspaceSymbolProvider: { 'workspace/symbol': { query: 'TAGS' } },
};

/** Those of our own client, which no capability announces. */
const own: Requests = {
  'cable/message': { uri, position },
  'cable/reading': { uri, position },
  'cable/newCable': { uri, form: 'unclassified' },
  'cable/settings': { uri },
  'cable/status': { uri },
};

const notifications: Requests = {
  '$/cancelRequest': { id: 1 },
  '$/setTrace': { value: 'off' },
  'textDocument/didOpen': { textDocument: { uri, languageId: 'cable', version: 1, text: 'BT\n' } },
  'textDocument/didChange': { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'BT\n' }] },
  'textDocument/didSave': { textDocument },
  'textDocument/didClose': { textDocument },
  'workspace/didChangeWatchedFiles': { changes: [{ uri, type: 2 }] },
  'workspace/didChangeWorkspaceFolders': { event: { added: [], removed: [] } },
  'workspace/didCreateFiles': { files: [{ uri }] },
  'workspace/didRenameFiles': { files: [{ oldUri: uri, newUri: uri }] },
  'workspace/didDeleteFiles': { files: [{ uri }] },
  'window/workDoneProgress/cancel': { token: 1 },
};

const everyRequest = Object.entries(Object.assign({}, ...Object.values(requests), own) as Requests);

const junk: readonly unknown[] = [
  null,
  true,
  7,
  'x',
  [null],
  [[7]],
  { line: 'x' },
  { uri: 7 },
  { uri: null },
];
const junkPositions: readonly unknown[] = [
  ...[-1, 1.5, '0', null, [], {}].flatMap((value) => [
    { line: value, character: 0 },
    { line: 0, character: value },
  ]),
  { line: 0 },
  { character: 0 },
];
const junkRanges: readonly unknown[] = [
  ...junkPositions.flatMap((value) => [
    { start: value, end: position },
    { start: position, end: value },
  ]),
  { start: position },
];

/** What is put in the place of a right value; never a right one. */
function junkFor(field: string, right: unknown): readonly unknown[] {
  const others = field === 'position' ? junkPositions : field === 'range' ? junkRanges : [];
  const lists =
    field === 'positions' ? junkPositions : field === 'ranges' ? junkRanges : ([] as readonly unknown[]);
  const kind = Array.isArray(right) ? 'list' : typeof right;
  const same = (value: unknown): boolean =>
    kind !== 'object' && kind !== 'list' && typeof value === typeof right;
  const isTaken = (value: unknown): boolean =>
    same(value) || ((field === 'options' || field === 'context') && isPlainObject(value));
  return [undefined, ...junk, ...others, ...lists.map((value) => [value])].filter((value) => !isTaken(value));
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that may be left out, or that nothing hangs on. */
const optionalFields = new Set(['inlayHint/resolve label', 'workspace/executeCommand arguments']);

function faultyParams(method: string, right: Readonly<Record<string, unknown>>): readonly unknown[] {
  const whole = [undefined, null, [], [[]], [null], [7, 'x'], {}, { textDocument: {} }];
  const fields = Object.keys(right).filter((field) => !optionalFields.has(`${method} ${field}`));
  return [
    ...whole,
    ...fields.flatMap((field) => junkFor(field, right[field]).map((value) => ({ ...right, [field]: value }))),
  ];
}

let wire: Wire;
let announced: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  wire = startWire();
  const { result } = await wire.ask('initialize', { ...beginning, capabilities });
  announced = (result as { capabilities: Record<string, unknown> }).capabilities;
  wire.say({ method: 'initialized', params: {} });
  const text = fixture('seed.cable');
  const document = { uri, languageId: 'cable', version: 1, text };
  wire.say({ method: 'textDocument/didOpen', params: { textDocument: document } });
});

test('the tables speak of everything that is announced', () => {
  const providers = Object.keys(announced).filter((name) => name.endsWith('Provider'));
  expect(providers.sort()).toEqual(Object.keys(requests).sort());
});

describe.each(everyRequest)('%s', (method, right) => {
  test('is answered with the parameters that it takes, be it that nothing can be done there', async () => {
    expect([undefined, -32803]).toContain((await wire.ask(method, right)).error?.code);
  });

  test('is refused with any others', async () => {
    const asked = faultyParams(method, right);
    const answers = await Promise.all(asked.map((params) => wire.ask(method, params)));
    const taken = asked.filter((_, index) => !isRefusal(answers[index]));
    expect(taken).toEqual([]);
  });
});

function isRefusal(answer: Received | undefined): boolean {
  return answer?.error?.code === -32602;
}

describe.each(Object.entries(notifications))('%s', (method, right) => {
  test('leaves everything as it is with parameters that it does not take', async () => {
    for (const params of faultyParams(method, right)) wire.say({ method, params });
    expect(await wire.ask('cable/status', { uri })).toMatchObject({ result: { id: '07BEIJING6872' } });
  });
});

test('the document is what it was after all of it, and the log names methods and fields alone', async () => {
  expect(await wire.ask('cable/status', { uri })).toMatchObject({
    result: { id: '07BEIJING6872', messages: 1 },
  });
  const logged = wire.received.filter(({ method }) => method === 'window/logMessage');
  const lines = logged.map(({ params }) => (params as { message: string }).message);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/^not taken: \w+ is missing or not what [\w$/]+ takes$/.test(line))).toEqual(
    [],
  );
  expect(new Set(lines).size).toBe(lines.length);
  expect(wire.standardError()).toBe('');
});

describe('initialize', () => {
  test.each([
    ['no parameters', undefined],
    ['capabilities that are a number', { ...beginning, capabilities: 7 }],
    ['folders that are a text', { ...beginning, workspaceFolders: uri }],
    ['a folder that is null', { ...beginning, workspaceFolders: [null] }],
    ['a root that is a number', { ...beginning, rootUri: 7 }],
  ])('with %s is refused, and may be tried again', async (_, params) => {
    const { ask } = startWire();
    expect(await ask('initialize', params)).toMatchObject({ error: { code: -32602 } });
    expect(await ask('initialize', beginning)).toHaveProperty('result.serverInfo.name', 'cable');
  });
});
