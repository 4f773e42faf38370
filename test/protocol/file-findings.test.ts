// What the rules find in files that nobody has opened, as a task asks for it.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileFindings } from '../../server/src/lsp/protocol';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { startEditor } from './support/editor';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cable-findings-')));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;

const clean = fixture('acp127-minimal.cable');
/** Its line 3 says number 918, its classification line 917. */
const wrongSerial = clean.replace('#0917 0741530', '#0918 0741530');

let editor: Editor;

const ask = (...names: readonly string[]): Promise<readonly (FileFindings | null)[]> =>
  editor.ask('cable/findings', { uris: names.map(address) });

beforeAll(async () => {
  const files = {
    'clean.cable': clean,
    'wrong.cable': wrongSerial,
    'told.txt': wrongSerial,
    'letter.txt': 'Dear Sir,\n\nthank you for your letter.\n',
    'quiet.cable': wrongSerial,
    '.cablelint.json': JSON.stringify({
      overrides: [{ files: 'quiet.cable', rules: { 'station-serial-mismatch': 'hint' } }],
    }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  editor = await startEditor({ folders: [pathToFileURL(folder).href] });
});

afterAll(async () => {
  await editor.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('of files that are not open', () => {
  test('each gets the findings of its own, in the order asked for', async () => {
    const [none, found] = await ask('clean.cable', 'wrong.cable');
    expect(none).toEqual([]);
    expect(found).toMatchObject([
      { code: 'station-serial-mismatch', severity: 'error', line: 2, character: 11 },
    ]);
    expect(found?.[0]?.message).toMatch(/918/);
  });

  test('plain text is looked at where it is a cable', async () => {
    const [told, letter] = await ask('told.txt', 'letter.txt');
    expect(told).toHaveLength(1);
    expect(letter).toBeNull();
  });

  test('those that are not there are told from those without findings', async () => {
    expect(await ask('none.cable', 'clean.cable')).toEqual([null, []]);
  });

  test('the settings of each hold', async () => {
    const [quiet] = await ask('quiet.cable');
    expect(quiet).toMatchObject([{ code: 'station-serial-mismatch', severity: 'hint' }]);
  });

  test('nothing is published for them', async () => {
    await ask('wrong.cable');
    expect(editor.published.has(address('wrong.cable'))).toBe(false);
  });
});

test('an open document counts as it stands, not as it was saved', async () => {
  await editor.open(address('clean.cable'), wrongSerial);
  const [found] = await ask('clean.cable');
  expect(found).toHaveLength(1);
});

test('what is no list of addresses is refused', async () => {
  await expect(editor.ask('cable/findings', { uris: 'file:///a.cable' })).rejects.toThrow(/uris/);
});
