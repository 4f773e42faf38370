// Every setting that the manifest declares, given every kind of value that it may not have by an editor: what is shown of a
// document is what is shown without it, and the log has at most one short line for it. Unit tests say the same of the readers.
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import { sectionWith, settingsOfManifest, values } from '../unit/support/wrong-values';
import type { Editor } from './support/editor';
import { pullingClient, startEditor } from './support/editor';

const ajv = new Ajv({ strict: false });
const settings = settingsOfManifest();
const text = fixture('seed.cable').replace('DE RUEHBJ #6872', 'DE RUEHBJ #6873');
const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** What is shown of a document, but for what is said of its settings. */
async function shownOf({ ask }: Editor, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const options = { tabSize: 2, insertSpaces: true };
  const [diagnostics, edits, hints, lenses, forms] = await Promise.all([
    ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument }),
    ask('textDocument/formatting', { textDocument, options }),
    ask('textDocument/inlayHint', { textDocument, range: everything }),
    ask<{ range: unknown }[]>('textDocument/codeLens', { textDocument }),
    ask('cable/settings', { uri }),
  ]);
  const findings = diagnostics.items.map(({ code, severity, range, message }) => [
    code,
    severity,
    range,
    message,
  ]);
  return [findings, edits, hints, lenses.map(({ range }) => range), forms];
}

function wrongFor(schema: object): readonly (readonly [string, unknown])[] {
  const isValid = ajv.compile(schema);
  return values.filter(([, value]) => !isValid(value));
}

/** What the log says from here on. */
function newIn({ logged }: Editor): () => readonly string[] {
  const before = logged.length;
  return () => logged.slice(before);
}

function expectShort(lines: readonly string[]): void {
  for (const line of lines) {
    expect(line).toMatch(/^cable\b.*: /);
    expect(line.length).toBeLessThan(250);
  }
}

describe('an editor that is asked for settings', () => {
  const sections = new Map<string, unknown>();
  let editor: Editor;
  let expected: unknown;

  beforeAll(async () => {
    const capabilities = { ...pullingClient, workspace: { configuration: true } };
    editor = await startEditor({ capabilities, settingsOf: (uri) => sections.get(uri) });
    await editor.open('file:///as-it-is.cable', text);
    expected = await shownOf(editor, 'file:///as-it-is.cable');
  });
  afterAll(() => editor.kill());

  test.each(settings)('and answers with a wrong cable.$name is served as if it had none', async (setting) => {
    for (const [index, [kind, value]] of wrongFor(setting.schema).entries()) {
      const uri = `file:///${setting.name}/${String(index)}.cable`;
      sections.set(uri, sectionWith(setting.name, value));
      const lines = newIn(editor);
      await editor.open(uri, text);
      const shown = await shownOf(editor, uri);
      expect({ kind, shown }).toEqual({ kind, shown: expected });
      // Equal lines are said once in a session; each override of a list is one of its own.
      if (setting.name !== 'overrides') expect(lines().length, kind).toBeLessThanOrEqual(1);
      expectShort(lines());
      await editor.tell('textDocument/didClose', { textDocument: { uri } });
    }
  });
});

describe('an editor that sends its settings', () => {
  const uri = 'file:///a.cable';
  let editor: Editor;
  let expected: unknown;

  beforeAll(async () => {
    editor = await startEditor({ capabilities: pullingClient });
    await editor.open(uri, text);
    expected = await shownOf(editor, uri);
  });
  afterAll(() => editor.kill());

  test.each(settings)('with a wrong cable.$name is served as if it had none', async ({ name, schema }) => {
    for (const [kind, value] of wrongFor(schema)) {
      const lines = newIn(editor);
      const cable = sectionWith(name, value);
      await editor.tell('workspace/didChangeConfiguration', { settings: { cable } });
      const shown = await shownOf(editor, uri);
      expect({ kind, shown }).toEqual({ kind, shown: expected });
      if (name !== 'overrides') expect(lines().length, kind).toBeLessThanOrEqual(1);
      expectShort(lines());
    }
  });

  test.each(values)('with %s instead of them all is served as if it had none', async (_, value) => {
    for (const sent of [value, { cable: value }]) {
      await editor.tell('workspace/didChangeConfiguration', { settings: sent });
      expect(await shownOf(editor, uri)).toEqual(expected);
    }
  });
});
