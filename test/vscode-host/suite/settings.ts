// Settings and quick fixes as a person meets them in a real VS Code.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressOf, codesIn, cursorAfter, openFile, until } from './editor';

const code = 'station-date-mismatch';

export function defineSettingsTests(): void {
  suite('Cable settings in VS Code', () => {
    let broken: vscode.TextDocument;

    setup(async () => {
      broken = await openFile('broken.cable');
      await untilFound(broken);
    });

    teardown(async () => {
      await openFile('broken.cable');
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await remove('.cablelint.json');
      const settings = vscode.workspace.getConfiguration('cable', broken);
      const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
      for (const key of ['rules', 'overrides', 'detect']) {
        for (const target of [WorkspaceFolder, Workspace]) await settings.update(key, undefined, target);
      }
      await settings.update('lint.scope', undefined, Workspace);
      await untilFound(broken);
    });

    suiteTeardown(() => remove('note.txt'));

    test('a quick fix mends the line', async () => {
      const actions = await actionsAt(broken, '6872 305');
      const fix = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(fix?.edit, `no fix among: ${actions.map(({ title }) => title).join(', ')}`);
      await vscode.workspace.applyEdit(fix.edit);
      assert.ok(broken.getText().includes('3020548'));
      await untilGone(broken);
    });

    test('"Fix All" mends everything that has one right answer', async () => {
      await vscode.commands.executeCommand('editor.action.fixAll');
      await until('the line is mended', () => broken.getText().includes('3020548') || undefined);
    });

    test('a rule is turned off for one file by writing an override', async () => {
      await run(await actionNamed(broken, `Turn off ${code} for this file`));
      await untilGone(broken);
      const overrides = vscode.workspace.getConfiguration('cable', broken).get('overrides');
      assert.deepEqual(overrides, [{ files: './broken.cable', rules: { [code]: 'off' } }]);
    });

    test('a rule is turned off for the workspace by writing its severity', async () => {
      await run(await actionNamed(broken, `Turn off ${code} for this workspace`));
      await untilGone(broken);
      const rules = vscode.workspace.getConfiguration('cable', broken).inspect('rules');
      assert.deepEqual(rules?.workspaceValue, { [code]: 'off' });
    });

    test('a .cablelint.json is obeyed when it is written, changed and taken away', async () => {
      await write('.cablelint.json', `{ "rules": { "${code}": "off" } }`);
      await untilGone(broken);
      await write('.cablelint.json', '{}');
      await untilFound(broken);
      await write('.cablelint.json', `{ "rules": { "${code}": "off" } }`);
      await untilGone(broken);
      await remove('.cablelint.json');
      await untilFound(broken);
    });

    test('a rule is turned off in the .cablelint.json where there is one, and its comments stay', async () => {
      await write('.cablelint.json', '{\n  // nothing yet\n}\n');
      const action = await until('the file is known', async () => {
        const found = await actionNamed(broken, `Turn off ${code} for this file`);
        const [request] = (found.command?.arguments ?? []) as { settingsFile: string | null }[];
        return request?.settingsFile == null ? undefined : found;
      });
      await run(action);
      await untilGone(broken);
      const text = await read('.cablelint.json');
      assert.match(text, /\/\/ nothing yet/);
      assert.match(text, /"files": "\.\/broken\.cable"/);
    });

    test('a misspelt rule in a .cablelint.json is shown there', async () => {
      await write('.cablelint.json', '{ "rules": { "tag-unknwon": "off" } }');
      const document = await openFile('.cablelint.json');
      await until('the finding', () => codesIn(document).includes('configuration-invalid') || undefined);
    });

    test('findings of a cable that was never opened are listed once they are wanted, and go when they are not', async () => {
      const unopened = addressOf('never-opened.cable');
      const codes = (): readonly unknown[] =>
        vscode.languages.getDiagnostics(unopened).map((each) => (each.code as { value: unknown }).value);
      await write('never-opened.cable', broken.getText());
      const settings = vscode.workspace.getConfiguration('cable', broken);
      await settings.update('lint.scope', 'workspace', vscode.ConfigurationTarget.Workspace);
      await until('the finding', () => codes().includes(code) || undefined);
      await settings.update('lint.scope', undefined, vscode.ConfigurationTarget.Workspace);
      await until('nothing', () => codes().length === 0 || undefined);
      await remove('never-opened.cable');
    });

    test('plain text that looks like a cable stays plain where the settings say so', async () => {
      await write('note.txt', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n');
      const settings = vscode.workspace.getConfiguration('cable');
      await settings.update('detect', 'never', vscode.ConfigurationTarget.Workspace);
      const note = await openFile('note.txt');
      // Long enough for a server that is running to have answered.
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(languageOf(note.uri), 'plaintext');
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    test('plain text that looks like a cable becomes one where the settings say so', async () => {
      const text = 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n';
      await write('note.txt', text);
      const settings = vscode.workspace.getConfiguration('cable');
      await settings.update('detect', 'always', vscode.ConfigurationTarget.Workspace);
      const note = await openFile('note.txt');
      await until('the language is known', () => languageOf(note.uri) === 'cable' || undefined);
    });
  });
}

async function untilFound(document: vscode.TextDocument): Promise<void> {
  await until('the finding', () => codesIn(document).includes(code) || undefined);
}

async function untilGone(document: vscode.TextDocument): Promise<void> {
  await until('the finding is gone', () => !codesIn(document).includes(code) || undefined);
}

async function actionsAt(document: vscode.TextDocument, text: string): Promise<readonly vscode.CodeAction[]> {
  const place = cursorAfter(document, text).translate(0, -1);
  const command = 'vscode.executeCodeActionProvider';
  return vscode.commands.executeCommand(command, document.uri, new vscode.Range(place, place));
}

async function actionNamed(document: vscode.TextDocument, title: string): Promise<vscode.CodeAction> {
  return until(title, async () =>
    (await actionsAt(document, '6872 305')).find((action) => action.title === title),
  );
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(addressOf(name), new TextEncoder().encode(text));
}

async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(addressOf(name)));
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(addressOf(name));
  } catch {
    // It was not there.
  }
}

function languageOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())?.languageId;
}
