// The index of a workspace as files come, change and go: what an editor finds is what is there.
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, SymbolInformation } from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import type { Editor, EditorOptions } from './support/editor';
import { pushingClient, startEditor } from './support/editor';
import { folderOfEachTest } from './support/folder';

const [CREATED, CHANGED, DELETED] = [1, 2, 3];

/** A busy machine takes its time; nothing waits for so long otherwise. */
const PATIENCE = { timeout: 20_000 };

const { pathOf, addressOf, write } = folderOfEachTest();
let editor: Editor | undefined;

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

/** `$/progress` */
interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string };
}

const cable = (number: number, subject = 'A WELL'): string => cableOf({ number, subject });

async function start(options: EditorOptions = {}): Promise<Editor> {
  const capabilities: ClientCapabilities = {
    ...pushingClient,
    window: { workDoneProgress: true },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
  };
  editor = await startEditor({ capabilities, folders: [addressOf()], ...options });
  return editor;
}

/** Ids of all cables that are known, sorted; those of a query. */
async function idsIn({ ask }: Editor, query = ''): Promise<readonly string[]> {
  const symbols = await ask<SymbolInformation[]>('workspace/symbol', { query });
  return symbols.map(({ name }) => name.split(' ')[0] ?? '').sort();
}

/** Asks until the answer is as expected: changes on a disk are read when their turn comes. */
async function becomes(session: Editor, expected: readonly string[]): Promise<void> {
  await expect.poll(() => idsIn(session), PATIENCE).toEqual(expected);
}

