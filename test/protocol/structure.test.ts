// How an editor shows the structure of an open cable: folding, growing selections, highlights.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  DocumentHighlight,
  FoldingRange,
  SelectionRange,
} from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
const textDocument = { uri };
const closed = { uri: 'file:///closed.cable' };

const capabilities: ClientCapabilities = {
  textDocument: {
    foldingRange: { lineFoldingOnly: true, rangeLimit: 2, foldingRange: { collapsedText: true } },
    selectionRange: {},
    documentHighlight: {},
  },
};

let modern: Editor;
let plain: Editor;

beforeAll(async () => {
  [modern, plain] = await Promise.all([startEditor({ capabilities }), startEditor({ capabilities: {} })]);
  await modern.open(uri, seed);
});

afterAll(async () => {
  await Promise.all([modern.kill(), plain.kill()]);
});

test('what an editor cannot use is not announced to it', () => {
  const announced = ['foldingRangeProvider', 'selectionRangeProvider', 'documentHighlightProvider'];
  expect(Object.keys(plain.initialized.capabilities).filter((each) => announced.includes(each))).toEqual([]);
  expect(modern.initialized.capabilities).toMatchObject({
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
  });
});

describe('folding', () => {
  test('gives whole lines, no more than the editor takes', async () => {
    const folds = await modern.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    const { start } = rangeOf(seed, 'VZCZCXRO1587');
    const { end } = rangeOf(seed, 'RHMFIUU/CDR USPACOM HONOLULU HI');
    expect(folds[0]).toEqual({
      startLine: start.line,
      endLine: end.line,
      kind: 'region',
      collapsedText: 'IMMEDIATE, 29 Oct 2007 05:48Z',
    });
    expect(folds.length).toBe(2);
  });

  test('is empty for a document that is not open', async () => {
    expect(await modern.ask('textDocument/foldingRange', { textDocument: closed })).toEqual([]);
  });
});

describe('selecting', () => {
  test('grows from the word to the file, for each caret', async () => {
    const positions = [rangeOf(seed, 'SECSTATE').start, rangeOf(seed, 'cleared').start];
    const chains = await modern.ask<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    });
    expect(chains.map(({ range }) => range)).toEqual([rangeOf(seed, 'SECSTATE'), rangeOf(seed, 'cleared')]);
    expect(chains[0]?.parent?.range).toEqual(rangeOf(seed, 'SECSTATE WASHDC'));
    expect(chains[1]?.parent?.range).toEqual(rangeOf(seed, 'The delegation cleared this cable.'));
  });

  test('gives nothing for a document that is not open', async () => {
    const asked = { textDocument: closed, positions: [{ line: 0, character: 0 }] };
    expect(await modern.ask('textDocument/selectionRange', asked)).toBeNull();
  });
});

describe('highlighting', () => {
  test('shows the number of the message wherever it stands', async () => {
    const position = rangeOf(seed, '006872').start;
    const found = await modern.ask<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(found.map(({ range }) => range)).toEqual([rangeOf(seed, '6872'), rangeOf(seed, '006872')]);
  });

  test('is empty for a document that is not open', async () => {
    const asked = { textDocument: closed, position: { line: 0, character: 0 } };
    expect(await modern.ask('textDocument/documentHighlight', asked)).toEqual([]);
  });
});
