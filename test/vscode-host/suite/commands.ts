// The commands of the palette, run as a person runs them.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressOf, closeAll, codesIn, cursorAfter, openFile, until } from './editor';

export function defineCommandTests(): void {
  suite('Cable commands in VS Code', () => {
    teardown(closeAll);

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

    test('"Open Reading View" opens the message as it reads', async () => {
      await openFile('seed.cable');
      await vscode.commands.executeCommand('cable.openReadingView');
      const reading = await until('the reading view', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cable-reading'),
      );
      assert.match(
        reading.getText(),
        /^# S\/CRS WORKS WITH CHINA ON A RECONSTRUCTION AND STABILIZATION WORKSHOP\n/,
      );
      assert.match(reading.getText(), /^\| Date \| 29 October 2007, 05:48 UTC \|$/m);
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

    test('"Go to Paragraph…" follows the choice while it is made, and stays at it', async () => {
      const document = await openFile('seed.cable');
      const lineOf = (text: string): number => cursorAfter(document, text).line;
      await vscode.commands.executeCommand('cable.goToParagraph');
      await until('the first', () => lineAtCursor() === lineOf('1. (SBU)') || undefined);
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await until('the second', () => lineAtCursor() === lineOf('2. (SBU)') || undefined);
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.equal(lineAtCursor(), lineOf('2. (SBU)'));
    });

    test('"Go to Paragraph…" goes back when nothing is chosen', async () => {
      const document = await openFile('seed.cable');
      place(cursorAfter(document, 'SUBJECT'));
      await vscode.commands.executeCommand('cable.goToParagraph');
      await until('the first', () => lineAtCursor() === cursorAfter(document, '1. (SBU)').line || undefined);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await until('back', () => lineAtCursor() === cursorAfter(document, 'SUBJECT').line || undefined);
    });

    test('"Open the Settings of This Cable" opens the .cablelint.json that counts', async () => {
      const file = addressOf('.cablelint.json');
      const settings = { rules: { 'caption-duplicate': 'off' } };
      const document = await openFile('seed.cable');
      await until('the finding', () => codesIn(document).includes('caption-duplicate') || undefined);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(settings)));
      try {
        await until('the file counts', () => !codesIn(document).includes('caption-duplicate') || undefined);
        await vscode.commands.executeCommand('cable.openSettingsFile');
        assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/\.cablelint\.json$/);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });

    test('every command of the palette is there', async () => {
      const extension = vscode.extensions.getExtension('cable-editor.cable');
      const { contributes } = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
      const commands = await vscode.commands.getCommands(true);
      const absent = contributes.commands.filter(({ command }) => !commands.includes(command));
      assert.deepEqual(absent, []);
    });

    test('a cable is needed: elsewhere the commands say so and do nothing', async () => {
      const document = await vscode.workspace.openTextDocument({ content: 'notes' });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('cable.insertDateTimeGroup');
      assert.equal(document.getText(), 'notes');
    });
  });
}

function lineAtCursor(): number | undefined {
  return vscode.window.activeTextEditor?.selection.active.line;
}

function place(position: vscode.Position): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
}
