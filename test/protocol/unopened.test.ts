// What an editor is told of cables that are not open, when a person wants that: as files come, change and go.
import { mkdirSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import type { Editor, EditorOptions } from './support/editor';
import { pullingClient, startEditor } from './support/editor';
import { folderOfEachTest } from './support/folder';

const [CREATED, CHANGED, DELETED] = [1, 2, 3];

/** A busy machine takes its time; nothing waits for so long otherwise. */
const PATIENCE = { timeout: 20_000 };
/** The same for thousands of files. */
const MUCH_PATIENCE = { timeout: 120_000 };

const { pathOf, addressOf, write } = folderOfEachTest();
let editor: Editor | undefined;

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

const text = '1. Nothing was said.\n\n2. Nothing was heard.';
const good = cableOf({ text });
/** A warning: TAGS that name no subject. */
const wrong = cableOf({ text, tags: 'CH' });
/** An error: a day that no month has. */
const worse = cableOf({ text, date: '390548Z OCT 07' });

const wanted = { lint: { scope: 'workspace' } };

const capabilities: ClientCapabilities = {
  ...pullingClient,
  textDocument: { ...pullingClient.textDocument, diagnostic: { dynamicRegistration: true } },
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
  },
};

async function start(options: EditorOptions = {}): Promise<Editor> {
  editor = await startEditor({
    capabilities,
    folders: [addressOf()],
    initializationOptions: wanted,
    ...options,
  });
  return editor;
}

interface Listening {
  /** For each name of a file the codes that were told last, sorted; files that never had one are not there. */
  readonly codes: () => Readonly<Record<string, readonly unknown[]>>;
  /** All reports in the order they came. */
  readonly reports: readonly WorkspaceDocumentDiagnosticReport[];
  /** The result ids, as an editor sends them with its next pull. */
  readonly resultIds: () => { uri: string; value: string }[];
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  readonly cancel: () => void;
}

let tokens = 0;

/** Pulls as VS Code does: what is found comes in parts, and the answer when it is over. */
function listen({ connection }: Editor, previousResultIds: { uri: string; value: string }[] = []): Listening {
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  const last = new Map<string, WorkspaceDocumentDiagnosticReport>();
  const partialResultToken = `part-${++tokens}`;
  connection.onNotification('$/progress', (params: { token: unknown; value: WorkspaceDiagnosticReport }) => {
    if (params.token !== partialResultToken) return;
    for (const report of params.value.items) {
      reports.push(report);
      if (report.kind === 'full') last.set(report.uri, report);
    }
  });
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    { previousResultIds, partialResultToken },
    source.token,
  );
  answer.catch(() => undefined);
  return {
    codes: () =>
      Object.fromEntries(
        [...last].map(([uri, report]) => [
          decodeURIComponent(uri.slice(addressOf().length + 1)),
          report.kind === 'full' ? report.items.map(({ code }) => code).sort() : [],
        ]),
      ),
    reports,
    resultIds: () =>
      [...last].flatMap(([uri, { resultId }]) => (resultId === undefined ? [] : [{ uri, value: resultId }])),
    answer,
    cancel: () => source.cancel(),
  };
}

const becomes = ({ codes }: Listening, expected: Record<string, readonly string[]>): Promise<void> =>
  expect.poll(codes, PATIENCE).toEqual(expected);

