// The task that checks all cables of a folder, as it runs in a real VS Code. What it puts into Problems is looked at through the
// interface: an extension is not told of problems that bear its own name.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addressOf, closeAll, openFile, until } from './editor';

export function defineTaskTests(): void {
  suite('Tasks of Cable in VS Code', () => {
    setup(() => openFile('seed.cable'));
    teardown(closeAll);

    test('there is one for each folder on a disk, and none for any other', async () => {
      const folders = vscode.workspace.workspaceFolders ?? [];
      const onDisk = folders.filter(({ uri }) => uri.scheme === 'file');
      const found = await vscode.tasks.fetchTasks({ type: 'cable' });
      assert.deepEqual(
        found.map(({ name, source }) => `${source}: ${name}`),
        onDisk.map(() => 'cable: lint workspace'),
      );
      assert.deepEqual(
        found.map(({ problemMatchers }) => problemMatchers),
        onDisk.map(() => ['$cable-lint']),
      );
    });

    test('it ends with 1 where a cable has an error', async () => {
      if (!isOnDisk()) return;
      const tasks = await vscode.tasks.fetchTasks({ type: 'cable' });
      // The other folder turns off what is an error here.
      const task = tasks.find(({ definition }) => definition['folder'] === 'cables');
      assert.ok(task);
      assert.equal(await resultOf(task), 1);
    });

    test('one in tasks.json that names its files looks at no others', async () => {
      if (!isOnDisk()) return;
      const label = 'the seed alone';
      const tasks = [{ type: 'cable', task: 'lint', files: 'seed.cable', label }];
      const file = addressOf('.vscode/tasks.json');
      await vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode(JSON.stringify({ version: '2.0.0', tasks })),
      );
      try {
        const task = await until('the task', async () => {
          const found = await vscode.tasks.fetchTasks({ type: 'cable' });
          return found.find(({ name }) => name === label);
        });
        assert.equal(await resultOf(task), 0);
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });
  });
}

function isOnDisk(): boolean {
  return addressOf('seed.cable').scheme === 'file';
}

/** What a task ends with. */
async function resultOf(task: vscode.Task): Promise<number> {
  let code: number | undefined;
  const ended = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution.task.name === task.name) code = exitCode;
  });
  try {
    await vscode.tasks.executeTask(task);
    return await until('the end of the task', () => code);
  } finally {
    ended.dispose();
  }
}
