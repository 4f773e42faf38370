// What an editor is told when it brings its language: French titles, counts, refusals and notices; findings as ever.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, CodeLens } from 'vscode-languageserver';
import { fixture } from '../unit/support/fixtures';
import type { Editor } from './support/editor';
import { pullingClient, startEditor } from './support/editor';

const strings = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.fr.json', import.meta.url), 'utf8'),
) as unknown;
const wrongDay = fixture('seed.cable').replace('3020548', '3050548');

let folder: string;
let uri: string;
let editor: Editor;

async function start(language: unknown): Promise<void> {
  editor = await startEditor({
    capabilities: {
      ...pullingClient,
      textDocument: {
        ...pullingClient.textDocument,
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        codeLens: {},
        rename: { prepareSupport: true },
      },
      workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
    },
    initializationOptions: {
      codeLens: { fixes: true },
      client: { turnsOffRules: true, ...(language === undefined ? {} : { language }) },
    },
    folders: [pathToFileURL(folder).href],
  });
  await editor.open(uri, wrongDay);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cable-language-'));
  writeFileSync(join(folder, '07BEIJING6872.cable'), wrongDay);
  uri = pathToFileURL(join(folder, '07BEIJING6872.cable')).href;
});

afterEach(async () => {
  await editor.kill();
  rmSync(folder, { recursive: true });
});

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function titles(): Promise<readonly string[]> {
  const context = { diagnostics: [{ code: 'station-date-mismatch', range: everything, message: '' }] };
  const params = { textDocument: { uri }, range: everything, context };
  return (await editor.ask<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
}

test('titles of actions are in the language that the editor brings', async () => {
  await start({ locale: 'fr', strings });
  expect(await titles()).toEqual(
    expect.arrayContaining([
      'Changer le jour en 302',
      'Supprimer la deuxième occurrence de SIPDIS',
      'Désactiver station-date-mismatch pour ce fichier',
      'Désactiver station-date-mismatch pour cet espace de travail',
      'Corriger tout ce qui n’a qu’une bonne réponse',
    ]),
  );
});

test('so are counts above a message', async () => {
  // The day, the doubled SIPDIS, and what publication left: blanks, links, pilcrows, a cut sentence.
  await start({ locale: 'fr', strings });
  const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(lenses.map(({ command }) => command?.title)).toEqual(['corriger 6 problèmes']);
});

test('so is why a name cannot be changed', async () => {
  await start({ locale: 'fr', strings });
  const params = { textDocument: { uri }, position: { line: 0, character: 1 } };
  await expect(editor.ask('textDocument/prepareRename', params)).rejects.toThrow(
    'Seuls la lettre d’une référence et le numéro d’un paragraphe peuvent être renommés.',
  );
});

test('findings stay in English', async () => {
  await start({ locale: 'fr', strings });
  const report = await editor.ask('textDocument/diagnostic', { textDocument: { uri } });
  expect(JSON.stringify(report)).toContain(
    'Line 3 says day 305 (1 Nov), but the date-time group is 29 Oct: day 302.',
  );
});

test.each([
  ['nothing', undefined],
  ['a word', 'fr'],
  ['no words', { locale: 'fr' }],
  ['a name that no language has', { locale: '!', strings }],
])('an editor that brings %s is told in English', async (_, language) => {
  await start(language);
  expect(await titles()).toContain('Change the day to 302');
});
