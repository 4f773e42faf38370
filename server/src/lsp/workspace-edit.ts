// Edits of one document as an editor takes them: for a version of it where it can, so that it refuses them when it has gone on.
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from './client';

export function workspaceEditOf(
  edits: readonly TextEdit[],
  uri: string,
  version: number,
  client: Client,
): WorkspaceEdit {
  return client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
