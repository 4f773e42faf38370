// What a person notices when the language server dies: as good as nothing. Where it is a process; in a browser it is none.
import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { codesIn, openFile, until } from './editor';

/** Messages that were shown, and what is chosen in them. */
const shown: string[] = [];
let choice: string | undefined;

type Show = typeof vscode.window.showErrorMessage;
const messages = vscode.window as {
  showErrorMessage: Show;
  showWarningMessage: Show;
  showInformationMessage: Show;
};
const { showErrorMessage, showWarningMessage, showInformationMessage } = messages;

function record(message: string): Thenable<undefined> {
  shown.push(message);
  return Promise.resolve(choice as undefined);
}

export function defineCrashTests(): void {
  suite('When the server dies', () => {
    setup(async () => {
      shown.length = 0;
      choice = undefined;
      Object.assign(messages, {
        showErrorMessage: record,
        showWarningMessage: record,
        showInformationMessage: record,
      });
      await vscode.commands.executeCommand('cable.restartServer');
    });

    teardown(async () => {
      Object.assign(messages, { showErrorMessage, showWarningMessage, showInformationMessage });
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    test('it is started again, its findings come back and follow the text, and nobody is told', async () => {
      const document = await openFile('broken.cable');
      await findings(document);
      await killServer();
      await until('a new server', serverProcess);
      await findings(document);
      const edit = new vscode.WorkspaceEdit();
      const start = document.positionAt(document.getText().indexOf('3050548'));
      edit.replace(document.uri, new vscode.Range(start, start.translate(0, 3)), '302');
      await vscode.workspace.applyEdit(edit);
      await until(
        'the finding is gone',
        () => !codesIn(document).includes('station-date-mismatch') || undefined,
      );
      assert.deepEqual(shown, []);
    });

    test('five times in a row, it stays down, and one message offers to start it', async () => {
      const document = await openFile('broken.cable');
      await findings(document);
      for (let count = 0; count < 4; count++) await killServer();
      assert.deepEqual(shown, []);
      choice = 'Restart';
      await killServer();
      await until('the message', () => shown[0]);
      assert.match(shown.join(), /has ended 5 times/);
      await until('a new server', serverProcess);
      await findings(document);
      assert.equal(shown.length, 1);
    });

    test('five times in a row and nobody wants it back, nothing starts it until the command does', async () => {
      const document = await openFile('broken.cable');
      for (let count = 0; count < 5; count++) await killServer();
      await until('the message', () => shown[0]);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(serverProcess(), undefined);
      assert.equal(shown.length, 1);
      await vscode.commands.executeCommand('cable.restartServer');
      await findings(document);
      assert.equal(shown.length, 1);
    });
  });
}

async function findings(document: vscode.TextDocument): Promise<void> {
  await until('the findings', () => codesIn(document).includes('station-date-mismatch') || undefined);
}

/** Kills the one that runs, or the next that will. */
async function killServer(): Promise<void> {
  const id = await until('a server', serverProcess);
  process.kill(id, 'SIGKILL');
  await until('its end', () => serverProcess() !== id || undefined);
}

/** The child of this extension host that runs the server. */
function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  const found = lines.find((line) => {
    const [, parent = '', state = ''] = line.trim().split(/\s+/);
    return Number(parent) === process.pid && !state.startsWith('Z') && line.includes('dist/server.js');
  });
  return found === undefined ? undefined : Number(found.trim().split(/\s+/)[0]);
}
