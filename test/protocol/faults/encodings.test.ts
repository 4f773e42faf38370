// An editor may count the characters of a line in bytes of UTF-8 or in units of UTF-16. In either, what the server says of a
// place is said of the same text, and what is typed is typed at the same place.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientCapabilities, Hover, Location, Position, Range, TextEdit } from 'vscode-languageserver';
import { fixture } from '../../unit/support/fixtures';
import type { Editor } from '../support/editor';
import { pushingClient, startEditor } from '../support/editor';

type Encoding = 'utf-8' | 'utf-16';

/** Behind characters of one to four bytes, a combining accent among them. */
const foreign = 'e\u0301 Ñ 京 “𝄞”';
const text = fixture('acp127-minimal.cable')
  .replace('BOOK FAIR', `${foreign} FAIR`)
  .replace('TAGS: SCUL KPAO PE', `TAGS: SCUL KPAO PE\nREF: A) ${foreign} LETTER B) 08 LIMA 900`)
  .replace('The Los Cedros', `See ${foreign} ref D. The Los Cedros`)
  .replace('on March 12 with', `on ${foreign} March 12   `);

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cable-')));
const citing = fixture('acp127-minimal.cable')
  .replace('000917', '000918')
  .replaceAll('#0917', '#0918')
  .replace('TAGS: SCUL KPAO PE', `TAGS: SCUL KPAO PE\nREF: A) ${foreign} LETTER B) 08 LIMA 917`);
writeFileSync(join(folder, 'b.cable'), citing);
/** On the disk alone. */
const citingUri = pathToFileURL(join(folder, 'b.cable')).href;

let editor: Editor | undefined;

afterAll(async () => {
  await editor?.kill();
  rmSync(folder, { recursive: true });
});

/** Ends the session before it. */
async function start(positionEncodings: string[] | undefined): Promise<Editor> {
  const capabilities: ClientCapabilities = {
    ...pushingClient,
    ...(positionEncodings === undefined ? {} : { general: { positionEncodings } }),
    textDocument: {
      ...pushingClient.textDocument,
      formatting: {},
      semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
    },
  };
  await editor?.kill();
  editor = await startEditor({ capabilities, folders: [pathToFileURL(folder).href] });
  return editor;
}

function lengthIn(encoding: Encoding, piece: string): number {
  return encoding === 'utf-8' ? Buffer.byteLength(piece) : piece.length;
}

function positionIn(encoding: Encoding, source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length - 1, character: lengthIn(encoding, before.at(-1) ?? '') };
}

function rangeIn(encoding: Encoding, source: string, piece: string): Range {
  const offset = source.indexOf(piece);
  if (offset < 0) throw new Error(`there is no ${piece}`);
  const end = positionIn(encoding, source, offset + piece.length);
  return { start: positionIn(encoding, source, offset), end };
}

/** What stands at a place of one line; only whole characters have a place. */
function textAt(encoding: Encoding, source: string, { start, end }: Range): string {
  const line = source.split('\n')[start.line] ?? '';
  expect(end.line).toBe(start.line);
  if (encoding === 'utf-16') return line.slice(start.character, end.character);
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Buffer.from(line).subarray(start.character, end.character),
  );
}

test.each<[string, string[] | undefined, Encoding]>([
  ['offers nothing', undefined, 'utf-16'],
  ['would rather have UTF-32', ['utf-32', 'utf-8', 'utf-16'], 'utf-8'],
])('an editor that %s is told so', async (_, offered, taken) => {
  expect((await start(offered)).initialized.capabilities.positionEncoding).toBe(taken);
});

describe.each<Encoding>(['utf-8', 'utf-16'])('in %s', (encoding) => {
  let session: Editor;
  let opened = 0;

  beforeAll(async () => {
    session = await start([encoding]);
    expect(session.initialized.capabilities.positionEncoding).toBe(encoding);
  });

  /** Opens the text under a new address. */
  async function open(): Promise<string> {
    const uri = `file:///cables/${++opened}.cable`;
    await session.open(uri, text);
    return uri;
  }

  test('findings stand where they are', async () => {
    const { diagnosticsOf } = session;
    const uri = await open();
    const found = (await diagnosticsOf(uri, 1)).filter(({ code }) => code === 'reference-undefined');
    expect(found.map(({ range }) => textAt(encoding, text, range))).toEqual(['ref D']);
  });

  test('a hover is asked for and shown where the pointer is', async () => {
    const { ask } = session;
    const uri = await open();
    const position = rangeIn(encoding, text, 'LIMA 900').start;
    const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
    expect(hover.range && textAt(encoding, text, hover.range)).toBe('08 LIMA 900');
  });

  test('what is typed is typed where the caret is', async () => {
    const { change, diagnosticsOf } = session;
    const uri = await open();
    const version = await change(uri, { range: rangeIn(encoding, text, 'ref D'), text: `${foreign} ref C` });
    const changed = text.replace('ref D', `${foreign} ref C`);
    const found = (await diagnosticsOf(uri, version)).filter(({ code }) => code === 'reference-undefined');
    expect(found.map(({ range }) => textAt(encoding, changed, range))).toEqual(['ref C']);
  });

  test('edits are made where they belong', async () => {
    const { ask } = session;
    const uri = await open();
    const options = { tabSize: 4, insertSpaces: true, trimTrailingWhitespace: true };
    const edits = await ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    const trims = edits.filter(({ range, newText }) => {
      return newText === '' && textAt(encoding, text, range) === '   ';
    });
    expect(trims).toHaveLength(1);
  });

  test('tokens cover the words that they are of', async () => {
    const { ask } = session;
    const uri = await open();
    const { data } = await ask<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    const words: string[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
      line += down;
      character = down === 0 ? character + right : right;
      const range = { start: { line, character }, end: { line, character: character + length } };
      words.push(textAt(encoding, text, range));
    }
    expect(words).toEqual(expect.arrayContaining(['08 LIMA 900', 'AMEMBASSY LIMA']));
  });

  test('a reference in a file that is not open is found where it stands', async () => {
    const { ask } = session;
    const uri = await open();
    const position = rangeIn(encoding, text, 'LIMA 000917').start;
    const context = { includeDeclaration: false };
    const found = await ask<Location[]>('textDocument/references', {
      textDocument: { uri },
      position,
      context,
    });
    expect(found.map((each) => each.uri)).toEqual([citingUri]);
    expect(found.map(({ range }) => textAt(encoding, citing, range))).toEqual(['08 LIMA 917']);
  });
});
