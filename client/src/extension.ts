// What the extension does in every host: starts the language client, shows its state, lends it commands.
// The hosts differ only in how they make the client.
import { env, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import type {
  FileFindings,
  FileSettings,
  FindingsParams,
  InitializationOptions,
  SettingsParams,
} from '../../server/src/lsp/protocol';
import { FINDINGS_REQUEST, SETTINGS_REQUEST } from '../../server/src/lsp/protocol';
import { registerCablesView } from './cables-view';
import { registerNoColours } from './colours';
import { registerCommands } from './commands';
import { createCrashes } from './crashes';
import { lintsWorkspace, registerLintTask } from './lint-task';
import { registerMessageCommands } from './message-commands';
import { registerOffer } from './offer';
import { lendSettingsFiles } from './settings-files';
import { registerStatus } from './status';
import { lendFiles } from './workspace-files';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const initializationOptions = (): InitializationOptions => ({
  client: {
    readsSettingsFiles: true,
    readsFiles: true,
    turnsOffRules: true,
    suggestsAgain: true,
    showsCables: true,
    showsReferences: true,
    // What the server says to people is in the same bundle.
    ...(l10n.bundle && { language: { locale: env.language, strings: l10n.bundle } }),
  },
});

let running: BaseLanguageClient | undefined;

export async function startExtension(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = window.createOutputChannel('Cable', { log: true });
  const crashes = createCrashes();
  const client = createClient('cable', 'Cable', {
    // No scheme: cables in untitled, virtual and compared documents are cables too.
    documentSelector: [{ language: 'cable' }, { pattern: '**/.cablelint.json' }],
    initializationOptions: initializationOptions(),
    outputChannel: output,
    // No command runs from a hover, and no HTML is shown, whatever a file holds.
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: crashes.errorHandler,
    // A request or a start that fails is told in the log; what a person must know, `crashes` says.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  });
  running = client;
  crashes.watch(client);
  context.subscriptions.push(
    output,
    registerCommands(client, output, crashes),
    registerMessageCommands(client),
    registerStatus(client),
    registerNoColours(),
    lendSettingsFiles(client),
    ...lendFiles(client),
  );

  let started: Promise<void> | undefined;
  const start = (): Promise<void> => (started ??= crashes.start());
  const settingsOf = async (document: TextDocument): Promise<FileSettings | null> => {
    await start();
    const params: SettingsParams = { uri: document.uri.toString() };
    return client.sendRequest<FileSettings | null>(SETTINGS_REQUEST, params);
  };
  context.subscriptions.push(
    registerOffer(context.workspaceState, settingsOf),
    registerCablesView(client, start),
    registerLintTask(async (uris, token) => {
      await start();
      const params: FindingsParams = { uris };
      return client.sendRequest<readonly (FileFindings | null)[]>(FINDINGS_REQUEST, params, token);
    }),
    workspace.onDidOpenTextDocument((document) => void (isCable(document) && start())),
    workspace.onDidChangeConfiguration(() => void (lintsWorkspace() && start())),
  );
  // The extension also wakes for plain text, to look whether it is a cable; a server is not needed for that.
  if (workspace.textDocuments.some(isCable) || lintsWorkspace()) await start();
}

function isCable({ languageId }: TextDocument): boolean {
  return languageId === 'cable';
}

/** Ends the server; VS Code waits for it when it closes. */
export async function stopExtension(): Promise<void> {
  // A client without a server has nothing to end, and says so with an error.
  if (running?.isRunning()) await running.dispose();
  running = undefined;
}
