// Formatting in a real VS Code: of a document, of a selection, and while someone types.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, select, until, untitledCable } from './editor';

const tidy = `R 140930Z MAY 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC 1180
BT
UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: LAMPS

1. (U) The lamps of the river stairs burn again.
`;
const untidy = tidy.replace('FM ', 'FM   ').replace('TAGS: ', 'TAGS:').replace('SUBJECT: ', 'SUBJECT:   ');

export function defineFormattingTests(): void {
  suite('Formatting a cable in VS Code', () => {
    teardown(closeAll);

    test('"Format Document" lays it out and changes no word', async () => {
      const document = await untitledCable(untidy);
      await vscode.commands.executeCommand('editor.action.formatDocument');
      await until('the layout', () => document.getText() === tidy || undefined);
    });

    test('"Format Selection" leaves all other lines as they are', async () => {
      const document = await untitledCable(untidy);
      select(document, 'TAGS:SCUL');
      await vscode.commands.executeCommand('editor.action.formatSelection');
      const expected = untidy.replace('TAGS:', 'TAGS: ');
      await until('the layout', () => document.getText() === expected || undefined);
    });

    test('Enter twice below a paragraph offers the next number and its marking', async () => {
      const document = await untitledCable(tidy.trimEnd());
      select(document, 'burn again.', 'end');
      for (let time = 0; time < 2; time++) {
        await vscode.commands.executeCommand('type', { text: '\n' });
        await until('the line end', () => document.getText().endsWith('\n') || undefined);
      }
      await until('the number', () => document.getText() === `${tidy}\n2. (U) ` || undefined);
      // What is typed next stands behind it.
      await vscode.commands.executeCommand('type', { text: 'So' });
      assert.ok(document.getText().endsWith('2. (U) So'), document.getText().slice(-40));
    });
  });
}
