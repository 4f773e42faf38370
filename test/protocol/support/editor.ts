// An editor reduced to its protocol: starts the built server as a process of its own, talks to it over stdio, and
// remembers what it is sent. Nothing here waits for a time to pass: every wait is for a message or for the end.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver';

export const serverPath = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));
if (!existsSync(serverPath)) throw new Error('dist/server.js is missing: run `npm run build` first');

/** Everything a modern editor can do, but diagnostics are sent to it. */
export const pushingClient: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** The same for an editor that asks for diagnostics. */
export const pullingClient: ClientCapabilities = {
  ...pushingClient,
  textDocument: { ...pushingClient.textDocument, diagnostic: { codeDescriptionSupport: true } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers `workspace/configuration` for the `cable` section; may be changed between requests. */
  readonly settings?: { current: unknown };
}

export type Editor = Awaited<ReturnType<typeof startEditor>>;

/** A server process with a connection that has not been initialized. */
export function startServerProcess(...args: readonly string[]) {
  const server = spawn(process.execPath, [serverPath, ...args], { stdio: 'pipe' });
  let standardError = '';
  server.stderr.on('data', (chunk: Buffer) => (standardError += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => server.once('exit', (code) => resolve(code)));
  return { server, exited, standardError: () => standardError };
}

export async function startEditor({
  capabilities = pushingClient,
  initializationOptions,
  settings,
}: EditorOptions = {}) {
  const { server, exited, standardError } = startServerProcess('--stdio');
  const connection = connect(server);
  const published = new Map<string, PublishDiagnosticsParams[]>();
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
    waiting.forEach((look) => look());
  });
  connection.onNotification('window/logMessage', (params: { message: string }) =>
    logged.push(params.message),
  );
  connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
    params.items.map(() => settings?.current ?? null),
  );
  const registered: string[] = [];
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method));
    return null;
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  /** Resolves with the first publication that fits, whether it has come already or comes later. */
  function publication(uri: string, fits: (params: PublishDiagnosticsParams) => boolean) {
    return new Promise<PublishDiagnosticsParams>((resolve, reject) => {
      const look = (): void => {
        const found = published.get(uri)?.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void exited.then((code) => reject(new Error(`the server ended with ${code}: ${standardError()}`)));
    });
  }

  return {
    server,
    connection,
    initialized,
    exited,
    logged,
    published,
    registered,
    standardError,
    publication,

    async open(uri: string, text: string) {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'cable', version: 1, text },
      });
    },

    /** Sends changes as one version and returns its number. */
    async change(uri: string, ...contentChanges: { range: Range; text: string }[]) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
      return version;
    },

    /** Diagnostics published for this version of a document. */
    diagnosticsOf: async (uri: string, version: number) =>
      (await publication(uri, (params) => params.version === version)).diagnostics,

    ask: <Result>(method: string, params: unknown) => connection.sendRequest<Result>(method, params),

    async shutDown() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },

    /** Ends the process whatever state it is in. */
    async kill() {
      connection.dispose();
      server.kill();
      await exited;
    },
  };
}

function connect(server: ChildProcessWithoutNullStreams): MessageConnection {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // A process that has ended is told of by `exited`.
  connection.onError(() => undefined);
  server.stdin.on('error', () => undefined);
  return connection;
}

/** One message as it goes over the wire. */
export function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Where a piece of text stands, on one line. */
export function rangeOf(text: string, piece: string): Range {
  const offset = text.indexOf(piece);
  if (offset < 0) throw new Error(`there is no ${piece}`);
  return { start: positionAt(text, offset), end: positionAt(text, offset + piece.length) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}