const changed = ({ tell }: Editor, name: string, type: number): Promise<void> =>
  tell('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf(name), type }] });

describe('a person who wants findings in cables that are not open', () => {
  test('sees those of every cable in the folders, and nothing of cables that have none', async () => {
    write('good.cable', good);
    write('wrong.cable', wrong);
    write('deep/er/worse.TELEGRAM', worse);
    write('a note (1).txt', wrong);
    write('letter.txt', 'Dear Anneli,\n\nSubject: the wells.\n');
    write('node_modules/left.cable', wrong);
    const listening = listen(await start());
    await becomes(listening, {
      'wrong.cable': ['tags-no-subject'],
      'deep/er/worse.TELEGRAM': ['dtg-malformed'],
      'a note (1).txt': ['tags-no-subject'],
    });
  });

  test('sees them change, go and come with the files', async () => {
    write('a.cable', wrong);
    write('b.cable', worse);
    const session = await start();
    const listening = listen(session);
    await becomes(listening, { 'a.cable': ['tags-no-subject'], 'b.cable': ['dtg-malformed'] });

    write('a.cable', worse);
    await changed(session, 'a.cable', CHANGED);
    await becomes(listening, { 'a.cable': ['dtg-malformed'], 'b.cable': ['dtg-malformed'] });

    rmSync(pathOf('b.cable'));
    await changed(session, 'b.cable', DELETED);
    await becomes(listening, { 'a.cable': ['dtg-malformed'], 'b.cable': [] });

    write('c.cable', wrong);
    await changed(session, 'c.cable', CREATED);
    await becomes(listening, { 'a.cable': ['dtg-malformed'], 'b.cable': [], 'c.cable': ['tags-no-subject'] });
  });

  test('sees them go with a folder that is deleted as a whole', async () => {
    write('old/a.cable', wrong);
    write('older/b.cable', wrong);
    const session = await start();
    const listening = listen(session);
    await becomes(listening, { 'old/a.cable': ['tags-no-subject'], 'older/b.cable': ['tags-no-subject'] });
    rmSync(pathOf('old'), { recursive: true });
    await changed(session, 'old', DELETED);
    await becomes(listening, { 'old/a.cable': [], 'older/b.cable': ['tags-no-subject'] });
  });

  test('sees none twice: those of an open cable are its own, until it is closed', async () => {
    write('a.cable', wrong);
    const uri = addressOf('a.cable');
    const session = await start();
    const listening = listen(session);
    await becomes(listening, { 'a.cable': ['tags-no-subject'] });
    await session.open(uri, worse);
    await becomes(listening, { 'a.cable': [] });
    const own = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(own.kind === 'full' && own.items.map(({ code }) => code)).toEqual(['dtg-malformed']);
    // What was not saved is nowhere any more.
    await session.tell('textDocument/didClose', { textDocument: { uri } });
    await becomes(listening, { 'a.cable': ['tags-no-subject'] });
    expect(session.published.size).toBe(0);
  });

  test('sees no hints: an editor would not show them', async () => {
    write('a.cable', good.replace('Nothing was said.', 'Nothing was [said](https://example.org/said).'));
    write('b.cable', wrong);
    const listening = listen(await start());
    await becomes(listening, { 'b.cable': ['tags-no-subject'] });
  });

  test('has them by the settings of their folder and by `.cablelint.json`', async () => {
    write('a.cable', wrong);
    write('drafts/b.cable', wrong);
    write('team/c.cable', wrong);
    write('team/.cablelint.json', '{ "rules": { "tags-no-subject": "off" } }');
    const overrides = [{ files: 'drafts/**', rules: { 'tags-no-subject': 'off' } }];
    const session = await start({ initializationOptions: { ...wanted, overrides } });
    const listening = listen(session);
    await becomes(listening, { 'a.cable': ['tags-no-subject'] });

    rmSync(pathOf('team/.cablelint.json'));
    await changed(session, 'team/.cablelint.json', DELETED);
    await becomes(listening, { 'a.cable': ['tags-no-subject'], 'team/c.cable': ['tags-no-subject'] });

    await session.tell('workspace/didChangeConfiguration', {
      settings: { cable: { ...wanted, rules: { 'tags-no-subject': 'off' } } },
    });
    await becomes(listening, { 'a.cable': [], 'team/c.cable': [] });
  });

  test('has none where the editor excludes them, nor in plain texts when those are never to be cables', async () => {
    write('a.cable', wrong);
    write('drafts/b.cable', wrong);
    write('c.txt', wrong);
    const settings = { current: { ...wanted, detect: 'never', '**/drafts': true } };
    const session = await start({
      capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
      settings,
    });
    await becomes(listen(session), { 'a.cable': ['tags-no-subject'] });
  });

  test('has those of all files but the one that cannot be read', async () => {
    write('a.cable', wrong);
    mkdirSync(pathOf('b.cable'));
    write('c.cable', wrong);
    const session = await start();
    const listening = listen(session);
    await becomes(listening, { 'a.cable': ['tags-no-subject'], 'c.cable': ['tags-no-subject'] });
    // One that was there when it was found, and is not when it is read.
    await changed(session, 'gone.cable', CREATED);
    write('c.cable', worse);
    await changed(session, 'c.cable', CHANGED);
    await becomes(listening, { 'a.cable': ['tags-no-subject'], 'c.cable': ['dtg-malformed'] });
  });

  test('has none any more once they are not wanted, and the editor is told not to ask', async () => {
    write('a.cable', wrong);
    const session = await start();
    const unregistered = new Promise<unknown>((resolve) => {
      session.connection.onRequest('client/unregisterCapability', (params: unknown) => {
        resolve(params);
        return null;
      });
    });
    const listening = listen(session);
    await becomes(listening, { 'a.cable': ['tags-no-subject'] });
    await session.tell('workspace/didChangeConfiguration', { settings: { cable: {} } });
    await unregistered;
    expect(await listening.answer).toEqual({ items: [] });
    expect(listening.codes()).toEqual({ 'a.cable': [] });
  });

  test('has them when they are wanted later, and in folders that are opened later', async () => {
    write('later/b.cable', worse);
    const session = await start({ initializationOptions: {}, folders: [] });
    await session.ask('workspace/symbol', { query: '' });
    expect(session.registered).not.toContain('textDocument/diagnostic');
    await session.tell('workspace/didChangeConfiguration', { settings: { cable: wanted } });
    await expect.poll(() => session.registered, PATIENCE).toContain('textDocument/diagnostic');
    const listening = listen(session);
    const event = { added: [{ uri: addressOf('later'), name: 'later' }], removed: [] };
    await session.tell('workspace/didChangeWorkspaceFolders', { event });
    await becomes(listening, { 'later/b.cable': ['dtg-malformed'] });
  });
});

describe('an editor that pulls for its whole workspace', () => {
  interface Answer {
    readonly items: readonly WorkspaceDocumentDiagnosticReport[];
  }

  /** Pulls without a token for parts: the answer comes when there is something to say. */
  const pull = ({ ask }: Editor, previousResultIds: readonly object[] = []): Promise<Answer> =>
    ask('workspace/diagnostic', { previousResultIds });

  test('is answered at once, with nothing, when nobody wants it', async () => {
    write('a.cable', wrong);
    const session = await start({ initializationOptions: {} });
    expect(await pull(session)).toEqual({ items: [] });
    expect(session.registered).not.toContain('textDocument/diagnostic');
  });

  test('is not told to where it does not let servers register', async () => {
    write('a.cable', wrong);
    const session = await start({ capabilities: pullingClient });
    expect(session.initialized.capabilities.diagnosticProvider).toMatchObject({
      workspaceDiagnostics: false,
    });
    expect((await pull(session)).items).toHaveLength(1);
    expect(session.registered).toEqual([]);
  });

  test('learns that nothing has changed in files it knows', async () => {
    write('a.cable', wrong);
    write('b.cable', worse);
    const session = await start();
    const first = listen(session);
    await becomes(first, { 'a.cable': ['tags-no-subject'], 'b.cable': ['dtg-malformed'] });
    first.cancel();
    const second = listen(session, first.resultIds());
    await expect.poll(() => second.reports.length, PATIENCE).toBe(2);
    expect(second.reports.map(({ kind, resultId }) => [kind, resultId])).toEqual(
      first.reports.map(({ resultId }) => ['unchanged', resultId]),
    );
  });

  test('is answered when something changes, with all that it knows', async () => {
    write('a.cable', wrong);
    write('b.cable', worse);
    const session = await start();
    const { items } = await pull(session);
    const resultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const second = pull(session, resultIds);
    write('b.cable', good);
    await changed(session, 'b.cable', CHANGED);
    const reports = (await second).items;
    expect(reports).toContainEqual({ kind: 'unchanged', version: null, ...unchangedOf(items, 'a.cable') });
    expect(reports).toContainEqual({ kind: 'full', uri: addressOf('b.cable'), version: null, items: [] });
  });

  const unchangedOf = (items: Answer['items'], name: string): object => {
    const report = items.find(({ uri }) => uri === addressOf(name));
    return { uri: report?.uri, resultId: report?.resultId };
  };

  test('forgets what it knows of files that are gone', async () => {
    const session = await start();
    const { items } = await pull(session, [{ uri: addressOf('gone.cable'), value: 'once' }]);
    expect(items).toEqual([{ kind: 'full', uri: addressOf('gone.cable'), version: null, items: [] }]);
  });

  test('is told to ask again when a file changes while it does not ask', async () => {
    write('a.cable', wrong);
    const session = await start();
    const refreshed = new Promise<void>((resolve) => {
      session.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve();
        return null;
      });
    });
    await pull(session);
    await changed(session, 'a.cable', CHANGED);
    await refreshed;
  });

  test('is answered once when it asks twice: the second pull comes in place of the first', async () => {
    write('a.cable', good);
    const session = await start();
    const first = pull(session);
    const second = listen(session);
    expect(await first).toEqual({ items: [] });
    write('a.cable', wrong);
    await changed(session, 'a.cable', CHANGED);
    await becomes(second, { 'a.cable': ['tags-no-subject'] });
  });

  test('has a malformed pull refused', async () => {
    const session = await start();
    await expect(session.ask('workspace/diagnostic', {})).rejects.toMatchObject({ code: -32602 });
  });
});

