// What helps to read a cable in a real VS Code: hints, folds, growing selections, highlights, colours, and fixes above a message.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, cursorAfter, openFile, until } from './editor';

export function defineReadingTests(): void {
  suite('Reading a cable in VS Code', () => {
    test('hints say what codes stand for', async () => {
      const document = await openFile('seed.cable');
      const labels = await until('the hints', async () => {
        const hints = await asked<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document,
          all(document),
        );
        return hints.length > 0 ? hints.map(({ label }) => label) : undefined;
      });
      for (const expected of ['IMMEDIATE', 'Beijing', '29 Oct 2007, 05:48 UTC', 'China'])
        assert.ok(labels.includes(expected), `no ${expected} among ${JSON.stringify(labels)}`);
    });

    test('the heading folds from its first line', async () => {
      const document = await openFile('seed.cable');
      const folds = await until('the folds', async () => {
        const found = await asked<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
        return found.length > 0 ? found : undefined;
      });
      assert.ok(folds[0]);
      assert.equal(folds[0].start, cursorAfter(document, 'VZCZCXRO1587').line);
      assert.equal(folds[0].end, cursorAfter(document, 'RHMFIUU/CDR USPACOM').line);
    });

    test('a selection grows from an addressee’s word to its name', async () => {
      const document = await openFile('seed.cable');
      const place = cursorAfter(document, 'SECST');
      const [chain] = await asked<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document, [
        place,
      ]);
      const grown: string[] = [];
      for (let range = chain; range; range = range.parent) grown.push(document.getText(range.range));
      assert.ok(grown.includes('SECSTATE WASHDC'), grown.slice(0, 4).join(' | '));
    });

    test('the number of the message is highlighted on line 3 too', async () => {
      const document = await openFile('seed.cable');
      const found = await answer<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document,
        '006872',
      );
      assert.deepEqual(found.map(({ range }) => document.getText(range)).sort(), ['006872', '6872']);
    });

    test('keywords have a colour by meaning', async () => {
      const document = await openFile('seed.cable');
      const legend = await asked<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document,
      );
      const tokens = await asked<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document);
      assert.equal(legend.tokenTypes[tokens.data[3] ?? -1], 'keyword');
    });

    test('a reference leads to the cables of that number, opened or not, and they are cited by it', async () => {
      const folder = vscode.workspace.workspaceFolders?.[0];
      assert.ok(folder);
      const reply = vscode.Uri.joinPath(folder.uri, 'reply.cable');
      const text =
        'R 301200Z OCT 07\nFM AMCONSUL SHANGHAI\nTO AMEMBASSY BEIJING\nBT\nUNCLAS SHANGHAI 000701\n\n' +
        'E.O. 12958: N/A\nTAGS: PREL, CH\nSUBJECT: INVENTED REPLY\nREF: BEIJING 6872\n\n1. Thanks for reftel.\n';
      await vscode.workspace.fs.writeFile(reply, new TextEncoder().encode(text));
      try {
        const document = await openFile('reply.cable');
        const places = await until('the definitions', async () => {
          const found = await answer<readonly (vscode.Location | vscode.LocationLink)[]>(
            'vscode.executeDefinitionProvider',
            document,
            'BEIJING 6872',
          );
          return found.length > 1 ? found : undefined;
        });
        const names = places.map((place) => ('targetUri' in place ? place.targetUri : place.uri).path);
        assert.deepEqual(names.map((name) => name.slice(name.lastIndexOf('/') + 1)).sort(), [
          'broken.cable',
          'seed.cable',
        ]);
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        await vscode.workspace.fs.delete(reply);
      }
    });

    test('what has one right answer is fixed by a click above the message', async () => {
      const document = await openFile('broken.cable');
      const settings = vscode.workspace.getConfiguration('cable', document);
      await settings.update('codeLens.fixes', true, vscode.ConfigurationTarget.Workspace);
      const command = await until('the lens', async () => {
        const lenses = await asked<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document);
        return lenses.find((lens) => lens.command?.title.startsWith('fix '))?.command;
      });
      const before = document.getText();
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      await until('the fix', () => document.getText() !== before || undefined);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await settings.update('codeLens.fixes', undefined, vscode.ConfigurationTarget.Workspace);
    });
  });
}

async function asked<T>(
  command: string,
  document: vscode.TextDocument,
  ...more: readonly unknown[]
): Promise<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, ...more);
}

function all(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, document.lineCount, 0);
}
