// The commands of the palette, run as a person runs them.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorAfter, openFile, until } from './editor';

export function defineCommandTests(): void {
  suite('Cable commands in VS Code', () => {
    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('"Copy Citation" copies the cable as scholars cite it', async () => {
      await openFile('seed.cable');
      await vscode.commands.executeCommand('cable.copyCitation');
      assert.equal(await vscode.env.clipboard.readText(), '07 BEIJING 6872, 29 October 2007, UNCLASSIFIED');
    });

    test('"Copy Message as JSON" copies its fields', async () => {
      await openFile('seed.cable');
      await vscode.commands.executeCommand('cable.copyAsJson');
      const record = JSON.parse(await vscode.env.clipboard.readText()) as { id: string; signature: string[] };
      assert.equal(record.id, '07BEIJING6872');
      assert.deepEqual(record.signature, ['RANDT']);
    });

    test('"Insert Current Date-Time Group" writes it at the cursor', async () => {
      const document = await openFile('seed.cable');
      place(cursorAfter(document, 'O 290548Z OCT 07'));
      await vscode.commands.executeCommand('cable.insertDateTimeGroup');
      assert.match(document.getText(), /290548Z OCT 07\d{6}Z [A-Z]{3} \d\d/);
    });

    test('"Show Decoded Heading" opens the heading in words', async () => {
      await openFile('seed.cable');
      await vscode.commands.executeCommand('cable.showDecodedHeading');
      const heading = await until('the heading', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cable-heading'),
      );
      assert.match(heading.getText(), /29 October 2007, 05:48 UTC/);
    });

    test('"Renumber Paragraphs" closes a gap', async () => {
      const document = await openFile('seed.cable');
      const edit = new vscode.WorkspaceEdit();
      const label = cursorAfter(document, '4. (SBU)').translate(0, -8);
      edit.replace(document.uri, new vscode.Range(label, label.translate(0, 1)), '7');
      await vscode.workspace.applyEdit(edit);
      place(label);
      await vscode.commands.executeCommand('cable.renumberParagraphs');
      await until('the number', () => document.getText().includes('4. (SBU)') || undefined);
    });

    test('"Clean Published Copy" takes the residue of the web out', async () => {
      const document = await openFile('seed.cable');
      assert.match(document.getText(), /\]\(#\)/);
      await vscode.commands.executeCommand('cable.cleanPublishedCopy');
      await until('the links are gone', () => !document.getText().includes('](#)') || undefined);
    });

    test('a cable is needed: elsewhere the commands say so and do nothing', async () => {
      const document = await vscode.workspace.openTextDocument({ content: 'notes' });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('cable.insertDateTimeGroup');
      assert.equal(document.getText(), 'notes');
    });
  });
}

function place(position: vscode.Position): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
}
