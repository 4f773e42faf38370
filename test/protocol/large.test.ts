// Very large and hostile files: the editor goes on getting answers while the server is busy with them.
import { afterEach, describe, expect, test } from 'vitest';
import type {
  CancellationTokenSource as Source,
  Diagnostic,
  DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver';
import { generateArchive } from '../../bench/generate/archive';
import { fixture } from '../unit/support/fixtures';
import type { Editor, EditorOptions } from './support/editor';
import { pullingClient, rangeOf, startEditor } from './support/editor';

const large = 'file:///cables/large.cable';
const small = 'file:///cables/small.cable';
const seed = fixture('seed.cable');
const dateTime = { textDocument: { uri: small }, position: rangeOf(seed, '290548Z').start };

let editor: Editor | undefined;

async function start(options: EditorOptions = {}): Promise<Editor> {
  editor = await startEditor(options);
  return editor;
}

afterEach(async () => {
  await editor?.kill();
  editor = undefined;
});

/** A file of so many short messages. */
function shortMessages(count: number): string {
  const one = (number: string): string =>
    `R 191500Z APR 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nUNCLAS LIMA ${number}\nTAGS: PREL\nSUBJECT: FAIR\n1. Text.\nHART\nNNNN\n`;
  return Array.from({ length: count }, (_, index) => one(String(index + 100_000))).join('');
}

/** One message of so many numbered paragraphs. */
function paragraphs(count: number): string {
  const text = Array.from(
    { length: count },
    (_, index) => `${String(index + 1)}. A paragraph of the text.\n`,
  );
  return `${seed.slice(0, seed.indexOf('¶1.'))}${text.join('\n')}`;
}

describe.each([
  ['an archive of 3 MB', () => generateArchive(5, 3_000_000)],
  ['10,000 messages', () => shortMessages(10_000)],
])('while %s is read and checked', { timeout: 60_000 }, (_, text) => {
  test('another document is answered first, and its findings come first', async () => {
    const { open, ask, published, diagnosticsOf } = await start();
    await open(large, text());
    await open(small, seed);
    expect(await ask('textDocument/hover', dateTime)).not.toBeNull();
    await diagnosticsOf(small, 1);
    expect(published.get(large)).toBeUndefined();
    expect((await diagnosticsOf(large, 1)).length).toBeLessThanOrEqual(1001);
  });

  test('a request about it that is cancelled is answered at once', async () => {
    const { open, connection, published } = await start();
    await open(large, text());
    const source: Source = new CancellationTokenSource();
    const symbols = connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri: large } },
      source.token,
    );
    source.cancel();
    await expect(symbols).rejects.toMatchObject({ code: -32800 });
    expect(published.get(large)).toBeUndefined();
  });

  test('its outline, folds, colours and lenses let a request about another document by', async () => {
    const { open, ask, diagnosticsOf } = await start();
    await open(large, text());
    await open(small, seed);
    await diagnosticsOf(large, 1);
    const answered: string[] = [];
    const asked = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens'].map(
      async (method) => {
        await ask(`textDocument/${method}`, { textDocument: { uri: large } });
        answered.push(method);
      },
    );
    await ask('textDocument/hover', dateTime);
    answered.push('hover');
    await Promise.all(asked);
    // What was asked before it and is done at once may come first; what takes time must not.
    expect(answered.at(-1)).not.toBe('hover');
  });

  test('what is typed meanwhile is in the findings, and those of the text before it are not sent', async () => {
    const { open, change, diagnosticsOf, published } = await start();
    await open(large, text());
    const top = { line: 0, character: 0 };
    await change(large, { range: { start: top, end: top }, text: 'A STRANGE LINE\n' });
    const version = await change(large, { range: { start: top, end: top }, text: '\n' });
    await diagnosticsOf(large, version);
    expect(published.get(large)?.map((each) => each.version)).toEqual([version]);
  });
});

test.each([
  ['10 MB in a line', () => 'x '.repeat(5_000_000)],
  ['10 MB of numbers in a line', () => '1. A '.repeat(2_000_000)],
  ['100,000 paragraphs in a message', () => paragraphs(100_000)],
  ['2 MB of brackets', () => '('.repeat(2_000_000)],
])('%s are read to the end, and other documents are served', { timeout: 60_000 }, async (_, text) => {
  const { open, ask, diagnosticsOf } = await start();
  await open(large, text());
  await open(small, seed);
  expect(await ask('textDocument/hover', dateTime)).not.toBeNull();
  await diagnosticsOf(large, 1);
  expect(await ask('textDocument/documentSymbol', { textDocument: { uri: large } })).toBeDefined();
});

test('of thousands of findings the first 1,000 are shown, and a last one says so', async () => {
  const { open, diagnosticsOf } = await start();
  await open(
    large,
    Array.from({ length: 1_200 }, () => seed.replace('DE RUEHBJ #6872', 'DE RUEBBJ 6872')).join('\n'),
  );
  const diagnostics = await diagnosticsOf(large, 1);
  expect(diagnostics.length).toBe(1001);
  expect(diagnostics.at(-1)?.message).toBe('Only the first 1000 findings are shown.');
});

test('an editor that asks again for the findings of a large file is told that nothing has changed', async () => {
  const { open, ask } = await start({ capabilities: pullingClient });
  await open(large, shortMessages(5_000));
  const params = { textDocument: { uri: large } };
  const first = await ask<DocumentDiagnosticReport & { items: Diagnostic[] }>(
    'textDocument/diagnostic',
    params,
  );
  expect(first.kind).toBe('full');
  const again = { ...params, previousResultId: first.resultId };
  expect(await ask('textDocument/diagnostic', again)).toEqual({
    kind: 'unchanged',
    resultId: first.resultId,
  });
});
