// The task "cable: lint workspace": what is wrong in all cables of a folder, printed as `cable lint` prints it, so that the same
// problem matcher takes it to Problems. The language server does the work, so the settings of the editor hold, and nothing
// needs to be installed. A problem matcher knows only files of a disk: where a folder has none, there is no task.
import { CustomExecution, l10n, RelativePattern, Task, tasks, workspace } from 'vscode';
import type { Disposable, TaskDefinition, WorkspaceFolder } from 'vscode';
import { lintTerminal, type FindingsOf } from './lint-terminal';

/** Its type in `tasks.json`. */
const TYPE = 'cable';
const MATCHER = '$cable-lint';
const ALL_FILES = '**/*.{cable,telegram,txt}';

interface LintDefinition extends TaskDefinition {
  readonly task: 'lint';
  /** A glob, counting from the folder. */
  readonly files?: string;
  /** The name of a workspace folder. Where there are several it is what tells their tasks apart: equal definitions are one task. */
  readonly folder?: string;
}

export function registerLintTask(findingsOf: FindingsOf): Disposable {
  const taskFor = (definition: LintDefinition, folder: WorkspaceFolder): Task => {
    const files = new RelativePattern(folder, definition.files ?? ALL_FILES);
    const execution = new CustomExecution(() => Promise.resolve(lintTerminal(folder, files, findingsOf)));
    // Where the server checks them by itself, Problems would hold everything twice.
    const matchers = lintsWorkspace() ? [] : [MATCHER];
    const task = new Task(definition, folder, l10n.t('lint workspace'), TYPE, execution, matchers);
    task.detail = l10n.t(
      'Checks all cables of the folder and lists in Problems what is wrong in those that are not open',
    );
    return task;
  };
  return tasks.registerTaskProvider(TYPE, {
    provideTasks() {
      const folders = foldersOnDisk();
      return folders.map((folder) =>
        taskFor({ type: TYPE, task: 'lint', ...(folders.length > 1 && { folder: folder.name }) }, folder),
      );
    },
    // What stands in `tasks.json` has no execution yet.
    resolveTask({ definition, scope }) {
      if (!isLint(definition)) return undefined;
      const folders = foldersOnDisk();
      const named = folders.find(({ name }) => name === definition.folder);
      const folder = named ?? folders.find((each) => each === scope) ?? folders[0];
      return folder && taskFor(definition, folder);
    },
  });
}

/** Whether cables are to be checked that are not open, without a task. */
export function lintsWorkspace(): boolean {
  return workspace.getConfiguration('cable').get('lint.scope') === 'workspace';
}

function foldersOnDisk(): readonly WorkspaceFolder[] {
  return (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

function isLint(definition: TaskDefinition): definition is LintDefinition {
  const { task, files, folder } = definition as Readonly<Record<string, unknown>>;
  return task === 'lint' && [files, folder].every((each) => each === undefined || typeof each === 'string');
}
