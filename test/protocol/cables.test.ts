// All cables of a workspace as a tree, and those around one, as our own client asks for them over the protocol.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KnownLevel, RelatedCables } from '../../server/src/lsp/protocol';
import { cableOf } from '../unit/support/cables';
import type { Editor } from './support/editor';
import { pushingClient, startEditor } from './support/editor';

let folder: string;
let editor: Editor;

const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const wells = cableOf({ number: 6871, subject: 'SEVEN WELLS' });
const answer = cableOf({
  station: 'OSLO',
  number: 12,
  subject: 'MORE WELLS',
  references: 'REF: 07 BEIJING 6871',
});

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cable-tree-')));
  writeFileSync(join(folder, 'wells.cable'), wells);
  writeFileSync(join(folder, 'answer.cable'), answer);
  editor = await startEditor({
    capabilities: { ...pushingClient, workspace: { workspaceFolders: true } },
    initializationOptions: { client: { showsCables: true } },
    folders: [pathToFileURL(folder).href],
  });
});

afterEach(async () => {
  await editor.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the tree is answered level by level, of files that nobody opened', async () => {
  const top = await editor.ask<KnownLevel>('cable/cables', {});
  expect(top.groups.map(({ label, count }) => [label, count])).toEqual([
    ['BEIJING', 1],
    ['OSLO', 1],
  ]);
  const years = await editor.ask<KnownLevel>('cable/cables', top.groups[0]?.at);
  expect(years.groups.map(({ label }) => label)).toEqual(['2007']);
  const { cables } = await editor.ask<KnownLevel>('cable/cables', years.groups[0]?.at);
  expect(cables).toMatchObject([
    { id: '07BEIJING6871', subject: 'SEVEN WELLS', uri: addressOf('wells.cable') },
  ]);
});

test('the cables around an open one are answered', async () => {
  await editor.open(addressOf('wells.cable'), wells);
  const related = await editor.ask<RelatedCables>('cable/related', {
    uri: addressOf('wells.cable'),
    position: { line: 0, character: 0 },
  });
  expect(related).toMatchObject({
    id: '07BEIJING6871',
    refersTo: [],
    referredToBy: [{ id: '07OSLO12', place: { uri: addressOf('answer.cable') } }],
  });
  expect(
    await editor.ask('cable/related', {
      uri: addressOf('answer.cable'),
      position: { line: 0, character: 0 },
    }),
  ).toBeNull();
});

test('who shows the tree is told when there are other cables', async () => {
  const news = new Promise<void>((resolve) =>
    editor.connection.onNotification('cable/cablesChanged', resolve),
  );
  await editor.ask<KnownLevel>('cable/cables', {});
  await editor.open('untitled:new', cableOf({ station: 'ROME', number: 1 }));
  await editor.ask('workspace/symbol', { query: 'ROME' });
  await news;
  const { groups } = await editor.ask<KnownLevel>('cable/cables', {});
  expect(groups.map(({ label }) => label)).toContain('ROME');
});

test('a place that is none is refused', async () => {
  await expect(editor.ask('cable/cables', { post: 7 })).rejects.toThrow(/post/);
});
