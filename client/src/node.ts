// How the language client is made in VS Code's desktop and remote hosts: the language server is a process of its own, spoken to
// over IPC.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './extension';

export function nodeClient(context: ExtensionContext): CreateClient {
  const module = context.asAbsolutePath('dist/server.js');
  return (id, name, options) =>
    new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
}
