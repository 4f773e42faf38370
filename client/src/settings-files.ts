// Lends the server the settings files of the workspace, wherever it is: on a disk, on a remote machine, in a repository
// that was never cloned. Nothing else is lent.
import { Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReadParams, ReadResult } from '../../server/src/lsp/protocol';
import { READ_REQUEST } from '../../server/src/lsp/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

export const SETTINGS_FILE = '.cablelint.json';

/** They are small; what is larger is none. */
const MAXIMUM_SIZE = 1024 * 1024;

export function lendSettingsFiles(client: BaseLanguageClient): Disposable {
  return client.onRequest(READ_REQUEST, ({ uris }: ReadParams): Promise<ReadResult> =>
    Promise.all(uris.map((uri) => read(uri))),
  );
}

async function read(address: string): Promise<string | null> {
  const uri = Uri.parse(address);
  if (!uri.path.endsWith(`/${SETTINGS_FILE}`)) return null;
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > MAXIMUM_SIZE ? null : new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
