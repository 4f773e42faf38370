// Renaming a reference letter or a paragraph number, as an editor goes about it: first what is to be renamed, then the edits.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cableOf } from '../unit/support/cables';
import type { Editor } from './support/editor';
import { rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/answer.cable';
const text = cableOf({
  references: 'REF: A. 07 OSLO 11\n     B. 07 OSLO 12',
  text: '1. Post answers ref B, as para 2 says.\n\n2. See refs A and B.',
});

let modern: Editor;
let plain: Editor;

beforeAll(async () => {
  [modern, plain] = await Promise.all([
    startEditor({
      capabilities: {
        textDocument: { rename: { prepareSupport: true } },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    }),
    startEditor({ capabilities: {} }),
  ]);
  await Promise.all([modern.open(uri, text), plain.open(uri, text)]);
});

afterAll(async () => {
  await Promise.all([modern.kill(), plain.kill()]);
});

const at = (piece: string): { textDocument: { uri: string }; position: Position } => ({
  textDocument: { uri },
  position: rangeOf(text, piece).start,
});

const after = (edits: readonly TextEdit[] = []): string =>
  TextDocument.applyEdits(TextDocument.create(uri, 'cable', 1, text), [...edits]);

const relettered = text
  .replace('B. 07 OSLO 12', 'D. 07 OSLO 12')
  .replace('ref B', 'ref D')
  .replace('A and B', 'A and D');

test('an editor that prepares is told that it may', () => {
  expect(modern.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  expect(plain.initialized.capabilities.renameProvider).toBe(true);
});

describe('a letter', () => {
  test('is shown before it is renamed', async () => {
    const { start } = rangeOf(text, 'B. 07 OSLO 12');
    expect(await modern.ask('textDocument/prepareRename', at('B. 07 OSLO 12'))).toEqual({
      range: { start, end: { ...start, character: start.character + 1 } },
      placeholder: 'B',
    });
  });

  test('is renamed with its mentions, for the version that is open', async () => {
    const edit = await modern.ask<WorkspaceEdit>('textDocument/rename', { ...at('ref B'), newName: 'D' });
    const [change] = edit.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
    expect(after((change as { edits: TextEdit[] }).edits)).toBe(relettered);
  });

  test('is renamed by plain changes for an editor that takes no others', async () => {
    const edit = await plain.ask<WorkspaceEdit>('textDocument/rename', { ...at('ref B'), newName: 'D' });
    expect(after(edit.changes?.[uri])).toBe(relettered);
  });
});

describe('the number of a paragraph', () => {
  test('is renamed with its mentions', async () => {
    const edit = await plain.ask<WorkspaceEdit>('textDocument/rename', { ...at('2. See'), newName: '7' });
    expect(after(edit.changes?.[uri])).toBe(text.replace('para 2', 'para 7').replace('2. See', '7. See'));
  });
});

describe('what cannot be', () => {
  test.each([
    ['textDocument/prepareRename', 'QUIET DAY', {}, /./],
    ['textDocument/rename', 'ref B', { newName: 'A' }, /^There is a reference A already\.$/],
    ['textDocument/rename', 'para 2', { newName: '1' }, /1/],
    ['textDocument/rename', 'QUIET DAY', { newName: 'LOUD' }, /./],
  ])('%s at %j is refused with the reason', async (method, piece, more, reason) => {
    await expect(modern.ask(method, { ...at(piece), ...more })).rejects.toMatchObject({
      code: -32803,
      message: expect.stringMatching(reason) as string,
    });
  });

  test('a document that is not open has nothing to rename', async () => {
    const textDocument = { uri: 'file:///cables/closed.cable' };
    const position = { line: 0, character: 0 };
    expect(await modern.ask('textDocument/prepareRename', { textDocument, position })).toBeNull();
    expect(await modern.ask('textDocument/rename', { textDocument, position, newName: 'C' })).toBeNull();
  });
});
