// A folder with a hundred thousand files of which three are cables: they are found, and nobody waits meanwhile.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, LocationLink, SymbolInformation } from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import type { Editor } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const FOLDERS = 100;
const FILES = 1000;
/** Making and deleting them takes some seconds; a busy machine takes its time. */
const PATIENCE = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'unrelated-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const text = cableOf({ number: 1, references: 'REF: 07 BEIJING 3' });
let editor: Editor;

beforeAll(async () => {
  for (let index = 0; index < FOLDERS; index++) {
    const inner = join(folder, `box-${index}`);
    mkdirSync(inner);
    // Every tenth has to be looked into.
    for (let file = 0; file < FILES; file++)
      writeFileSync(join(inner, `${file}.${file % 10 === 0 ? 'txt' : 'dat'}`), 'Dear Anneli,\n');
  }
  writeFileSync(join(folder, 'box-0/a.cable'), text);
  writeFileSync(join(folder, 'box-50/note.txt'), cableOf({ number: 2 }));
  writeFileSync(join(folder, 'box-99/b.telegram'), cableOf({ number: 3 }));
  const capabilities = {
    ...pushingClient,
    textDocument: { ...pushingClient.textDocument, definition: { linkSupport: true } },
  };
  editor = await startEditor({ capabilities, folders: [pathToFileURL(folder).href] });
}, PATIENCE);

afterAll(async () => {
  await editor.kill();
  rmSync(folder, { recursive: true });
}, PATIENCE);

test(
  'the cables among them are found, hovers do not wait for it, and no limit is met',
  async () => {
    const notices: unknown[] = [];
    editor.connection.onNotification('window/showMessage', (params: unknown) => void notices.push(params));
    const uri = addressOf('box-0/a.cable');
    await editor.open(uri, text);
    const order: string[] = [];
    const place = { textDocument: { uri }, position: rangeOf(text, 'BEIJING 3').start };
    const definition = editor.ask<LocationLink[]>('textDocument/definition', place);
    const hover = editor.ask<Hover>('textDocument/hover', place);
    void definition.then(() => order.push('definition'));
    void hover.then(() => order.push('hover'));
    expect((await definition).map(({ targetUri }) => targetUri)).toEqual([addressOf('box-99/b.telegram')]);
    await hover;
    expect(order).toEqual(['hover', 'definition']);
    const symbols = await editor.ask<SymbolInformation[]>('workspace/symbol', { query: '' });
    expect(symbols.map(({ name }) => name.split(' ')[0]).sort()).toEqual([
      '07BEIJING1',
      '07BEIJING2',
      '07BEIJING3',
    ]);
    expect(notices).toEqual([]);
    expect(editor.logged).toEqual([]);
  },
  PATIENCE,
);
