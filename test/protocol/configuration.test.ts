// Where settings come from, what holds above what, and what happens when they change or are wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor, EditorOptions } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const code = 'station-line-malformed';
const brokenSeed = fixture('seed.cable').replace('DE RUEHBJ #6872', 'DE RUEBBJ 6872');
const uri = 'vscode-vfs://github/archive/cables/2007/07BEIJING6872.cable';
const lintFile = 'vscode-vfs://github/archive/cables/.cablelint.json';

const capabilities: ClientCapabilities = {
  ...pushingClient,
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};
const lending = { client: { readsSettingsFiles: true } };

let editor: Editor | undefined;

async function start(options: EditorOptions): Promise<Editor> {
  editor = await startEditor({ capabilities, initializationOptions: lending, ...options });
  return editor;
}

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

/** One session for documents of which each has settings of its own. */
const sections = new Map<string, unknown>();
let shared: Editor;

beforeAll(async () => {
  const settingsOf = (each: string) => sections.get(each);
  shared = await startEditor({ capabilities, folders: ['file:///work'], settingsOf });
});

afterAll(() => shared.kill());

/** What is found in a text under these settings. */
async function diagnosticsUnder(
  section: unknown,
  address: string,
  text: string,
): Promise<readonly Diagnostic[]> {
  const own = address.replace('/work/', `/work/${sections.size}/`);
  sections.set(own, section);
  await shared.open(own, text);
  return shared.diagnosticsOf(own, 1);
}

/** The severity that the broken line is shown with; undefined when it is not. */
function severityIn(diagnostics: readonly Diagnostic[]): DiagnosticSeverity | undefined {
  return diagnostics.find((each) => each.code === code)?.severity;
}

function rulesText(severity: string): string {
  return JSON.stringify({ rules: { [code]: severity } });
}

describe('a rule has the severity', () => {
  test.each<[string, Record<string, unknown>, Record<string, string>, DiagnosticSeverity | undefined]>([
    ['of its own when nobody chose another', {}, {}, DiagnosticSeverity.Error],
    ["of the editor's settings", { [code]: 'hint' }, {}, DiagnosticSeverity.Hint],
    [
      'of the .cablelint.json above that of the editor',
      { [code]: 'off' },
      { [lintFile]: rulesText('warning') },
      DiagnosticSeverity.Warning,
    ],
    [
      'of the editor when the file says nothing of it',
      { [code]: 'hint' },
      { [lintFile]: '{}' },
      DiagnosticSeverity.Hint,
    ],
    [
      'of the nearest file alone',
      {},
      { [lintFile]: rulesText('off'), [lintFile.replace('/.', '/2007/.')]: rulesText('information') },
      DiagnosticSeverity.Information,
    ],
    ['of no file that is broken', {}, { [lintFile]: '{ "rules": ' }, DiagnosticSeverity.Error],
  ])('%s', async (_, rules, files, expected) => {
    const { open, diagnosticsOf } = await start({ settings: { current: { rules } }, files });
    await open(uri, brokenSeed);
    expect(severityIn(await diagnosticsOf(uri, 1))).toBe(expected);
  });
});

describe('overrides', () => {
  test('hold for the files that fit, in the folder that each stands in', async () => {
    const overrides = [
      { files: 'old/**', rules: { [code]: 'hint' } },
      { files: '*.telegram', rules: { [code]: 'information' } },
    ];
    const folders = ['file:///one', 'file:///two'];
    const settingsOf = (each: string) => (each.startsWith('file:///one/') ? { overrides } : {});
    const { open, diagnosticsOf } = await start({ folders, settingsOf, initializationOptions: {} });
    for (const [address, expected] of [
      ['file:///one/old/a.cable', DiagnosticSeverity.Hint],
      ['file:///one/old/a.telegram', DiagnosticSeverity.Information],
      ['file:///one/new/old/a.cable', DiagnosticSeverity.Error],
      ['file:///two/old/a.cable', DiagnosticSeverity.Error],
    ] as const) {
      await open(address, brokenSeed);
      expect([address, severityIn(await diagnosticsOf(address, 1))]).toEqual([address, expected]);
    }
  });

  test('follow the folders that are opened and closed', async () => {
    const overrides = [
      { files: 'a.cable/../*', rules: {} },
      { files: './*', rules: { [code]: 'hint' } },
    ];
    const settings = { current: { overrides } };
    const { open, tell, diagnosticsOf, publication } = await start({ folders: ['file:///one'], settings });
    await open('file:///one/old/a.cable', brokenSeed);
    expect(severityIn(await diagnosticsOf('file:///one/old/a.cable', 1))).toBe(DiagnosticSeverity.Error);
    const event = { added: [{ uri: 'file:///one/old', name: 'old' }], removed: [] };
    await tell('workspace/didChangeWorkspaceFolders', { event });
    await publication(
      'file:///one/old/a.cable',
      ({ diagnostics }) => severityIn(diagnostics) === DiagnosticSeverity.Hint,
    );
  });
});

