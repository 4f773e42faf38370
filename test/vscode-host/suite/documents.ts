// Cables that are no files of a disk: what was never saved, and what only another extension can read.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, closeAll, codesIn, outlineOf, until, untitledCable } from './editor';

/** Day 302 is 29 October; line 3 says 305. */
const text = `DE RUEHLI #0231 3050930
ZNR UUUUU ZZH
R 290930Z OCT 07
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC 1180
BT
UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: LAMPS

1. The lamps of the river stairs burn again.

2. See para 1.
BT
#0231
`;

export function defineDocumentTests(): void {
  suite('Cables without a file in VS Code', () => {
    teardown(closeAll);

    test('an untitled cable is checked, outlined and led through', async () => {
      await readAsAny(await untitledCable(text));
    });

    test('so is one in a file system of another extension', async () => {
      const files = vscode.workspace.registerFileSystemProvider(
        'attic',
        attic({ '/box/07LISBON231.cable': text }),
      );
      try {
        const address = vscode.Uri.parse('attic:/box/07LISBON231.cable');
        const document = await vscode.workspace.openTextDocument(address);
        await vscode.window.showTextDocument(document);
        assert.equal(document.languageId, 'cable');
        await readAsAny(document);
      } finally {
        await closeAll();
        files.dispose();
      }
    });

    test('so is one that can only be read, as of a comparison', async () => {
      const provider = { provideTextDocumentContent: (): string => text };
      const contents = vscode.workspace.registerTextDocumentContentProvider('clipping', provider);
      try {
        const address = vscode.Uri.parse('clipping:07LISBON231.cable');
        const document = await vscode.workspace.openTextDocument(address);
        await vscode.window.showTextDocument(document);
        await readAsAny(document);
      } finally {
        await closeAll();
        contents.dispose();
      }
    });
  });
}

async function readAsAny(document: vscode.TextDocument): Promise<void> {
  await until('the finding', () => codesIn(document).includes('station-date-mismatch') || undefined);
  const [message] = await until('the outline', () => outlineOf(document));
  assert.equal(message?.name, '07LISBON231 — LAMPS');
  const command = 'vscode.executeDefinitionProvider';
  const found = await until('the paragraph', async () => {
    const places = await answer<readonly (vscode.Location | vscode.LocationLink)[]>(
      command,
      document,
      'para 1',
    );
    return places.length > 0 ? places : undefined;
  });
  const [place] = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri));
  assert.equal(place?.toString(), document.uri.toString());
}

/** A file system that nobody can write to. */
function attic(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const bytesOf = (uri: vscode.Uri): Uint8Array => {
    const content = files[uri.path];
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(content);
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytesOf(uri).length }),
    readFile: bytesOf,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
