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
  Diagnostic,
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
  /** Answers `workspace/configuration` for the `cable` section, by document; may be changed between requests. */
  readonly settings?: { current: unknown };
  readonly settingsOf?: (uri: string) => unknown;
  /** The folders that are open. */
  readonly folders?: readonly string[];
  /** Files that the editor lends the server; may be changed. */
  readonly files?: Record<string, string>;
}

export interface ServerProcess {
  readonly server: ChildProcessWithoutNullStreams;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
  readonly standardError: () => string;
}

export interface Editor extends ServerProcess {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** What the server wrote to the editor's log. */
  readonly logged: readonly string[];
  /** All publications, by document. */
  readonly published: ReadonlyMap<string, readonly PublishDiagnosticsParams[]>;
  /** Methods that the server registered for. */
  readonly registered: readonly string[];
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Sends changes as one version and gives its number. */
  readonly change: (uri: string, ...changes: { range: Range; text: string }[]) => Promise<number>;
  /** The first publication that fits, whether it has come already or comes later. */
  readonly publication: (
    uri: string,
    fits: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** What is published for this version of a document. */
  readonly diagnosticsOf: (uri: string, version: number) => Promise<readonly Diagnostic[]>;
  readonly ask: <Result>(method: string, params: unknown) => Promise<Result>;
  readonly tell: (method: string, params?: unknown) => Promise<void>;
  /** Ends the session as agreed and gives the exit code. */
  readonly shutDown: () => Promise<number | null>;
  /** Ends the process whatever state it is in. */
  readonly kill: () => Promise<void>;
}

/** A server process, not yet talked to. */
export function startServerProcess(...args: readonly string[]): ServerProcess {
  return serverProcessOf(spawn(process.execPath, [serverPath, ...args], { stdio: 'pipe' }));
}

/** The same round a process that a test has started itself. */
export function serverProcessOf(server: ChildProcessWithoutNullStreams): ServerProcess {
  let standardError = '';
  server.stderr.on('data', (chunk: Buffer) => (standardError += chunk.toString()));
  server.stdin.on('error', () => undefined); // it may have ended already
  const exited = new Promise<number | null>((resolve) => server.once('exit', (code) => resolve(code)));
  return { server, exited, standardError: () => standardError };
}

/** A session with a server, past `initialized`. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const { capabilities = pushingClient, initializationOptions, settings, files } = options;
  const { settingsOf = () => settings?.current, folders } = options;
  const started = startServerProcess('--stdio');
  const connection = connect(started.server);
  const logged: string[] = [];
  const registered: string[] = [];
  const versions = new Map<string, number>();
  const { published, publication } = listenForDiagnostics(connection, started);

  connection.onNotification('window/logMessage', (params: { message: string }) => {
    logged.push(params.message);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
    Promise.all(items.map(async ({ scopeUri }) => (await settingsOf(scopeUri)) ?? null)),
  );
  connection.onRequest('cable/readSettingsFiles', ({ uris }: { uris: string[] }) =>
    uris.map((address) => files?.[address] ?? null),
  );
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method));
    return null;
  });
  connection.listen();

  const beginning = {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders?.map((folder) => ({ uri: folder, name: folder })),
    capabilities,
    initializationOptions,
  };
  const initialized = await orDeath(
    started,
    connection.sendRequest<InitializeResult>('initialize', beginning),
  );
  await connection.sendNotification('initialized', {});

  return {
    ...started,
    connection,
    initialized,
    logged,
    published,
    registered,
    publication,
    open: (uri, text) => {
      versions.set(uri, 1);
      const textDocument = { uri, languageId: 'cable', version: 1, text };
      return connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    change: async (uri, ...contentChanges) => {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const textDocument = { uri, version };
      await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
      return version;
    },
    diagnosticsOf: async (uri, version) =>
      (await publication(uri, (params) => params.version === version)).diagnostics,
    ask: (method, params) => orDeath(started, connection.sendRequest(method, params)),
    tell: (method, params) => connection.sendNotification(method, params),
    shutDown: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return started.exited;
    },
    kill: async () => {
      connection.dispose();
      started.server.kill();
      await started.exited;
    },
  };
}

function listenForDiagnostics(
  connection: MessageConnection,
  started: ServerProcess,
): Pick<Editor, 'published' | 'publication'> {
  const published = new Map<string, PublishDiagnosticsParams[]>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, [...(published.get(params.uri) ?? []), params]);
    waiting.forEach((look) => look());
  });
  const publication: Editor['publication'] = (uri, fits) => {
    const found = new Promise<PublishDiagnosticsParams>((resolve) => {
      const look = (): void => {
        const fitting = published.get(uri)?.find(fits);
        if (!fitting) return;
        waiting.delete(look);
        resolve(fitting);
      };
      waiting.add(look);
      look();
    });
    return orDeath(started, found);
  };
  return { published, publication };
}

/** The result, or what the server said when it died before there was one. */
function orDeath<Result>({ exited, standardError }: ServerProcess, result: Promise<Result>): Promise<Result> {
  const death = exited.then((code): never => {
    throw new Error(`the server ended with ${code}: ${standardError()}`);
  });
  return Promise.race([result, death]);
}

function connect(server: ChildProcessWithoutNullStreams): MessageConnection {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onError(() => undefined); // that the process has ended, `exited` says
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
