// Inlay hints between editor and server: in a range, by setting, explained when asked for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientCapabilities, InlayHint, MarkupContent } from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');
const textDocument = { uri };
const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const capabilities: ClientCapabilities = {
  textDocument: { ...pushingClient.textDocument, inlayHint: { resolveSupport: { properties: ['tooltip'] } } },
  workspace: { configuration: true, inlayHint: { refreshSupport: true } },
};

let editor: Editor;
const settings: { current: unknown } = { current: {} };

beforeAll(async () => {
  editor = await startEditor({ capabilities, settings });
  await editor.open(uri, seed);
});

afterAll(() => editor.kill());

function hints(range = whole): Promise<InlayHint[]> {
  return editor.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
}

describe('an editor that shows hints', () => {
  test('is given those of a range, behind what they are about', async () => {
    const { end } = rangeOf(seed, '290548Z OCT 07');
    const [hint, ...others] = await hints(rangeOf(seed, 'O 290548Z OCT 07'));
    expect(others).toEqual([]);
    expect(hint).toMatchObject({ position: end, label: '29 Oct 2007, 05:48 UTC', paddingLeft: true });
    expect(hint?.tooltip).toBeUndefined();
  });

  test('has one explained when it asks', async () => {
    const [hint] = await hints(rangeOf(seed, '[CH](#)'));
    expect(hint?.label).toBe('China');
    const resolved = await editor.ask<InlayHint>('inlayHint/resolve', hint);
    expect((resolved.tooltip as MarkupContent).value).toContain('geographic TAGS');
    expect(resolved.label).toBe('China');
  });

  test('has a hint of a text that has changed since left as it is', async () => {
    const [hint] = await hints(rangeOf(seed, '[CH](#)'));
    const start = { line: 0, character: 0 };
    await editor.change(uri, { range: { start, end: start }, text: '\n' });
    expect(await editor.ask('inlayHint/resolve', hint)).toEqual(hint);
    await editor.change(uri, { range: { start, end: { line: 1, character: 0 } }, text: '' });
  });

  test('is told to ask anew when a setting turns some off', async () => {
    const asked = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      });
    });
    settings.current = { inlayHints: { dateTimeGroup: false, precedence: false, routingIndicators: false } };
    await editor.tell('workspace/didChangeConfiguration', { settings: null });
    await asked;
    expect((await hints()).map(({ label }) => label)).toEqual(['China']);
  });

  test('is given none for a document that is not open', async () => {
    const closed = { textDocument: { uri: 'file:///closed.cable' }, range: whole };
    expect(await editor.ask('textDocument/inlayHint', closed)).toEqual([]);
  });
});

test('an editor that shows none is promised none, and one that cannot ask for more is promised no more', async () => {
  const [plain, simple] = await Promise.all([
    startEditor({ capabilities: {} }),
    startEditor({ capabilities: { textDocument: { inlayHint: {} } } }),
  ]);
  expect(plain.initialized.capabilities.inlayHintProvider).toBeUndefined();
  expect(simple.initialized.capabilities.inlayHintProvider).toEqual({ resolveProvider: false });
  await Promise.all([plain.kill(), simple.kill()]);
});
