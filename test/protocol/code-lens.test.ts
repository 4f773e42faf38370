// Lines above messages, and the command behind them: it runs in the server, so that every editor has it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, ClientCapabilities, CodeLens, Location } from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
// The seed with another serial on line 3, which has one right answer.
const text = fixture('seed.cable').replace('#6872', '#6873');
const textDocument = { uri };

const capabilities: ClientCapabilities = {
  textDocument: { codeLens: {} },
  workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
};

let editor: Editor;
const settings: { current: unknown } = { current: { codeLens: { fixes: true } } };
const applied: ApplyWorkspaceEditParams[] = [];

beforeAll(async () => {
  editor = await startEditor({ capabilities, settings });
  editor.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    applied.push(params);
    return { applied: true };
  });
  await editor.open(uri, text);
});

afterAll(() => editor.kill());

function run(...given: readonly unknown[]): Promise<unknown> {
  return editor.ask('workspace/executeCommand', { command: 'cable.fixAll', arguments: given });
}

describe('a message with problems', () => {
  test('has above it a way to fix them, which the server goes', async () => {
    const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      expect.stringMatching(/^fix \d+ problems?$/),
    ]);
    const [lens] = lenses;
    expect(lens?.range.start).toEqual(rangeOf(text, 'VZCZCXRO1587').start);

    const done = await editor.ask('workspace/executeCommand', lens?.command);
    expect(done).toBe(true);
    const [change] = applied.at(-1)?.edit.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
    expect(JSON.stringify(change)).toContain('"newText":"6872"');
  });

  test('has nothing above it where the setting is off', async () => {
    settings.current = {};
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    expect(await editor.ask('textDocument/codeLens', { textDocument })).toEqual([]);
  });
});

describe('a message that others refer to', () => {
  test('has above it how many cables do, once they are known', async () => {
    const citing =
      'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL PE\nSUBJECT: FAIR\n\nREF: 07 BEIJING 6872\n';
    await editor.open('file:///cables/citing.cable', citing);
    await editor.ask('workspace/symbol', { query: 'BEIJING' });
    const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ command }) => command?.title)).toEqual(['cited by 1 cable']);
  });
});

describe('the count of citations', () => {
  const own = 'vfs://archive/wells.cable';
  const wells = cableOf({ number: 6871 });
  const answer = 'vfs://archive/answer.cable';
  const files: Readonly<Record<string, string>> = {
    [own]: wells,
    [answer]: cableOf({ number: 6900, references: 'REF: 07 BEIJING 6871' }),
  };

  test('comes as soon as all files are read, unasked, and a click shows where they cite it', async () => {
    const session = await startEditor({
      capabilities: { ...capabilities, workspace: { codeLens: { refreshSupport: true } } },
      folders: ['vfs://archive'],
      initializationOptions: { client: { readsFiles: true, showsReferences: true } },
    });
    const { connection } = session;
    connection.onRequest('cable/findFiles', () => Object.keys(files));
    connection.onRequest('cable/readFiles', ({ uris }: { uris: string[] }) =>
      uris.map((each) => files[each]),
    );
    const refreshed = new Promise<void>((resolve) => {
      connection.onRequest('workspace/codeLens/refresh', () => {
        resolve();
        return null;
      });
    });
    await session.open(own, wells);
    const ask = () => session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: own } });
    expect(await ask()).toEqual([]);

    await refreshed;
    const [lens] = await ask();
    expect(lens?.command?.title).toBe('cited by 1 cable');
    expect(lens?.command?.command).toBe('cable.showReferences');
    // What the client does then.
    const [{ uri: asked, position }] = lens?.command?.arguments as [{ uri: string; position: object }];
    const params = { textDocument: { uri: asked }, position, context: { includeDeclaration: false } };
    const found = await session.ask<Location[]>('textDocument/references', params);
    expect(found.map(({ uri: place }) => place)).toEqual([answer]);

    // Another cable that cites it is seen, too.
    await session.open('untitled:Untitled-1', cableOf({ number: 6901, references: 'REF: BEIJING 6871' }));
    await expect.poll(async () => (await ask())[0]?.command?.title).toBe('cited by 2 cables');
    await session.kill();
  });

  test('is words alone in an editor that cannot show them', async () => {
    const session = await startEditor({ capabilities });
    await session.open(own, wells);
    await session.open(answer, files[answer] ?? '');
    const titles = async () =>
      (await session.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: own } })).map(
        ({ command }) => [command?.title, command?.command],
      );
    await expect.poll(titles).toEqual([['cited by 1 cable', '']]);
    await session.kill();
  });
});

describe('the command', () => {
  test.each([
    ['no argument', []],
    ['something else', [7]],
    ['a document that is not open', [{ uri: 'file:///closed.cable' }]],
  ])('does nothing with %s', async (_, given) => {
    const before = applied.length;
    expect([null, false]).toContain(await run(...given));
    expect(applied.length).toBe(before);
  });

  test('fixes the whole document when no line is given', async () => {
    expect(await run({ uri })).toBe(true);
  });

  test('is not announced to an editor that applies no edits, nor lenses to one that shows none', async () => {
    const plain = await startEditor({ capabilities: {} });
    expect(plain.initialized.capabilities.executeCommandProvider).toBeUndefined();
    expect(plain.initialized.capabilities.codeLensProvider).toBeUndefined();
    await plain.kill();
  });
});
