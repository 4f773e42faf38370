// What an editor can ask of an open cable: outline, hover, and what it was recognised as.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentSymbol, Hover, MarkupContent, SymbolInformation } from 'vscode-languageserver';
import type { MessageFacts } from '../../server/src/service';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const uri = 'file:///cables/07BEIJING6872.cable';
const seed = fixture('seed.cable');

let modern: Editor;
let plain: Editor;

beforeAll(async () => {
  [modern, plain] = await Promise.all([
    startEditor({ capabilities: pushingClient }),
    startEditor({ capabilities: {} }),
  ]);
  await Promise.all([modern.open(uri, seed), plain.open(uri, seed)]);
});

afterAll(async () => {
  await Promise.all([modern.kill(), plain.kill()]);
});

describe('the outline', () => {
  const textDocument = { uri };

  test('is nested for an editor that nests', async () => {
    const [message] = await modern.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(message?.name).toMatch(/^07BEIJING6872 — S\/CRS WORKS WITH CHINA/);
    expect(message?.children?.map(({ name }) => name.slice(0, 9))).toEqual([
      'Heading',
      'Text head',
      '1. (SBU) ',
      '2. (SBU) ',
      '3. (SBU) ',
      '4. (SBU) ',
      'Randt',
    ]);
  });

  test('is one list for an editor that does not', async () => {
    const symbols = await plain.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    const originator = symbols.find(({ name }) => name === 'FM AMEMBASSY BEIJING');
    expect(originator).toMatchObject({ containerName: 'Heading', location: { uri } });
    expect(originator?.location.range).toEqual(rangeOf(seed, 'FM AMEMBASSY BEIJING'));
  });

  test('is empty for a document that is not open', async () => {
    const closed = { textDocument: { uri: 'file:///closed.cable' } };
    expect(await modern.ask('textDocument/documentSymbol', closed)).toEqual([]);
  });
});

describe('hover', () => {
  const over = (piece: string) => ({ textDocument: { uri }, position: rangeOf(seed, piece).start });

  test('on the date-time group gives the date in words', async () => {
    const hover = await modern.ask<Hover>('textDocument/hover', over('290548Z OCT 07'));
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toContain('29 October 2007');
    expect(hover.range).toEqual(rangeOf(seed, '290548Z OCT 07'));
  });

  test('is plain text for an editor that renders no Markdown', async () => {
    const hover = await plain.ask<Hover>('textDocument/hover', over('290548Z OCT 07'));
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe('plaintext');
    expect(value).toContain('29 October 2007');
    expect(value).not.toMatch(/\*\*|`/);
  });

  test('has nothing to say on a blank line, nor outside any document', async () => {
    const position = { line: 0, character: 0 };
    const closed = { uri: 'file:///closed.cable' };
    expect(await modern.ask('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    expect(await modern.ask('textDocument/hover', { textDocument: closed, position })).toBeNull();
  });
});

describe('status', () => {
  test('says what the message was recognised as', async () => {
    expect(await modern.ask('cable/status', { uri })).toEqual({
      form: 'acp127',
      era: '1995-2010',
      id: '07BEIJING6872',
      messages: 1,
      recognised: true,
      settings: { file: null, fileProblems: 0, problems: [] },
    });
  });

  test('is null for a document that is not open', async () => {
    expect(await modern.ask('cable/status', { uri: 'file:///closed.cable' })).toBeNull();
  });
});

describe('the message at the cursor', () => {
  test('comes with its citation, its fields and its heading in words', async () => {
    const facts = await modern.ask<MessageFacts>('cable/message', {
      uri,
      position: { line: 20, character: 0 },
    });
    expect(facts.citation).toBe('07 BEIJING 6872, 29 October 2007, UNCLASSIFIED');
    expect(facts.record).toMatchObject({ id: '07BEIJING6872', tags: ['PREL', 'PGOV', 'CH', 'KCRS'] });
    expect(facts.heading).toContain('AMCONSUL CHENGDU');
  });

  test('comes as it reads, and of several messages it is the one at the cursor', async () => {
    const two = 'file:///cables/two.cable';
    await modern.open(two, `${seed}\n\n${seed.replace('S/CRS WORKS', 'NOBODY WORKS')}`);
    const readingAt = async (line: number): Promise<string | undefined> =>
      (
        await modern.ask<string | null>('cable/reading', { uri: two, position: { line, character: 0 } })
      )?.split('\n')[0];
    const rest = 'WITH CHINA ON A RECONSTRUCTION AND STABILIZATION WORKSHOP';
    expect(await readingAt(20)).toBe(`# S/CRS WORKS ${rest}`);
    expect(await readingAt(seed.split('\n').length + 20)).toBe(`# NOBODY WORKS ${rest}`);
  });

  test('is null for a document that is not open', async () => {
    const closed = { uri: 'file:///closed.cable', position: { line: 0, character: 0 } };
    expect(await modern.ask('cable/message', closed)).toBeNull();
    expect(await modern.ask('cable/reading', closed)).toBeNull();
  });

  test('a date-time group of this minute is in zone Z', async () => {
    expect(await modern.ask('cable/dateTimeGroup', {})).toMatch(/^\d{6}Z [A-Z]{3} \d\d$/);
  });
});
