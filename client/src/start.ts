// Where VS Code enters. One file serves every host: the part that makes the language client is picked by the host that
// the extension finds itself in, a Web Worker or Node.
import type { ExtensionContext } from 'vscode';
import { startExtension, stopExtension } from './extension';

export async function activate(context: ExtensionContext): Promise<void> {
  const createClient =
    'importScripts' in globalThis
      ? (await import('./browser')).browserClient(context)
      : (await import('./node')).nodeClient(context);
  await startExtension(context, createClient);
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
