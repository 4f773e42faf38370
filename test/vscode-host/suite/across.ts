// Ways from one cable to another in a real VS Code: 07REYKJAVIK271.cable refers to received/07OSLO1184.cable.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressOf, answer, closeAll, codesIn, cursorAfter, nameOf, openFile, until } from './editor';

const citing = '07REYKJAVIK271.cable';
const cited = 'received/07OSLO1184.cable';

export function defineAcrossTests(): void {
  suite('Across cables in VS Code', () => {
    teardown(closeAll);

    test('a reference leads to a cable that was never opened', async () => {
      const document = await openFile(citing);
      const [place] = await until('the definition', () => definitionsAt(document, '07 OSLO 1184'));
      assert.equal(nameOf(place), '07OSLO1184.cable');
    });

    test('a reference to a cable that is not there leads nowhere and is no link', async () => {
      const document = await openFile(citing);
      const links = await until('the links', () => linksIn(document));
      const places = links.map(({ range }) => document.getText(range));
      assert.ok(places.includes('07 OSLO 1184') && places.includes('ref A'), places.join(' | '));
      assert.ok(!places.some((place) => place.includes('198') || place === 'ref B'), places.join(' | '));
      assert.deepEqual(await definitionsAt(document, 'REYKJAVIK 198'), undefined);
      assert.ok(!codesIn(document).includes('reference-not-in-workspace'));
    });

    test('its links open the cable that they name', async () => {
      const document = await openFile(citing);
      const [link] = await until('the links', () => linksIn(document));
      assert.equal(link?.target?.path.split('/').at(-1), '07OSLO1184.cable');
      assert.match(link.tooltip ?? '', /^07OSLO1184 — LIGHTHOUSE KEEPERS/);
    });

    test('all that refer to this cable are found from its own number', async () => {
      const document = await openFile(cited);
      const found = await until('the references', async () => {
        const places = await answer<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document,
          'OSLO 001184',
        );
        return places.some(({ uri }) => uri.path.endsWith(citing)) ? places : undefined;
      });
      assert.ok(found.every((place) => [citing, '07OSLO1184.cable'].includes(nameOf(place))));
    });

    test('how many cite it stands above it, and a click shows where', async () => {
      const document = await openFile(cited);
      const command = await until('the count', async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
        );
        return lenses.find((lens) => lens.command?.title === 'cited by 1 cable')?.command;
      });
      assert.equal(command.command, 'cable.showReferences');
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    });

    test('cables are found by id, by words of the subject and by TAGS', async () => {
      await openFile(citing);
      for (const query of ['07osl1184', 'keepers propose', 'scul']) {
        const ids = await until(query, async () => {
          const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
            'vscode.executeWorkspaceSymbolProvider',
            query,
          );
          // Other extensions answer, too.
          const all = found.flatMap(({ name }) => /^\d\d[A-Z]+\d+/.exec(name)?.[0] ?? []);
          return all.includes('07OSLO1184') ? all : undefined;
        });
        assert.ok(!ids.includes('07BEIJING6872'), ids.join(' '));
      }
    });

    test('the letter of a reference is renamed with its mentions', async () => {
      const document = await openFile(citing);
      await rename(document, 'REF: A', 'D');
      assert.match(document.getText(), /^REF: D\. 07 OSLO 1184$/m);
      assert.match(document.getText(), /program that ref D asks for/);
      assert.match(document.getText(), /para 2 of ref D counts/);
      assert.match(document.getText(), /^ {5}B\. REYKJAVIK 198$/m);
    });

    test('the number of a paragraph is renamed with its mentions', async () => {
      const document = await openFile(citing);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, cursorAfter(document, 'second week of June.'), ' See para 2.');
      await vscode.workspace.applyEdit(edit);
      await rename(document, '\n2', '7');
      assert.match(document.getText(), /^7\. Harbor Master/m);
      assert.match(document.getText(), /of June\. See para 7\.$/m);
      // That one is of another cable.
      assert.match(document.getText(), /para 2 of ref A counts/);
    });

    test('what cannot be renamed says why', async () => {
      const document = await openFile(citing);
      await assert.rejects(answer('vscode.prepareRename', document, 'LIGHTHOUSE'), /rename/i);
    });

    test('a cable that is renamed while it is open goes on being read, and is found under its new name', async () => {
      const before = addressOf('moving.cable');
      const after = addressOf('moved.cable');
      const text =
        'R 301200Z OCT 07\nFM AMCONSUL SHANGHAI\nTO AMEMBASSY BEIJING\nBT\nUNCLAS SHANGHAI 000702\n\n' +
        'E.O. 12958: N/A\nTAGS: PREL, CH\nSUBJECT: MOVING\nREF: 07 OSLO 1184\n\n1. Thanks for ref B.\n';
      await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(text));
      try {
        const old = await openFile('moving.cable');
        await until('the finding', () => codesIn(old).includes('reference-undefined') || undefined);
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(before, after);
        assert.ok(await vscode.workspace.applyEdit(edit));
        const document = await openFile('moved.cable');
        await until('the finding', () => codesIn(document).includes('reference-undefined') || undefined);
        await until(
          'the old one has none',
          () => vscode.languages.getDiagnostics(before).length === 0 || undefined,
        );
        await until('the definition', () => definitionsAt(document, '07 OSLO 1184'));
        const oslo = await openFile(cited);
        await until('the reference from there', async () => {
          const places = await answer<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            oslo,
            'OSLO 001184',
          );
          const names = places.map(nameOf);
          return (names.includes('moved.cable') && !names.includes('moving.cable')) || undefined;
        });
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(after);
      }
    });
  });
}

async function definitionsAt(
  document: vscode.TextDocument,
  text: string,
): Promise<readonly vscode.Location[] | undefined> {
  const command = 'vscode.executeDefinitionProvider';
  const found = await answer<readonly (vscode.Location | vscode.LocationLink)[]>(command, document, text);
  const places = found.map((place) =>
    'targetUri' in place ? new vscode.Location(place.targetUri, place.targetRange) : place,
  );
  return places.length === 0 ? undefined : places;
}

async function linksIn(document: vscode.TextDocument): Promise<readonly vscode.DocumentLink[] | undefined> {
  const command = 'vscode.executeLinkProvider';
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(command, document.uri, 10);
  return links.length === 0 ? undefined : links;
}

/** Renames what ends at the first occurrence of a text. */
async function rename(document: vscode.TextDocument, text: string, name: string): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    cursorAfter(document, text).translate(0, -1),
    name,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}
