// The terminal of the task that lints: asks the server file by file, prints what it finds under the path of each, and the sum.
// It is closed with 1 when there were errors, as `cable lint` ends. Closing the terminal ends the work.
import { CancellationTokenSource, EventEmitter, l10n, workspace } from 'vscode';
import type { CancellationToken, Pseudoterminal, RelativePattern, Uri, WorkspaceFolder } from 'vscode';
import { findingLines, printablePath } from '../../server/src/findings-text';
import type { FileFindings } from '../../server/src/lsp/protocol';

/** What the rules find in each of some files; null for what is no cable. */
export type FindingsOf = (
  uris: readonly string[],
  token: CancellationToken,
) => Promise<readonly (FileFindings | null)[]>;

/** So many files are asked for at once. */
const BATCH = 32;

export function lintTerminal(
  folder: WorkspaceFolder,
  files: RelativePattern,
  findingsOf: FindingsOf,
): Pseudoterminal {
  const written = new EventEmitter<string>();
  const closed = new EventEmitter<number>();
  const ending = new CancellationTokenSource();
  const print = (line: string): void => written.fire(`${line}\r\n`);

  async function lint(): Promise<number> {
    const uris = await workspace.findFiles(files, undefined, undefined, ending.token);
    uris.sort((one, other) => (one.path < other.path ? -1 : 1));
    const sum = { files: 0, faulty: 0, findings: 0, errors: 0 };
    for (let next = 0; next < uris.length && !ending.token.isCancellationRequested; next += BATCH) {
      const batch = uris.slice(next, next + BATCH);
      const found = await findingsOf(
        batch.map((uri) => uri.toString()),
        ending.token,
      );
      found.forEach((findings, index) => {
        if (findings === null) return;
        sum.files++;
        if (findings.length === 0) return;
        sum.faulty++;
        sum.findings += findings.length;
        sum.errors += findings.filter(({ severity }) => severity === 'error').length;
        print(printablePath(pathIn(folder, batch[index])));
        findingLines(findings).forEach(print);
        print('');
      });
    }
    print(l10n.t('Findings: {0}, in {1} of {2} cables.', sum.findings, sum.faulty, sum.files));
    return sum.errors > 0 ? 1 : 0;
  }

  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      lint().then(
        (code) => closed.fire(code),
        // The server could not be asked; why is in its output.
        () => {
          print(l10n.t('Language server stopped'));
          closed.fire(2);
        },
      );
    },
    close: () => ending.cancel(),
  };
}

function pathIn(folder: WorkspaceFolder, uri: Uri | undefined): string {
  return uri?.path.slice(folder.uri.path.replace(/\/?$/, '/').length) ?? '';
}
