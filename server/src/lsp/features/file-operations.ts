// Files that an editor has made, moved or deleted itself: told at once, and for whole folders too, which no watcher does.
import type { FileEvent, FileOperationRegistrationOptions } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

/** Folders and files that may be cables, wherever they are. */
const filters: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{cable,telegram,txt}', matches: 'file', options: { ignoreCase: true } } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

export const fileOperations: ServerFeature = {
  capabilities: () => ({
    workspace: { fileOperations: { didCreate: filters, didRename: filters, didDelete: filters } },
  }),

  listen({ connection, guardNotice, workspace }) {
    const take = (what: string, changes: readonly FileEvent[]): void => {
      void guardNotice(what, (events: readonly FileEvent[]) => workspace.changeFiles(events))(changes);
    };
    connection.workspace.onDidCreateFiles(({ files }) =>
      take(
        'workspace/didCreateFiles',
        files.map(({ uri }) => ({ uri, type: FileChangeType.Created })),
      ),
    );
    connection.workspace.onDidRenameFiles(({ files }) =>
      take(
        'workspace/didRenameFiles',
        files.flatMap(({ oldUri, newUri }) => [
          { uri: oldUri, type: FileChangeType.Deleted },
          { uri: newUri, type: FileChangeType.Created },
        ]),
      ),
    );
    connection.workspace.onDidDeleteFiles(({ files }) =>
      take(
        'workspace/didDeleteFiles',
        files.map(({ uri }) => ({ uri, type: FileChangeType.Deleted })),
      ),
    );
  },
};
