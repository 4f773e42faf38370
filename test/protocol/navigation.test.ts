// Ways through a workspace: from a reference to the cable that it names, and back to all that refer to it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver';
import { cableOf } from '../unit/support/cables';
import type { Editor } from './support/editor';
import { pushingClient, rangeOf, startEditor } from './support/editor';

const folder = mkdtempSync(join(tmpdir(), 'cables-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;

const wells = cableOf({
  number: 6871,
  subject: 'SEVEN WELLS [AND A](http://example.org) BUCKET',
  tags: 'ECON, SENV, CH',
});
const state = cableOf({
  station: 'STATE',
  number: 80908,
  date: '120000Z DEC 06',
  subject: 'WELLS: A REQUEST',
});
const answer = cableOf({
  number: 6900,
  references: 'REF: A. 07 BEIJING 6871\n     B. STATE 80908\n     C. 05 OSLO 12',
  text: '1. Post answers ref B. The wells of ref A are dry, as para 2 says.\n\n2. See ref C and STATE 80908.',
});
const [wellsUri, stateUri, answerUri] = [
  addressOf('wells.cable'),
  addressOf('state.telegram'),
  addressOf('answer.cable'),
];

let modern: Editor;
let plain: Editor;

beforeAll(async () => {
  writeFileSync(join(folder, 'wells.cable'), wells);
  writeFileSync(join(folder, 'state.telegram'), state);
  writeFileSync(join(folder, 'answer.cable'), answer);
  const capabilities = {
    ...pushingClient,
    textDocument: {
      ...pushingClient.textDocument,
      definition: { linkSupport: true },
      documentLink: { tooltipSupport: true },
    },
  };
  const folders = [pathToFileURL(folder).href];
  [modern, plain] = await Promise.all([
    startEditor({ capabilities, folders }),
    startEditor({ capabilities: {}, folders }),
  ]);
  await Promise.all([modern.open(answerUri, answer), plain.open(answerUri, answer)]);
});

afterAll(async () => {
  await Promise.all([modern.kill(), plain.kill()]);
  rmSync(folder, { recursive: true });
});

const at = (piece: string) => ({
  textDocument: { uri: answerUri },
  position: rangeOf(answer, piece).start,
});

describe('the definition', () => {
  const name = { targetUri: wellsUri, targetSelectionRange: rangeOf(wells, 'BEIJING 006871') };

  test('of an entry of the REF list is the cable that it names, in a file that was never opened', async () => {
    const found = await modern.ask<LocationLink[]>('textDocument/definition', at('BEIJING 6871'));
    expect(found).toEqual([expect.objectContaining(name)]);
    expect(found[0]?.originSelectionRange).toEqual(rangeOf(answer, '07 BEIJING 6871'));
  });

  test('of a letter in the text is the cable, too', async () => {
    expect(await modern.ask('textDocument/definition', at('ref A are'))).toEqual([
      expect.objectContaining(name),
    ]);
  });

  test('of a cable named without a year is the one of the year before, where there is none of its own', async () => {
    const found = await modern.ask<LocationLink[]>('textDocument/definition', at('STATE 80908.'));
    expect(found.map(({ targetUri }) => targetUri)).toEqual([stateUri]);
  });

  test('of a letter whose cable is not there is its entry', async () => {
    const [found] = await modern.ask<LocationLink[]>('textDocument/definition', at('ref C'));
    expect(found).toMatchObject({ targetUri: answerUri, targetRange: rangeOf(answer, '05 OSLO 12') });
  });

  test('of a paragraph named in the text is its number', async () => {
    const [found] = await modern.ask<LocationLink[]>('textDocument/definition', at('para 2'));
    expect(found).toMatchObject({ targetUri: answerUri, targetRange: rangeOf(answer, '2.') });
  });

  test('is a plain place for an editor that takes no links', async () => {
    const found = await plain.ask<Location[]>('textDocument/definition', at('BEIJING 6871'));
    expect(found).toEqual([{ uri: wellsUri, range: rangeOf(wells, 'BEIJING 006871') }]);
  });
});

describe('references', () => {
  const ask = (piece: string, includeDeclaration: boolean) =>
    modern.ask<Location[]>('textDocument/references', { ...at(piece), context: { includeDeclaration } });

  test('of a cable are all entries that name it, and itself', async () => {
    expect(await ask('BEIJING 6871', true)).toEqual([
      { uri: wellsUri, range: rangeOf(wells, 'BEIJING 006871') },
      { uri: answerUri, range: rangeOf(answer, '07 BEIJING 6871') },
    ]);
  });

  test('of a letter are its mentions in the message', async () => {
    expect(await ask('ref B', false)).toEqual([{ uri: answerUri, range: rangeOf(answer, 'ref B') }]);
  });
});

describe('document links', () => {
  const ask = () =>
    modern.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: answerUri } });

  test('stand on every reference to a cable that is there, and on no other', async () => {
    const ranges = (await ask()).map(({ range }) => range);
    expect(ranges).toEqual(
      ['07 BEIJING 6871', 'STATE 80908', 'ref B', 'ref A']
        .map((piece) => rangeOf(answer, piece))
        .concat([
          {
            start: rangeOf(answer, 'STATE 80908.').start,
            end: { ...rangeOf(answer, 'STATE 80908.').end, character: 28 },
          },
        ]),
    );
  });

  test('say where they lead when that is asked', async () => {
    const [link] = await ask();
    expect(link?.target).toBeUndefined();
    const resolved = await modern.ask<DocumentLink>('documentLink/resolve', link);
    expect(resolved.target).toBe(`${wellsUri}#L1`);
    expect(resolved.tooltip).toMatch(/^07BEIJING6871 — SEVEN WELLS/);
  });

  test('that lead nowhere any more have no target', async () => {
    const range = rangeOf(answer, 'ref A');
    const link = { range, data: { id: '../../etc/passwd', yearWritten: true } };
    expect(await modern.ask('documentLink/resolve', link)).toEqual({ range });
  });
});

test('hover on a reference tells what the cable is about, and nothing in its subject becomes a link', async () => {
  const hover = await modern.ask<Hover>('textDocument/hover', at('ref A are'));
  const { value } = hover.contents as MarkupContent;
  expect(value).toContain('SEVEN WELLS \\[AND A\\](http\\://example.org) BUCKET');
  expect(value).toContain('29 October 2007, UNCLASSIFIED');
});

describe('workspace symbols', () => {
  const find = (query: string) => modern.ask<SymbolInformation[]>('workspace/symbol', { query });

  test('are found by id, by words of the subject and by TAGS', async () => {
    for (const query of ['07bei6871', 'bucket wells', 'senv', 'Beijing 006871']) {
      const [first] = await find(query);
      expect(first?.location).toEqual({ uri: wellsUri, range: rangeOf(wells, 'BEIJING 006871') });
      expect(first?.name).toMatch(/^07BEIJING6871 — SEVEN WELLS .* \[ECON SENV CH\]$/);
    }
  });

  test('are none for what fits nothing, and all for no query', async () => {
    expect(await find('volcano')).toEqual([]);
    expect(await find('')).toHaveLength(3);
  });
});
