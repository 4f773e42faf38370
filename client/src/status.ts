// The language status item: the form in which the active message is read, or that the server stands still.
// It asks the server after each change, at most five times a second, and drops answers that come too late.
import { Disposable, languages, LanguageStatusSeverity, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import { State } from 'vscode-languageclient';
import type { CableStatus } from '../../server/src/features/status';
import type { CableClient } from './client';
import { labelOf } from './status-label';

const quiet = 200;

export function registerStatus(client: CableClient): Disposable {
  const item = languages.createLanguageStatusItem('cable.form', { language: 'cable' });
  item.name = 'Cable form';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'cable' || client.state !== State.Running) return;
    const turn = ++asked;
    const status = await statusOf(client, document);
    if (turn === asked && status !== null) show(item, status);
  }

  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quiet);
  }

  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    window.onDidChangeActiveTextEditor(() => void refresh()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refreshSoon();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable')) refreshSoon();
    }),
    client.onDidChangeState(({ newState }) => {
      showState(item, newState);
      if (newState === State.Running) void refresh();
    }),
  );
}

/** What the server says of the document; null when it has no answer now. */
async function statusOf(client: CableClient, document: TextDocument): Promise<CableStatus | null> {
  try {
    return await client.sendRequest<CableStatus | null>('cable/status', { uri: document.uri.toString() });
  } catch {
    return null;
  }
}

function show(item: LanguageStatusItem, status: CableStatus): void {
  const { text, detail } = labelOf(status);
  item.text = text;
  item.detail = detail;
}

function showState(item: LanguageStatusItem, state: State): void {
  const stopped = state === State.Stopped || state === State.StartFailed;
  item.busy = state === State.Starting;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = stopped
    ? { command: 'cable.restartServer', title: 'Restart' }
    : { command: 'cable.showOutput', title: 'Show Output' };
  if (stopped) {
    item.text = 'Language server stopped';
    item.detail = '';
  } else if (state === State.Starting) {
    item.text = 'Starting';
    item.detail = '';
  }
}
