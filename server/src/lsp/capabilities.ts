// What the server tells an editor it can do: keeping documents and settings, diagnostics, and what each feature announces.
import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { features } from './features';

export function capabilitiesFor(client: Client): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  if (client.pullsDiagnostics) {
    capabilities.diagnosticProvider = {
      identifier: 'cable',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    };
  }
  for (const feature of features) {
    const { workspace, ...announced } = feature.capabilities(client);
    Object.assign(capabilities, announced);
    Object.assign(capabilities.workspace ?? {}, workspace);
  }
  return capabilities;
}
