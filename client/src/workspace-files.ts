// Lends the server the cables of a workspace that it cannot read itself: in a repository that was never cloned, on any file
// system that only the editor knows. Nothing but files below the folders that are open, with the names of cables, is lent.
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindFilesParams, ReadFilesParams, ReadResult } from '../../server/src/lsp/protocol';
import { FIND_FILES_REQUEST, READ_FILES_REQUEST } from '../../server/src/lsp/protocol';
import { looksLikeCable } from './detect';

/** What is larger is no file of cables. */
const MAXIMUM_SIZE = 64 * 1024 * 1024;

export function lendFiles(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(FIND_FILES_REQUEST, ({ folder, maximum }: FindFilesParams) => find(folder, maximum)),
    client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams): Promise<ReadResult> =>
      Promise.all(uris.map((uri) => read(Uri.parse(uri)))),
    ),
  ];
}

/** Without those that `files.exclude` names. */
async function find(folder: string, maximum: number): Promise<readonly string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), '**/*.{cable,telegram,txt}');
  const found = await workspace.findFiles(pattern, undefined, maximum);
  return found.map((uri) => uri.toString());
}

async function read(uri: Uri): Promise<string | null> {
  const isText = /\.txt$/i.test(uri.path);
  if (!isText && !/\.(?:cable|telegram)$/i.test(uri.path)) return null;
  if (!workspace.getWorkspaceFolder(uri)) return null;
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if (size > MAXIMUM_SIZE || (type & FileType.File) === 0) return null;
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    return isText && !looksLikeCable(text) ? null : text;
  } catch {
    return null;
  }
}
