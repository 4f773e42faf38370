// The language status items: the form in which the active message is read, or that the server stands still; and where its
// settings come from.
// It asks the server after each change, at most five times a second, and drops answers that come too late.
import { Disposable, l10n, languages, LanguageStatusSeverity, Uri, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentStatus, SettingsSource, StatusParams } from '../../server/src/lsp/protocol';
import { STATUS_REQUEST } from '../../server/src/lsp/protocol';
import { SETTINGS_FILE } from './settings-files';
import { labelOf, settingsLabelOf, spoken, type StatusLabel } from './status-label';

const quiet = 200;

export function registerStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('cable.form', { language: 'cable' });
  item.name = l10n.t('Cable form');
  const settings = languages.createLanguageStatusItem('cable.settings', { language: 'cable' });
  settings.name = l10n.t('Cable settings');
  settings.command = { command: 'cable.openSettingsFile', title: l10n.t('Open') };
  const files = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'cable' || client.state !== State.Running) return;
    const turn = ++asked;
    const status = await statusOf(client, document);
    if (turn !== asked || status === null) return;
    show(item, status);
    showSettings(settings, status.settings);
  }

  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quiet);
  }

  return Disposable.from(
    item,
    settings,
    files,
    files.onDidCreate(refreshSoon),
    files.onDidChange(refreshSoon),
    files.onDidDelete(refreshSoon),
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
export async function statusOf(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<DocumentStatus | null> {
  const params: StatusParams = { uri: document.uri.toString() };
  try {
    return await client.sendRequest<DocumentStatus | null>(STATUS_REQUEST, params);
  } catch {
    return null;
  }
}

function show(item: LanguageStatusItem, status: DocumentStatus): void {
  showLabel(item, labelOf(status));
}

function showSettings(item: LanguageStatusItem, source: SettingsSource): void {
  const label = settingsLabelOf(source, (file) => workspace.asRelativePath(Uri.parse(file)));
  showLabel(item, label);
  item.severity = label.isFaulty ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function showLabel(item: LanguageStatusItem, label: StatusLabel): void {
  item.text = label.text;
  item.detail = label.detail;
  item.accessibilityInformation = { label: spoken(item.name ?? '', label) };
}

function showState(item: LanguageStatusItem, state: State): void {
  const stopped = state === State.Stopped || state === State.StartFailed;
  item.busy = state === State.Starting;
  item.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command = stopped
    ? { command: 'cable.restartServer', title: l10n.t('Restart') }
    : { command: 'cable.showOutput', title: l10n.t('Show Output') };
  if (stopped) {
    showLabel(item, { text: l10n.t('Language server stopped'), detail: '' });
  } else if (state === State.Starting) {
    showLabel(item, { text: l10n.t('Starting'), detail: '' });
  }
}
