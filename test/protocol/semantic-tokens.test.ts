// Semantic tokens between editor and server: whole, of some lines, and what changed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  SemanticTokens,
  SemanticTokensClientCapabilities,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
const textDocument = { uri };

function clientThatAsks(requests: SemanticTokensClientCapabilities['requests']): ClientCapabilities {
  return {
    textDocument: { semanticTokens: { requests, tokenTypes: [], tokenModifiers: [], formats: ['relative'] } },
    workspace: { semanticTokens: { refreshSupport: true } },
  };
}

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ capabilities: clientThatAsks({ full: { delta: true }, range: true }) });
});

afterAll(() => editor.kill());

describe('what is announced', () => {
  test('are tokens with their legend, changes and ranges', () => {
    const { semanticTokensProvider } = editor.initialized.capabilities;
    expect(semanticTokensProvider).toMatchObject({ full: { delta: true }, range: true });
    expect(semanticTokensProvider?.legend.tokenTypes).toContain('keyword');
  });

  test('is nothing to an editor that shows none', async () => {
    const plain = await startEditor({ capabilities: {} });
    expect(plain.initialized.capabilities.semanticTokensProvider).toBeUndefined();
    await plain.kill();
  });
});

describe('an open cable', () => {
  let whole: SemanticTokens;

  beforeAll(async () => {
    await editor.open(uri, seed);
    whole = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  });

  test('has tokens, the first of which is its first keyword', () => {
    const { start } = rangeOf(seed, 'VZCZC');
    const types = editor.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    expect(whole.data.slice(0, 5)).toEqual([start.line, 0, 'VZCZC'.length, types.indexOf('keyword'), 0]);
  });

  test('has fewer in a range', async () => {
    const range = rangeOf(seed, 'UNCLAS BEIJING 006872');
    const some = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range,
    });
    expect(some.data.length).toBe(3 * 5);
    expect(some.data[0]).toBe(range.start.line);
  });

  test('tells after a change what is different, and after another id everything', async () => {
    const range = rangeOf(seed, 'KCRS');
    await editor.change(uri, { range, text: 'KDEM' });
    const previousResultId = whole.resultId;
    const delta = await editor.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });
    expect(delta.edits).toEqual([]);
    await editor.change(uri, { range, text: 'XQ' });
    const next = await editor.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: delta.resultId,
    });
    expect(next.edits.length).toBe(1);
    const again = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });
    expect(again.data.length).toBe(whole.data.length);
  });
});

test('an editor is told to ask anew when settings change', async () => {
  const asked = new Promise<void>((resolve) => {
    editor.connection.onRequest('workspace/semanticTokens/refresh', () => {
      resolve();
      return null;
    });
  });
  await editor.tell('workspace/didChangeConfiguration', { settings: { cable: { form: 'aad' } } });
  await asked;
});

test('a document that is not open has no tokens', async () => {
  const closed = { textDocument: { uri: 'file:///closed.cable' } };
  const tokens = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', closed);
  expect(tokens.data).toEqual([]);
});