describe('a .cablelint.json', () => {
  test('that changes is obeyed in open documents at once', async () => {
    const files = { [lintFile]: rulesText('hint') };
    const { open, tell, diagnosticsOf, publication, registered } = await start({ files });
    await open(uri, brokenSeed);
    expect(severityIn(await diagnosticsOf(uri, 1))).toBe(DiagnosticSeverity.Hint);
    expect(registered).toContain('workspace/didChangeWatchedFiles');
    files[lintFile] = rulesText('off');
    await tell('workspace/didChangeWatchedFiles', { changes: [{ uri: lintFile, type: 2 }] });
    await publication(uri, ({ diagnostics }) => severityIn(diagnostics) === undefined);
  });

  test('is read from the disk for an editor that lends no files, and anew when it is saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cable-settings-'));
    try {
      const address = (name: string) => pathToFileURL(join(folder, name)).href;
      writeFileSync(join(folder, '.cablelint.json'), rulesText('hint'));
      const { open, tell, diagnosticsOf, publication } = await start({
        capabilities: pushingClient,
        initializationOptions: undefined,
      });
      await open(address('a.cable'), brokenSeed);
      expect(severityIn(await diagnosticsOf(address('a.cable'), 1))).toBe(DiagnosticSeverity.Hint);
      writeFileSync(join(folder, '.cablelint.json'), rulesText('off'));
      await tell('textDocument/didSave', { textDocument: { uri: address('.cablelint.json') } });
      await publication(address('a.cable'), ({ diagnostics }) => severityIn(diagnostics) === undefined);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that is open shows what is wrong in it, and is no cable', async () => {
    const text = '{\n  "rules": { "tag-unknwon": "off" },\n  "form": "telex"\n}\n';
    const { open, change, ask, diagnosticsOf } = await start({ files: {} });
    await open(lintFile, text);
    const diagnostics = await diagnosticsOf(lintFile, 1);
    expect(diagnostics.map((each) => [each.code, each.severity, each.range.start.line])).toEqual([
      ['configuration-invalid', DiagnosticSeverity.Warning, 1],
      ['configuration-invalid', DiagnosticSeverity.Warning, 2],
    ]);
    expect(diagnostics[0]?.range).toEqual(rangeOf(text, '"tag-unknwon"'));
    expect(diagnostics[0]?.message).toContain('Did you mean "tag-unknown"?');
    expect(await ask('cable/status', { uri: lintFile })).toBeNull();
    expect(await ask('textDocument/documentSymbol', { textDocument: { uri: lintFile } })).toEqual([]);
    await change(lintFile, { range: rangeOf(text, 'tag-unknwon'), text: 'tag-unknown' });
    const version = await change(lintFile, { range: rangeOf(text, 'telex'), text: 'aad' });
    expect(await diagnosticsOf(lintFile, version)).toEqual([]);
  });

  test('can turn off the finding on itself', async () => {
    const { open, diagnosticsOf } = await start({ files: {} });
    await open(lintFile, '{ "colour": 1, "rules": { "configuration-invalid": "off" } }');
    expect(await diagnosticsOf(lintFile, 1)).toEqual([]);
  });

  test('is named by the status, with the number of its problems', async () => {
    const files = { [lintFile]: '{ "colour": 1 }' };
    const { open, ask } = await start({ files });
    await open(uri, brokenSeed);
    expect(await ask('cable/status', { uri })).toMatchObject({
      settings: { file: lintFile, fileProblems: 1, problems: [] },
    });
    const elsewhere = 'file:///elsewhere/a.cable';
    await open(elsewhere, brokenSeed);
    expect(await ask('cable/status', { uri: elsewhere })).toMatchObject({ settings: { file: null } });
  });

  test('says for a file that is not open whether it is to be offered the language', async () => {
    const { ask } = await start({ files: { [lintFile]: '{ "detect": "never" }' } });
    const settings = await ask('cable/settings', { uri: uri.replace('.cable', '.txt') });
    expect(settings).toEqual({ form: 'auto', lineLength: 0, detect: 'never' });
  });
});

