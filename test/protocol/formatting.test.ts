// Formatting as an editor asks for it: a document, ranges of it, and on a typed line end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { rangeOf, startEditor } from './support/editor';

const tidy = fixture('acp127-minimal.cable');
const untidy = tidy.replace('FM ', 'FM   ').replace('TAGS: ', 'TAGS:').replace('SUBJECT: ', 'SUBJECT:   ');

const capabilities: ClientCapabilities = {
  textDocument: {
    formatting: {},
    rangeFormatting: { rangesSupport: true },
    onTypeFormatting: {},
  },
  workspace: { configuration: true },
};
const options = { tabSize: 2, insertSpaces: true };

let modern: Editor;
let older: Editor;
let plain: Editor;
let count = 0;

beforeAll(async () => {
  [modern, older, plain] = await Promise.all([
    startEditor({
      capabilities,
      settingsOf: (uri) => (uri.includes('commas') ? { format: { tagSeparator: 'comma', wrap: 40 } } : {}),
    }),
    startEditor({ capabilities: { textDocument: { formatting: {}, rangeFormatting: {} } } }),
    startEditor({ capabilities: {} }),
  ]);
});

afterAll(async () => {
  await Promise.all([modern.kill(), older.kill(), plain.kill()]);
});

/** The text after the edits that an editor is answered with. */
async function after(text: string, method: string, more: object, folder = 'cables'): Promise<string> {
  const uri = `file:///${folder}/${++count}.cable`;
  await modern.open(uri, text);
  const edits = await modern.ask<TextEdit[]>(method, { textDocument: { uri }, options, ...more });
  return TextDocument.applyEdits(TextDocument.create(uri, 'cable', 1, text), edits);
}

test('an editor is offered what it can ask for', () => {
  expect(modern.initialized.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  });
  expect(older.initialized.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
  const offered = Object.keys({ ...plain.initialized.capabilities });
  expect(offered.filter((name) => /formatting/i.test(name))).toEqual([]);
});

describe('a document', () => {
  test('is laid out', async () => {
    expect(await after(untidy, 'textDocument/formatting', {})).toBe(tidy);
  });

  test('that is laid out well needs no edit', async () => {
    const uri = 'file:///cables/tidy.cable';
    await modern.open(uri, tidy);
    expect(await modern.ask('textDocument/formatting', { textDocument: { uri }, options })).toEqual([]);
  });

  test('that is not open gets none', async () => {
    const textDocument = { uri: 'file:///cables/closed.cable' };
    expect(await modern.ask('textDocument/formatting', { textDocument, options })).toEqual([]);
  });

  test('follows its settings', async () => {
    const text = await after(untidy, 'textDocument/formatting', {}, 'commas');
    expect(text).toContain('TAGS: SCUL, KPAO, PE\n');
    expect(text).toContain('\nThe Los Cedros neighborhood book fair\nopened on March 12');
  });

  test('ends as the editor wishes', async () => {
    const wishes = { trimTrailingWhitespace: false, insertFinalNewline: true, trimFinalNewlines: true };
    const blanks = untidy.trimEnd().replace('SIPDIS', 'SIPDIS  ');
    expect(await after(blanks, 'textDocument/formatting', { options: { ...options, ...wishes } })).toBe(
      tidy.replace('SIPDIS', 'SIPDIS  '),
    );
    expect(
      await after(`${untidy}\n\n`, 'textDocument/formatting', { options: { ...options, ...wishes } }),
    ).toBe(tidy);
  });
});

describe('ranges', () => {
  const lineOf = (words: string): Range => rangeOf(untidy, words);

  test('one is laid out, and nothing else', async () => {
    expect(await after(untidy, 'textDocument/rangeFormatting', { range: lineOf('TAGS:') })).toBe(
      untidy.replace('TAGS:', 'TAGS: '),
    );
  });

  test('so are several', async () => {
    const ranges = [lineOf('FM '), lineOf('TAGS:')];
    expect(await after(untidy, 'textDocument/rangesFormatting', { ranges })).toBe(
      untidy.replace('FM   ', 'FM ').replace('TAGS:', 'TAGS: '),
    );
  });
});

describe('a typed line end', () => {
  const typed = `${tidy.slice(0, tidy.indexOf('\n1. '))}\n1. (U) The library opens.\n\n`;
  const position = { line: typed.split('\n').length - 1, character: 0 };

  test('below a paragraph is followed by the next number', async () => {
    expect(await after(typed, 'textDocument/onTypeFormatting', { position, ch: '\n' })).toBe(
      `${typed}2. (U) `,
    );
  });

  test('elsewhere, and what else is typed, by nothing', async () => {
    const text = 'textDocument/onTypeFormatting';
    expect(await after(typed, text, { position, ch: ';' })).toBe(typed);
    expect(await after(typed, text, { position: { line: 2, character: 0 }, ch: '\n' })).toBe(typed);
  });
});