describe('thousands of files', MUCH_PATIENCE, () => {
  const COUNT = 2000;

  async function startAmongMany(): Promise<Editor> {
    for (let number = 1; number <= COUNT; number++)
      write(`${number % 10}/${number}.cable`, number % 2 === 0 ? wrong : worse);
    return start();
  }

  test('come in parts, each once, while hovers are answered', async () => {
    const session = await startAmongMany();
    const uri = addressOf('open.cable');
    await session.open(uri, good);
    const listening = listen(session);
    await expect.poll(() => listening.reports.length, MUCH_PATIENCE).toBeGreaterThan(0);
    const hover = { textDocument: { uri }, position: { line: 0, character: 3 } };
    expect(await session.ask('textDocument/hover', hover)).not.toBeNull();
    expect(listening.reports.length).toBeLessThan(COUNT);
    await expect.poll(() => listening.reports.length, MUCH_PATIENCE).toBe(COUNT);
    expect(new Set(listening.reports.map((report) => report.uri)).size).toBe(COUNT);
  });

  test('are let be when the editor wants them no more', async () => {
    const session = await startAmongMany();
    const listening = listen(session);
    await expect.poll(() => listening.reports.length, MUCH_PATIENCE).toBeGreaterThan(0);
    listening.cancel();
    await expect(listening.answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    const told = listening.reports.length;
    expect(told).toBeLessThan(COUNT);
    const second = listen(session, listening.resultIds());
    await expect.poll(() => second.reports.length, MUCH_PATIENCE).toBe(COUNT);
    expect(listening.reports).toHaveLength(told);
  });
});
