// The language server: what an editor sends goes to the service, what the service finds goes to the editor.
// It runs wherever a connection can be had; what a host must lend it is in `Runtime`. All state is in this closure.
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbolParams,
  HoverParams,
  MarkupContent,
  Position,
  ServerCapabilities,
} from 'vscode-languageserver';
import {
  DocumentDiagnosticReportKind,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createDocuments } from './document';
import type { Client } from './lsp/client';
import { clientOf } from './lsp/client';
import type { Configuration } from './lsp/configuration';
import { createConfiguration } from './lsp/configuration';
import { diagnosticsOf, resultIdOf } from './lsp/diagnostics';
import type { Phase } from './lsp/guard';
import { createGuard, describeFault } from './lsp/guard';
import { createPublisher } from './lsp/publisher';
import { flatSymbols } from './lsp/symbols';
import type { ParsedCable } from './service';
import { createCableService } from './service';

export interface Runtime {
  /** Runs a task in a later turn of the event loop, after what is in the queue now. */
  readonly defer: (task: () => void) => void;
  /** Milliseconds of a clock that never steps back. */
  readonly now: () => number;
}

/** The request by which a client asks what a document was recognised as. */
export const STATUS_REQUEST = 'cable/status';

/** `position` picks one of several messages; without it the first is meant. The answer is a `CableStatus` or null. */
export interface StatusParams {
  readonly uri: string;
  readonly position?: Position;
}

/** Serves one client over the connection, which it opens. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let phase: Phase = 'starting';
  let client: Client = clientOf({});
  let configuration: Configuration = createConfiguration(connection, client, undefined);

  const logFault = (message: string): void => connection.console.error(message);
  const service = createCableService({
    onRuleFailure: (code, error) => logFault(`rule ${code} failed: ${describeFault(error)}`),
  });
  const documents = createDocuments(service);
  const publisher = createPublisher({ ...runtime, publish: (uri) => void publish(uri) });
  const guard = createGuard({
    phase: () => phase,
    log: logFault,
    onActivity: () => publisher.noteActivity(),
  });

  /** The same for what asks no answer. */
  function guardNotice<Params>(what: string, run: (params: Params) => void | Promise<void>) {
    const guarded = guard(what, undefined, run);
    return async (params: Params): Promise<void> => {
      await guarded(params);
    };
  }

  /** The document as it stands once its settings are known; undefined when it is not open. */
  async function parsed(uri: string): Promise<ParsedCable | undefined> {
    const { form } = await configuration.of(uri);
    return documents.parsed(uri, form);
  }

  async function diagnose(uri: string): Promise<Diagnostic[]> {
    const settings = await configuration.of(uri);
    const cable = documents.parsed(uri, settings.form);
    return cable ? diagnosticsOf(service.validate(cable, settings), cable, uri, client) : [];
  }

  const publish = guardNotice('publishing diagnostics', async (uri: string) => {
    await configuration.of(uri);
    // While the settings were on their way the document may have changed, or been closed.
    if (publisher.isScheduled(uri)) return;
    const diagnostics = await diagnose(uri);
    const version = documents.versionOf(uri);
    if (version === undefined) return;
    await connection.sendDiagnostics({ uri, diagnostics, ...(client.takesVersions ? { version } : {}) });
  });

  /** Has diagnostics made anew, in the way the client gets them. */
  async function revalidate(uris: readonly string[]): Promise<void> {
    if (!client.pullsDiagnostics) uris.forEach((uri) => publisher.schedule(uri));
    else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  }

  function listenToLifecycle(): void {
    connection.onInitialize((params) => {
      phase = 'running';
      client = clientOf(params);
      configuration = createConfiguration(connection, client, params.initializationOptions);
      return { capabilities: capabilitiesFor(client), serverInfo: { name: 'cable' } };
    });
    connection.onInitialized(() => configuration.register());
    connection.onShutdown(() => {
      phase = 'stopped';
      documents.clear();
    });
    connection.onDidChangeConfiguration(
      guardNotice('workspace/didChangeConfiguration', async ({ settings }) => {
        configuration.change(settings);
        await revalidate(documents.uris());
      }),
    );
  }

  function listenToDocuments(): void {
    connection.onDidOpenTextDocument(
      guardNotice('textDocument/didOpen', (params) => {
        documents.open(params);
        if (!client.pullsDiagnostics) publisher.schedule(params.textDocument.uri);
      }),
    );
    connection.onDidChangeTextDocument(
      guardNotice('textDocument/didChange', (params) => {
        documents.change(params);
        if (!client.pullsDiagnostics) publisher.schedule(params.textDocument.uri);
      }),
    );
    connection.onDidCloseTextDocument(
      guardNotice('textDocument/didClose', async (params) => {
        const { uri } = params.textDocument;
        documents.close(params);
        configuration.forget(uri);
        publisher.forget(uri);
        if (!client.pullsDiagnostics) await connection.sendDiagnostics({ uri, diagnostics: [] });
      }),
    );
  }

  function answerRequests(): void {
    connection.onHover(
      guard('textDocument/hover', null, async ({ textDocument, position }: HoverParams) => {
        const cable = await parsed(textDocument.uri);
        const found = cable ? service.hover(cable, position) : null;
        return found && { contents: markupOf(found.markdown, client), range: found.range };
      }),
    );
    connection.onDocumentSymbol(
      guard('textDocument/documentSymbol', [], async ({ textDocument: { uri } }: DocumentSymbolParams) => {
        const cable = await parsed(uri);
        const symbols = cable ? service.documentSymbols(cable) : [];
        return client.nestsSymbols ? symbols : flatSymbols(symbols, uri);
      }),
    );
    connection.languages.diagnostics.on(
      guard('textDocument/diagnostic', emptyReport, async ({ textDocument, previousResultId }) => {
        const items = await diagnose(textDocument.uri);
        const resultId = resultIdOf(items);
        return resultId === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      }),
    );
    connection.onRequest(
      STATUS_REQUEST,
      guard('cable/status', null, async ({ uri, position }: StatusParams) => {
        const cable = await parsed(uri);
        return cable ? service.status(cable, position) : null;
      }),
    );
  }

  listenToLifecycle();
  listenToDocuments();
  answerRequests();
  connection.listen();
}

const emptyReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'cable',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}

/** Markdown for those who render it; for others the same words without its signs. */
function markupOf(markdown: string, client: Client): MarkupContent {
  return client.rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: markdown.replace(/\\([\p{P}\p{S}])|\*\*|`| +(?=\n)/gu, '$1') };
}
