// Files that an editor has made, moved or deleted itself: told at once, and for whole folders too, which no watcher does.
import type { FileOperationRegistrationOptions } from 'vscode-languageserver';
import { FileChangeType } from '../codes';
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

  listen({ take, workspace }) {
    take('workspace/didCreateFiles', ({ files }) =>
      workspace.changeFiles(files.map(({ uri }) => ({ uri, type: FileChangeType.Created }))),
    );
    take('workspace/didRenameFiles', ({ files }) =>
      workspace.changeFiles(
        files.flatMap(({ oldUri, newUri }) => [
          { uri: oldUri, type: FileChangeType.Deleted },
          { uri: newUri, type: FileChangeType.Created },
        ]),
      ),
    );
    take('workspace/didDeleteFiles', ({ files }) =>
      workspace.changeFiles(files.map(({ uri }) => ({ uri, type: FileChangeType.Deleted }))),
    );
  },
};