const changed = ({ tell }: Editor, name: string, type: number): Promise<void> =>
  tell('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf(name), type }] });

describe('what is indexed', () => {
  test('are cables by name, and plain texts that are cables by content, in all folders below', async () => {
    write('a.cable', cable(1));
    write('deep/er/b.TELEGRAM', cable(2));
    write('c.txt', cable(3));
    write('letter.txt', 'Dear Anneli,\n\nSubject: the wells.\n');
    write('notes.md', cable(4));
    write('node_modules/d.cable', cable(5));
    expect(await idsIn(await start())).toEqual(['07BEIJING1', '07BEIJING2', '07BEIJING3']);
  });

  test('stands in all folders that are open, also in those opened later', async () => {
    write('one/a.cable', cable(1));
    write('two/b.cable', cable(2));
    write('three/c.cable', cable(3));
    const session = await start({ folders: [addressOf('one'), addressOf('two')] });
    expect(await idsIn(session)).toEqual(['07BEIJING1', '07BEIJING2']);
    const event = {
      added: [{ uri: addressOf('three'), name: 'three' }],
      removed: [{ uri: addressOf('one'), name: 'one' }],
    };
    await session.tell('workspace/didChangeWorkspaceFolders', { event });
    expect(await idsIn(session)).toEqual(['07BEIJING2', '07BEIJING3']);
  });

  test('is not what the editor excludes', async () => {
    write('a.cable', cable(1));
    write('drafts/b.cable', cable(2));
    write('old/c.cable', cable(3));
    const capabilities = { ...pushingClient, workspace: { configuration: true } };
    const session = await start({
      capabilities,
      settings: { current: { '**/drafts': true, 'old/*.cable': true, '**/a.cable': false } },
    });
    expect(await idsIn(session)).toEqual(['07BEIJING1']);
  });

  test('is found through links, once, though they form a loop', async () => {
    write('a/a.cable', cable(1));
    symlinkSync(pathOf('a'), pathOf('a/loop'));
    symlinkSync(pathOf(), pathOf('a/up'));
    symlinkSync(pathOf('nowhere'), pathOf('b.cable'));
    expect(await idsIn(await start())).toEqual(['07BEIJING1']);
  });

  test('is a cable in each of its copies, and a reference leads to both', async () => {
    write('a.cable', cable(1));
    write('b.cable', cable(1));
    const session = await start();
    expect(await idsIn(session)).toEqual(['07BEIJING1', '07BEIJING1']);
    const uri = addressOf('answer.cable');
    await session.open(uri, cableOf({ number: 9, references: 'REF: 07 BEIJING 1' }));
    const place = { textDocument: { uri }, position: { line: 10, character: 10 } };
    const found = await session.ask<{ uri: string }[]>('textDocument/definition', place);
    expect(found.map((each) => each.uri)).toEqual([addressOf('a.cable'), addressOf('b.cable')]);
  });

  test('is nothing where no folder is open, but open documents', async () => {
    const session = await start({ folders: [] });
    await session.open('untitled:Untitled-1', cable(9));
    expect(await idsIn(session)).toEqual(['07BEIJING9']);
  });
});

describe('limits', () => {
  const noticesTo = ({ connection }: Editor): readonly string[] => {
    const notices: string[] = [];
    connection.onNotification(
      'window/showMessage',
      ({ message }: { message: string }) => void notices.push(message),
    );
    return notices;
  };

  test('leave out files, and one notice says so', async () => {
    for (let number = 1; number <= 5; number++) write(`${number}.cable`, cable(number));
    const session = await start({ initializationOptions: { index: { maximumFiles: 3 } } });
    const notices = noticesTo(session);
    expect(await idsIn(session)).toHaveLength(3);
    await idsIn(session);
    expect(notices).toEqual([expect.stringContaining('the limit is 3 files')]);
  });

  test('leave out what is too much to read, and one notice says so, also when all is read anew', async () => {
    const text = 'The harbour opened again this week.\n'.repeat(2000);
    for (let number = 1; number <= 40; number++) write(`one/${number}.cable`, `${cable(number)}${text}`);
    write('two/41.cable', cable(41));
    // Of 2.8 MB, one.
    const session = await start({
      folders: [addressOf('one')],
      initializationOptions: { index: { maximumSize: 1 } },
    });
    const notices = noticesTo(session);
    const { length } = await idsIn(session);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(40);
    const event = { added: [{ uri: addressOf('two'), name: 'two' }], removed: [] };
    await session.tell('workspace/didChangeWorkspaceFolders', { event });
    await idsIn(session);
    expect(notices).toEqual([expect.stringContaining(' and 1 MB ')]);
  });

  test('of nothing read nothing', async () => {
    write('a.cable', cable(1));
    const session = await start({ initializationOptions: { index: { maximumFiles: 0 } } });
    await session.open(addressOf('b.cable'), cable(2));
    expect(await idsIn(session)).toEqual(['07BEIJING2']);
  });
});

describe('what changes', () => {
  test('on the disk is seen when the editor tells of it', async () => {
    write('a.cable', cable(1));
    write('b.cable', cable(2));
    const session = await start();
    expect(await idsIn(session)).toEqual(['07BEIJING1', '07BEIJING2']);
    expect(session.registered).toContain('workspace/didChangeWatchedFiles');

    write('c.cable', cable(3));
    await changed(session, 'c.cable', CREATED);
    await becomes(session, ['07BEIJING1', '07BEIJING2', '07BEIJING3']);

    write('a.cable', cable(11));
    await changed(session, 'a.cable', CHANGED);
    await becomes(session, ['07BEIJING11', '07BEIJING2', '07BEIJING3']);

    rmSync(pathOf('b.cable'));
    await changed(session, 'b.cable', DELETED);
    await becomes(session, ['07BEIJING11', '07BEIJING3']);
  });

  test('in an open document comes before what is on the disk, until it is closed', async () => {
    write('a.cable', cable(1));
    const session = await start();
    expect(await idsIn(session)).toEqual(['07BEIJING1']);
    await session.open(addressOf('a.cable'), cable(2));
    expect(await idsIn(session)).toEqual(['07BEIJING2']);
    await changed(session, 'a.cable', CHANGED);
    expect(await idsIn(session)).toEqual(['07BEIJING2']);
    await session.change(addressOf('a.cable'), {
      range: { start: { line: 4, character: 7 }, end: { line: 4, character: 21 } },
      text: 'BEIJING 000003',
    });
    expect(await idsIn(session)).toEqual(['07BEIJING3']);
    await session.tell('textDocument/didClose', { textDocument: { uri: addressOf('a.cable') } });
    await becomes(session, ['07BEIJING1']);
  });

  test('a folder that is moved takes its cables with it', async () => {
    write('old/a.cable', cable(1));
    const session = await start();
    expect(await idsIn(session)).toEqual(['07BEIJING1']);
    renameSync(pathOf('old'), pathOf('new'));
    await session.tell('workspace/didRenameFiles', {
      files: [{ oldUri: addressOf('old'), newUri: addressOf('new') }],
    });
    await expect
      .poll(async () => {
        const symbols = await session.ask<SymbolInformation[]>('workspace/symbol', { query: '' });
        return symbols.map(({ location }) => location.uri);
      }, PATIENCE)
      .toEqual([addressOf('new/a.cable')]);
  });

  test('by the editor itself is seen, be it made or deleted', async () => {
    write('a.cable', cable(1));
    const session = await start();
    expect(await idsIn(session)).toEqual(['07BEIJING1']);
    write('b.cable', cable(2));
    await session.tell('workspace/didCreateFiles', { files: [{ uri: addressOf('b.cable') }] });
    await becomes(session, ['07BEIJING1', '07BEIJING2']);
    rmSync(pathOf('a.cable'));
    await session.tell('workspace/didDeleteFiles', { files: [{ uri: addressOf('a.cable') }] });
    await becomes(session, ['07BEIJING2']);
  });

  test('a file that is gone before it is read is no fault', async () => {
    write('a.cable', cable(1));
    const session = await start();
    await idsIn(session);
    await changed(session, 'never.cable', CREATED);
    await becomes(session, ['07BEIJING1']);
    expect(session.logged).toEqual([]);
  });
});

describe('files that only the editor can read', () => {
  const files: Readonly<Record<string, string>> = {
    'vfs://archive/a.cable': cable(1),
    'vfs://archive/b.txt': cable(2),
    'vfs://archive/letter.txt': 'Dear Anneli,',
  };

  test('are asked for', async () => {
    const session = await start({
      folders: ['vfs://archive'],
      initializationOptions: { client: { readsFiles: true } },
    });
    const asked: unknown[] = [];
    session.connection.onRequest('cable/findFiles', (params: unknown) => {
      asked.push(params);
      return [...Object.keys(files), 'vfs://archive/gone.cable'];
    });
    session.connection.onRequest('cable/readFiles', ({ uris }: { uris: string[] }) =>
      uris.map((uri) => files[uri] ?? null),
    );
    expect(await idsIn(session)).toEqual(['07BEIJING1', '07BEIJING2']);
    expect(asked).toEqual([{ folder: 'vfs://archive', maximum: 300_001 }]);
  });

  test('are none for an editor that does not lend them', async () => {
    const session = await start({ folders: ['vfs://archive'] });
    expect(await idsIn(session)).toEqual([]);
  });
});

describe('while files are read', () => {
  test('progress is shown, and a person can stop it: what was read is kept', async () => {
    const session = await start({
      folders: ['vfs://archive'],
      initializationOptions: { client: { readsFiles: true } },
    });
    const { connection } = session;
    const progress: Progress['value'][] = [];
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ token, value }: Progress) => {
      progress.push(value);
      if (value.kind === 'begin')
        void connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    connection.onRequest('cable/findFiles', () => ['vfs://archive/a.cable', 'vfs://archive/b.cable']);
    // A disk that answers after a person has lost patience.
    connection.onRequest('cable/readFiles', async ({ uris }: { uris: string[] }) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return uris.map(() => cable(1));
    });
    expect(await idsIn(session)).toEqual([]);
    expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Indexing cables', cancellable: true });
    expect(progress.at(-1)).toMatchObject({ kind: 'end' });
  });

  test('hover answers without waiting, and a request that is cancelled ends', async () => {
    const session = await start({
      folders: ['vfs://archive'],
      initializationOptions: { client: { readsFiles: true } },
    });
    let release: (uris: readonly string[]) => void = () => undefined;
    const found = new Promise<readonly string[]>((resolve) => (release = resolve));
    session.connection.onRequest('cable/findFiles', () => found);
    const uri = 'vfs://archive/here.cable';
    await session.open(uri, cableOf({ references: 'REF: 07 BEIJING 1' }));
    const place = { textDocument: { uri }, position: { line: 10, character: 8 } };
    expect(await session.ask('textDocument/hover', place)).toMatchObject({ contents: { kind: 'markdown' } });

    const cancel = new CancellationTokenSource();
    const answer = session.connection.sendRequest('textDocument/definition', place, cancel.token);
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    release([]);
  });
});
