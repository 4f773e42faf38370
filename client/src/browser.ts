// How the language client is made in a browser: the language server runs in a Web Worker.
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient/browser';
import type { CreateClient } from './extension';

export function browserClient({ extensionUri }: ExtensionContext): CreateClient {
  const address = Uri.joinPath(extensionUri, 'dist/server.js').toString(true);
  // A worker for every start: the one before has ended when the server is started again. The transports are made here, for
  // in VS Code's own worker `new Worker` gives what is no `Worker` by its class.
  const startWorker = (): Promise<MessageTransports> => {
    const worker = new Worker(address);
    const reader = new BrowserMessageReader(worker);
    return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
  };
  return (id, name, options) => new LanguageClient(id, name, startWorker, options);
}
