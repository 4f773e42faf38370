// An editor's side of a server over stdio, as little of it as takes the times: from the first byte sent to the whole answer
// read. Every wait is for a message or for the end of the process.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver';
import { bundlePath } from './bundles';
import type { Change } from './typing';

export type Mode = 'push' | 'pull';

export interface StdioServer {
  readonly pid: number;
  /** From the start of the process to the answer, in milliseconds. */
  readonly initialization: number;
  /** Milliseconds until its diagnostics are there. */
  readonly open: (text: string) => Promise<number>;
  readonly change: (change: Change) => Promise<number>;
  readonly ask: (method: string, more?: object) => Promise<number>;
  readonly stop: () => Promise<void>;
}

const uri = 'file:///bench/document.cable';

function capabilitiesFor(mode: Mode): ClientCapabilities {
  return {
    workspace: { configuration: true },
    textDocument: {
      publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      ...(mode === 'pull' && { diagnostic: {} }),
    },
  };
}

/** Starts a bundle as a process of its own; it has answered `initialize` when the promise is kept. */
export async function startServer(bundle: string, mode: Mode): Promise<StdioServer> {
  const started = performance.now();
  const server = spawn(process.execPath, [bundlePath(bundle), '--stdio'], { stdio: 'pipe' });
  server.stderr.resume();
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const answer = connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: capabilitiesFor(mode),
  });
  const end = once(server, 'exit').then(([code]) => {
    throw new Error(`${bundle} ended with ${String(code)} before it answered`);
  });
  await Promise.race([answer, end]);
  end.catch(() => undefined);
  const initialization = performance.now() - started;
  await connection.sendNotification('initialized', {});
  return { pid: server.pid ?? 0, initialization, ...session(connection, mode), stop: () => stop(server) };
}

function session(connection: MessageConnection, mode: Mode): Pick<StdioServer, 'open' | 'change' | 'ask'> {
  let version = 0;
  let published: (params: PublishDiagnosticsParams) => void = () => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    published(params),
  );
  const publication = (wanted: number): Promise<unknown> =>
    new Promise<void>((resolve) => {
      published = (params) => {
        if (params.version === wanted) resolve();
      };
    });
  const request = (method: string, more?: object): Promise<unknown> =>
    connection.sendRequest(method, { textDocument: { uri }, ...more });
  const diagnostics = (wanted: number): Promise<unknown> =>
    mode === 'push' ? publication(wanted) : request('textDocument/diagnostic');
  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const notifyAndWait = (method: string, params: object): Promise<number> =>
    timed(() => {
      void connection.sendNotification(method, params);
      return diagnostics(version);
    });

  return {
    open: (text) =>
      notifyAndWait('textDocument/didOpen', {
        textDocument: { uri, languageId: 'cable', version: ++version, text },
      }),
    change: (change) =>
      notifyAndWait('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [change],
      }),
    ask: (method, more) => timed(() => request(method, more)),
  };
}

async function stop(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}
