// Where VS Code's desktop and remote hosts enter: the language server runs as a process of its own, spoken to over IPC.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension, stopExtension } from './extension';

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