describe("an editor's settings that are wrong", () => {
  test('are told of once in its log and in the status, and the rest holds', async () => {
    const rules = { [code]: 'hint', 'no-such-rule': 'off', 'dtg-zone': 'loud' };
    const { open, ask, diagnosticsOf, logged } = await start({ settings: { current: { rules } } });
    await open(uri, brokenSeed);
    await open(`${uri}.cable`, brokenSeed);
    expect(severityIn(await diagnosticsOf(uri, 1))).toBe(DiagnosticSeverity.Hint);
    await diagnosticsOf(`${uri}.cable`, 1);
    const problems = [
      'cable.rules.no-such-rule: There is no rule "no-such-rule".',
      'cable.rules.dtg-zone: "loud" is no severity. It can be error, warning, information, hint or off.',
    ];
    expect(logged).toEqual(problems);
    expect(await ask('cable/status', { uri })).toMatchObject({ settings: { file: null, problems } });
  });

  const deep = JSON.parse('{"a":'.repeat(500) + '1' + '}'.repeat(500)) as unknown;

  test.each<[string, unknown]>([
    ['no object', 'everything'],
    ['a list', [1, 2]],
    ['keys of objects', JSON.parse('{ "__proto__": { "rules": 1 }, "rules": { "__proto__": "off" } }')],
    ['constructors', { rules: { constructor: 'off', toString: 'error' }, form: 'constructor' }],
    ['deep nesting', { rules: deep, overrides: [deep], form: deep }],
    ['long patterns', { overrides: [{ files: '*a'.repeat(100_000) }] }],
    ['hostile patterns', { overrides: [{ files: `${'**/*a*'.repeat(40)}b`, rules: { [code]: 'off' } }] }],
    ['braces', { overrides: [{ files: '{a,b}'.repeat(50), rules: { [code]: 'off' } }] }],
    ['many overrides', { overrides: Array(10_000).fill({ files: '*x', rules: { [code]: 'off' } }) }],
    ['a huge number', { lineLength: 1e308 }],
    [
      'many rules',
      { rules: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 'off'])) },
    ],
  ])('with %s change nothing and hinder nothing', async (_, current) => {
    const long = `file:///work/${'a'.repeat(200)}/${'a'.repeat(200)}.cable`;
    expect(severityIn(await diagnosticsUnder(current, long, brokenSeed))).toBe(DiagnosticSeverity.Error);
  });
});

describe('a line length', () => {
  const long = 'x'.repeat(60);

  test.each<[unknown, readonly DiagnosticSeverity[]]>([
    [{}, []],
    [{ lineLength: 59 }, [DiagnosticSeverity.Information]],
    [{ lineLength: 60 }, []],
    [{ lineLength: 59, rules: { 'line-too-long': 'error' } }, [DiagnosticSeverity.Error]],
    [{ lineLength: 59, rules: { 'line-too-long': 'off' } }, []],
  ])('with the settings %j', async (current, expected) => {
    const text = `UNCLAS LISBON 000231\n\nSUBJECT: NEW READING ROOM\n\n${long}\n`;
    const diagnostics = await diagnosticsUnder(current, 'file:///work/a.cable', text);
    const found = diagnostics.filter((each) => each.code === 'line-too-long');
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });
});

test('an editor that never answers is served with the defaults, and with its settings once it answers', async () => {
  let answer: (section: unknown) => void = () => undefined;
  const settingsOf = () => new Promise<unknown>((resolve) => (answer = resolve));
  const { open, diagnosticsOf, publication } = await start({ settingsOf });
  await open(uri, brokenSeed);
  expect(severityIn(await diagnosticsOf(uri, 1))).toBe(DiagnosticSeverity.Error);
  answer({ rules: { [code]: 'hint' } });
  await publication(uri, ({ diagnostics }) => severityIn(diagnostics) === DiagnosticSeverity.Hint);
});
