// The `.cablelint.json` that counts for a document: the nearest one upwards. The editor is asked for it, for it alone can
// read virtual and remote files; for an editor that does not lend its files, the host reads what is on its disk.
import type { Connection } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Choices } from '../configuration';
import { LINT_FILE, readCableLint } from '../configuration';
import type { Runtime } from '../server';
import { foldersOf } from './addresses';
import { createAnswers } from './answers';
import type { Client } from './client';
import type { ReadParams, ReadResult } from './protocol';
import { READ_REQUEST } from './protocol';

export interface LintFile {
  readonly uri: string;
  /** The folder that its patterns count from, with a slash at the end. */
  readonly folder: string;
  readonly choices: Choices;
  /** How many problems it has. */
  readonly problems: number;
}

export interface LintFiles {
  /** Never rejects. */
  nearest(uri: string): Promise<LintFile | null>;
  /** Asks to be told when one changes; to be called once the client is ready. */
  register(): void;
  /** Forgets what was read. */
  clear(): void;
}

export function createLintFiles(
  connection: Connection,
  client: Client,
  runtime: Runtime,
  onLate: () => void,
): LintFiles {
  async function read(uris: readonly string[]): Promise<ReadResult> {
    const params: ReadParams = { uris };
    if (client.readsSettingsFiles) return connection.sendRequest<ReadResult>(READ_REQUEST, params);
    const { readFile } = runtime;
    return readFile ? Promise.all(uris.map(readFile)) : [];
  }

  const files = createAnswers<LintFile | null>({
    ask: async (folder) => {
      const folders = foldersOf(folder);
      const texts = await read(folders.map((each) => each + LINT_FILE));
      const index = texts.findIndex((text) => typeof text === 'string');
      const nearest = folders[index];
      return nearest === undefined ? null : lintFileIn(nearest, texts[index] ?? '');
    },
    otherwise: () => null,
    after: runtime.after,
    onLate,
  });

  return {
    async nearest(uri) {
      const [folder] = foldersOf(uri);
      return folder === undefined ? null : files.of(folder);
    },

    register() {
      if (!client.watchesFiles) return;
      const watchers = [{ globPattern: `**/${LINT_FILE}` }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch(() => connection.console.warn(`changes of ${LINT_FILE} will be seen only after a restart`));
    },

    clear: () => files.clear(),
  };
}

function lintFileIn(folder: string, text: string): LintFile {
  const { settings, problems } = readCableLint(text);
  return { uri: folder + LINT_FILE, folder, choices: settings, problems: problems.length };
}
