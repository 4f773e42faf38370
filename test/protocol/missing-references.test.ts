// References to cables that the workspace does not have: told where the settings ask for it, once all files are read.
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentLink,
} from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import type { Editor, EditorOptions } from './support/editor';
import { pullingClient, pushingClient, rangeOf, startEditor } from './support/editor';
import { folderOfEachTest } from './support/folder';

const CODE = 'reference-not-in-workspace';
const PATIENCE = { timeout: 20_000 };
const on = { references: { reportMissing: true } };
const text = cableOf({
  number: 6900,
  references: 'REF: A. 07 BEIJING 6871\n     B. 06 OSLO 12',
  text: '1. See refs A and B.',
});

const { pathOf, addressOf, write } = folderOfEachTest();
let editor: Editor | undefined;

beforeEach(() => {
  write('wells.cable', cableOf({ number: 6871 }));
});

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

async function start(capabilities: ClientCapabilities, options: EditorOptions = {}): Promise<Editor> {
  editor = await startEditor({
    capabilities: {
      ...capabilities,
      workspace: { ...capabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    folders: [addressOf()],
    initializationOptions: on,
    ...options,
  });
  return editor;
}

const missing = (diagnostics: readonly Diagnostic[] = []): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => code === CODE);

const latest = ({ published }: Editor, uri: string): readonly Diagnostic[] =>
  missing(published.get(uri)?.at(-1)?.diagnostics);

describe('a reference to a cable that is not there', () => {
  test('is an information with a page, without being asked for again', async () => {
    const session = await start(pushingClient);
    const uri = addressOf('answer.cable');
    await session.open(uri, text);
    await expect
      .poll(() => latest(session, uri), PATIENCE)
      .toEqual([
        expect.objectContaining({
          range: rangeOf(text, '06 OSLO 12'),
          severity: 3,
          message: '06OSLO12 is not in the workspace.',
          codeDescription: {
            href: expect.stringContaining(
              'docs/settings.md#references-to-cables-that-are-not-there',
            ) as string,
          },
        }),
      ]);
    // No rule has found it.
    expect(session.published.get(uri)?.[0]?.diagnostics.map(({ code }) => code)).not.toContain(CODE);
  });

  test('has no definition and no link', async () => {
    const session = await start(pushingClient);
    const uri = addressOf('answer.cable');
    await session.open(uri, text);
    const place = { textDocument: { uri }, position: rangeOf(text, 'OSLO 12').start };
    expect(await session.ask('textDocument/definition', place)).toEqual([]);
    const links = await session.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ range }) => range)).not.toContainEqual(rangeOf(text, '06 OSLO 12'));
    expect(links.map(({ range }) => range)).toContainEqual(rangeOf(text, '07 BEIJING 6871'));
  });

  test('is one no more when the cable comes, on the disk or in an open document, and again when it goes', async () => {
    const session = await start(pushingClient);
    const uri = addressOf('answer.cable');
    await session.open(uri, text);
    await expect.poll(() => latest(session, uri).length, PATIENCE).toBe(1);

    const oslo = cableOf({ station: 'OSLO', number: 12, date: '031200Z JAN 06' });
    write('oslo.cable', oslo);
    const tell = (type: number): Promise<void> =>
      session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf('oslo.cable'), type }] });
    await tell(1);
    await expect.poll(() => latest(session, uri), PATIENCE).toEqual([]);

    rmSync(pathOf('oslo.cable'));
    await tell(3);
    await expect.poll(() => latest(session, uri).length, PATIENCE).toBe(1);

    await session.open('untitled:Untitled-1', oslo);
    await expect.poll(() => latest(session, uri), PATIENCE).toEqual([]);
  });

  test('is told to an editor that asks for diagnostics, which is asked to ask again', async () => {
    const session = await start({ ...pullingClient, workspace: { diagnostics: { refreshSupport: true } } });
    const uri = addressOf('answer.cable');
    const ask = async (): Promise<void> => {
      const params = { textDocument: { uri } };
      const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', params);
      if (report.kind === 'full') answers.push(missing(report.items));
    };
    const answers: (readonly Diagnostic[])[] = [];
    session.connection.onRequest('workspace/diagnostic/refresh', () => {
      void ask();
      return null;
    });
    await session.open(uri, text);
    await ask();
    expect(answers).toEqual([[]]);
    await expect.poll(() => answers.at(-1), PATIENCE).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  test.each<[string, EditorOptions]>([
    ['where nobody asked', { initializationOptions: {} }],
    ['where no folder is open', { folders: [] }],
    ['where limits leave files out', { initializationOptions: { ...on, index: { maximumFiles: 1 } } }],
    ['where nothing is read', { initializationOptions: { ...on, index: { maximumFiles: 0 } } }],
  ])('%s', async (_, options) => {
    write('more.cable', cableOf({ number: 5 }));
    const session = await start(pushingClient, options);
    const uri = addressOf('answer.cable');
    await session.open(uri, text);
    // After this all files have been read, and another change has been published since.
    await session.ask('workspace/symbol', { query: '' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const version = await session.change(uri, { range: rangeOf(text, 'QUIET'), text: 'LOUD' });
    expect(missing(await session.diagnosticsOf(uri, version))).toEqual([]);
  });
});
