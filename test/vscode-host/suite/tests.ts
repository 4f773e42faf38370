// What a person notices of the extension in a real VS Code, asked through the editor's own API.
// The workspace holds seed.cable, and broken.cable with two contradictions in its heading.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answer, codesIn, cursorAfter, findingsIn, openFile, outlineOf, until } from './editor';

export function defineTests(): void {
  suite('Cable in VS Code', () => {
    suiteSetup(async () => {
      await openFile('seed.cable');
    });

    teardown(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.workspace
        .getConfiguration('cable')
        .update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    });

    test('opening a cable starts the extension, without anyone asking', async () => {
      const extension = vscode.extensions.getExtension('cable-editor.cable');
      assert.ok(extension);
      await until('the extension is active', () => extension.isActive || undefined);
    });

    test('a text that begins as a cable is one, whatever its name', async () => {
      const document = await vscode.workspace.openTextDocument({ content: 'VZCZCXYZ0009\nRR RUEHWEB\n' });
      await vscode.window.showTextDocument(document);
      await until('the language is known', () => document.languageId === 'cable' || undefined);
    });

    test('the seed has no error and no warning', async () => {
      const document = await openFile('seed.cable');
      // The outline is answered from the same parse, so the server has seen the document.
      await until('the outline', () => outlineOf(document));
      const serious = findingsIn(document).filter(
        (finding) =>
          finding.severity === vscode.DiagnosticSeverity.Error ||
          finding.severity === vscode.DiagnosticSeverity.Warning,
      );
      assert.deepEqual(serious, []);
    });

    test('the outline names the message by id and subject, with its paragraphs below', async () => {
      const document = await openFile('seed.cable');
      const [message] = await until('the outline', () => outlineOf(document));
      assert.ok(message);
      assert.match(message.name, /^07BEIJING6872 — S\/CRS WORKS WITH CHINA/);
      const names = namesBelow(message);
      for (const expected of [
        /^1\. \(SBU\) Summary: Visiting officials/,
        /^3\. \(SBU\) In meetings with MFA/,
      ]) {
        assert.ok(
          names.some((name) => expected.test(name)),
          `no ${expected.source} among:\n${names.join('\n')}`,
        );
      }
    });

    test('the hover on the date-time group gives the date', async () => {
      const document = await openFile('seed.cable');
      const hovers = await answer<vscode.Hover[]>('vscode.executeHoverProvider', document, '290548Z OCT');
      assert.match(hovers.flatMap(textsOf).join('\n'), /29 October 2007/);
    });

    test('a wrong day and a wrong security line are found, each with a link to its page', async () => {
      const document = await openFile('broken.cable');
      await until('both findings', () => {
        const codes = codesIn(document);
        return (
          (codes.includes('station-date-mismatch') && codes.includes('security-classification-mismatch')) ||
          undefined
        );
      });
      for (const finding of findingsIn(document)) {
        assert.ok(typeof finding.code === 'object', `${finding.message} has no link`);
        assert.match(finding.code.target.path, new RegExp(`docs/rules/${finding.code.value}`));
      }
    });

    test('mending the line removes its finding and leaves the other', async () => {
      const document = await openFile('broken.cable');
      await until('the finding', () => codesIn(document).includes('station-date-mismatch') || undefined);
      const edit = new vscode.WorkspaceEdit();
      const start = document.positionAt(document.getText().indexOf('3050548'));
      edit.replace(document.uri, new vscode.Range(start, start.translate(0, 3)), '302');
      await vscode.workspace.applyEdit(edit);
      await until(
        'the finding is gone',
        () => !codesIn(document).includes('station-date-mismatch') || undefined,
      );
      assert.ok(codesIn(document).includes('security-classification-mismatch'));
    });

    test('a rule that the settings turn off is silent at once', async () => {
      const document = await openFile('broken.cable');
      await until('the finding', () => codesIn(document).includes('station-date-mismatch') || undefined);
      const rules = { 'station-date-mismatch': 'off' };
      const settings = vscode.workspace.getConfiguration('cable', document);
      await settings.update('rules', rules, vscode.ConfigurationTarget.Workspace);
      await until(
        'the finding is gone',
        () => !codesIn(document).includes('station-date-mismatch') || undefined,
      );
    });

    test('an untitled cable is checked like a file', async () => {
      const content =
        'O 320548Z OCT 07\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC\nBT\nUNCLAS BEIJING 000001\n';
      const document = await vscode.workspace.openTextDocument({ language: 'cable', content });
      await vscode.window.showTextDocument(document);
      await until('the impossible day', () => codesIn(document).includes('dtg-malformed') || undefined);
    });

    test('TAGS are offered with what they mean', async () => {
      const content = 'UNCLAS LISBON 000231\n\nE.O. 13526: N/A\nTAGS: ';
      const document = await vscode.workspace.openTextDocument({ language: 'cable', content });
      await vscode.window.showTextDocument(document);
      const list = await until('the TAGS', async () => {
        const found = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(content.length),
        );
        return found.items.length > 1000 ? found : undefined;
      });
      const terrorism = list.items.find(({ filterText }) => filterText?.startsWith('PTER '));
      assert.match(terrorism?.filterText ?? '', /terrorism/);
    });

    test('a new cable has everything that can be known, and no finding', async () => {
      await vscode.commands.executeCommand('cable.newCable', 'unclassified');
      const document = await until('the cable', () => {
        const { document: found } = vscode.window.activeTextEditor ?? {};
        return found?.isUntitled === true && found.getText().includes('NNNN') ? found : undefined;
      });
      assert.match(document.getText(), /^DE RUEHXX #0001 \d{7}$/m);
      assert.match(document.getText(), /^R \d{6}Z [A-Z]{3} \d\d$/m);
      await until('the outline', () => outlineOf(document));
      assert.deepEqual(codesIn(document), []);
    });

    test('after a restart of the server the findings are there again', async () => {
      const document = await openFile('broken.cable');
      await until('the findings', () => codesIn(document).length > 0 || undefined);
      await vscode.commands.executeCommand('cable.restartServer');
      await until(
        'the findings again',
        () => codesIn(document).includes('station-date-mismatch') || undefined,
      );
    });

    test('both commands are in the palette and run', async () => {
      const commands = await vscode.commands.getCommands(true);
      assert.ok(commands.includes('cable.restartServer') && commands.includes('cable.showOutput'));
      await vscode.commands.executeCommand('cable.showOutput');
    });

    test('a routing indicator with its post selects as one word, as does S/CRS', async () => {
      const document = await openFile('seed.cable');
      assert.equal(wordAt(document, 'RUEHC/SECSTATE'), 'RUEHC/SECSTATE');
      assert.equal(wordAt(document, 'S/CRS'), 'S/CRS');
    });
  });
}

function namesBelow(symbol: vscode.DocumentSymbol): readonly string[] {
  return symbol.children.flatMap((child) => [child.name, ...namesBelow(child)]);
}

function textsOf(hover: vscode.Hover): readonly string[] {
  return hover.contents.map((content) =>
    content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content),
  );
}

function wordAt(document: vscode.TextDocument, text: string): string {
  const range = document.getWordRangeAtPosition(cursorAfter(document, text).translate(0, -1));
  return range === undefined ? '' : document.getText(range);
}
