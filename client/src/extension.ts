// What the extension does in every host: starts the language client, shows its state, lends it commands.
// The hosts differ only in how they make the client.
import { window, type ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { CableClient } from './client';
import { registerNoColours } from './colours';
import { registerCommands } from './commands';
import { registerStatus } from './status';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => CableClient;

let running: CableClient | undefined;

export async function startExtension(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = window.createOutputChannel('Cable', { log: true });
  const client = createClient('cable', 'Cable', {
    // No scheme: cables in untitled, virtual and compared documents are cables too.
    documentSelector: [{ language: 'cable' }],
    outputChannel: output,
  });
  running = client;
  context.subscriptions.push(
    output,
    registerCommands(client, output),
    registerStatus(client),
    registerNoColours(),
  );
  await client.start();
}

/** Ends the server; VS Code waits for it when it closes. */
export async function stopExtension(): Promise<void> {
  // A client without a server has nothing to end, and says so with an error.
  if (running?.isRunning()) await running.dispose();
  running = undefined;
}
