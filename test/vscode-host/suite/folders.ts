// A workspace of two folders, each with settings of its own: `cables`, which has none, and `drafts`, whose settings turn one
// rule off and part TAGS by commas, and whose .cablelint.json makes another rule a hint.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesIn, findingsIn, openFile, until } from './editor';

export function defineFolderTests(): void {
  suite('Two folders in VS Code', () => {
    teardown(closeAll);

    test('both are open', () => {
      const names = vscode.workspace.workspaceFolders?.map(({ name }) => name);
      assert.deepEqual(names, ['cables', 'drafts']);
    });

    test('the same faults are found as each of them says, side by side', async () => {
      const strict = await openFile('broken.cable');
      const mild = await openFile('broken.cable', 1);
      const code = 'security-classification-mismatch';
      await until('the findings of both', () => {
        const both = [strict, mild].every((document) => codesIn(document).includes(code));
        return both || undefined;
      });
      assert.ok(codesIn(strict).includes('station-date-mismatch'));
      assert.ok(!codesIn(mild).includes('station-date-mismatch'));
      const severityIn = (document: vscode.TextDocument): vscode.DiagnosticSeverity | undefined =>
        findingsIn(document).find(({ code: each }) => typeof each === 'object' && each.value === code)
          ?.severity;
      assert.equal(severityIn(strict), vscode.DiagnosticSeverity.Error);
      assert.equal(severityIn(mild), vscode.DiagnosticSeverity.Hint);
    });

    test('each lays its cables out in its own way', async () => {
      const answer = await openFile('07REYKJAVIK271.cable');
      const draft = await openFile('draft.cable', 1);
      assert.match(draft.getText(), /^TAGS: KPAO PO$/m);
      await vscode.commands.executeCommand('editor.action.formatDocument');
      await until('the commas', () => /^TAGS: KPAO, PO$/m.test(draft.getText()) || undefined);
      await vscode.window.showTextDocument(answer);
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        answer.uri,
        { tabSize: 2, insertSpaces: true },
      );
      assert.deepEqual(edits ?? [], []);
    });

    test('a setting that one of them is given is obeyed there alone', async () => {
      const strict = await openFile('broken.cable');
      const mild = await openFile('broken.cable', 1);
      const settings = vscode.workspace.getConfiguration('cable', mild);
      const before = settings.inspect('rules')?.workspaceFolderValue;
      await until('the finding', () => codesIn(strict).includes('caption-duplicate') || undefined);
      await until('the finding there', () => codesIn(mild).includes('caption-duplicate') || undefined);
      const target = vscode.ConfigurationTarget.WorkspaceFolder;
      await settings.update('rules', { ...(before as object), 'caption-duplicate': 'off' }, target);
      try {
        await until('it is gone', () => !codesIn(mild).includes('caption-duplicate') || undefined);
        assert.ok(codesIn(strict).includes('caption-duplicate'));
      } finally {
        await settings.update('rules', before, target);
      }
    });

    test('a reference leads from one to the other', async () => {
      const draft = await openFile('draft.cable', 1);
      const found = await until('the definition', async () => {
        const at = draft.positionAt(draft.getText().indexOf('REYKJAVIK 271') + 2);
        const places = await vscode.commands.executeCommand<
          readonly (vscode.Location | vscode.LocationLink)[]
        >('vscode.executeDefinitionProvider', draft.uri, at);
        return places.length > 0 ? places : undefined;
      });
      const [place] = found.map((each) => ('targetUri' in each ? each.targetUri : each.uri));
      assert.match(place?.path ?? '', /\/cables\/07REYKJAVIK271\.cable$/);
    });
  });
}
