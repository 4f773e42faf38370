// The language server: what an editor sends goes to the service, what the service finds goes to the editor.
// It runs wherever a connection can be had; what a host must lend it is in `Runtime`. All state is in this closure.
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeError,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { readCableLint } from './configuration';
import { describeFault } from './describe-fault';
import { createDocuments } from './document';
import { inEnglish, sayIn } from './l10n';
import { isLintFile } from './lsp/addresses';
import { capabilitiesFor } from './lsp/capabilities';
import type { Client } from './lsp/client';
import { clientOf } from './lsp/client';
import type { Configuration } from './lsp/configuration';
import { createConfiguration } from './lsp/configuration';
import { diagnosticsOf, lintFileDiagnostics, missingDiagnostics, resultIdOf } from './lsp/diagnostics';
import { features } from './lsp/features';
import type { Phase } from './lsp/guard';
import { createGuard } from './lsp/guard';
import type { Publication } from './lsp/publisher';
import { createPublisher } from './lsp/publisher';
import type { Session } from './lsp/session';
import { createSliced } from './lsp/sliced';
import { createUnopened } from './lsp/unopened';
import { createWorkspace } from './lsp/workspace';
import type { Rule } from './rules/rule';
import type { Steps } from './message/steps';
import type { ParsedCable } from './service';
import { createCableService } from './service';
import type { HostFiles } from './workspace/scan';

export interface Runtime {
  /** Runs a task in a later turn of the event loop, after what is in the queue now. */
  readonly defer: (task: () => void) => void;
  /** Milliseconds of a clock that never steps back. */
  readonly now: () => number;
  /** Runs a task after so many milliseconds. What still waits keeps nothing alive. */
  readonly after: (milliseconds: number, task: () => void) => void;
  /** The text of a file, null when there is none that can be read. For editors that do not lend theirs. */
  readonly readFile?: (uri: string) => Promise<string | null>;
  /** Instead of all rules. */
  readonly rules?: readonly Rule[];
  /** The files of its disk, for an index of all cables. */
  readonly files?: HostFiles;
}

/** Serves one client over the connection, which it opens. Gives where the session stands at any time. */
export function startServer(connection: Connection, runtime: Runtime): () => Phase {
  let phase: Phase = 'starting';
  let client: Client = clientOf({});
  let say = inEnglish;
  let configuration = configurationFor(undefined);

  let folders: readonly string[] = [];
  /** Whether diagnostics hang on the cables of other files. */
  let reportsMissing = false;

  const logFault = (message: string): void => connection.console.error(message);
  const service = createCableService({
    say: (words) => say(words),
    ...(runtime.rules ? { rules: runtime.rules } : {}),
    onRuleFailure: (code, error) => logFault(`rule ${code} failed: ${describeFault(error)}`),
  });
  const sliced = createSliced(runtime);
  const documents = createDocuments(service, sliced, () => client.positionEncoding);
  const publisher = createPublisher({ ...runtime, publish: (publication) => void publish(publication) });
  const guard = createGuard({
    phase: () => phase,
    log: logFault,
    onActivity: () => publisher.noteActivity(),
  });

  function configurationFor(initial: unknown): Configuration {
    const onLate = (): void => void refresh();
    return createConfiguration({ connection, client, runtime, initial, onLate });
  }

  /** The same for what asks no answer. */
  function guardNotice<Params>(what: string, run: (params: Params) => void | Promise<void>) {
    const guarded = guard(what, undefined, run);
    return async (params: Params): Promise<void> => {
      await guarded(params);
    };
  }

  function takeFolders(uris: readonly string[]): void {
    folders = uris;
    configuration.changeFolders(uris);
    session.workspace.changeFolders(uris);
  }

  /** The document as it stands once its settings are known; undefined when it is not open. */
  async function parsed(uri: string): Promise<ParsedCable | undefined> {
    const { settings } = await configuration.of(uri);
    return isLintFile(uri) ? undefined : documents.parsed(uri, settings.form);
  }

  /** What is wrong in a document as it stands in the end; null when that is not wanted any more. */
  async function diagnose(uri: string, isWanted: () => boolean): Promise<Diagnostic[] | null> {
    const { settings, editorSettings, display } = await configuration.of(uri);
    if (isLintFile(uri)) {
      const source = documents.sourceOf(uri);
      return source
        ? lintFileDiagnostics(readCableLint(source.getText()), source, editorSettings, client)
        : [];
    }
    const read = (): Promise<ParsedCable | undefined> => documents.parsed(uri, settings.form);
    const diagnostics = await settled(uri, isWanted, read, function* (cable): Steps<Diagnostic[]> {
      const found = diagnosticsOf(yield* service.validateSteps(cable, settings), cable, uri, client);
      if (display.references.reportMissing) found.push(...missingIn(cable));
      return found;
    });
    return diagnostics ?? (isWanted() ? [] : null);
  }

  /** What work in slices gives for a document as it stands in the end; undefined when it is not open, or not wanted. */
  async function settled<Result>(
    uri: string,
    isWanted: () => boolean,
    read: () => Promise<ParsedCable | undefined>,
    stepsOf: (cable: ParsedCable) => Steps<Result>,
  ): Promise<Result | undefined> {
    while (isWanted()) {
      const cable = await read();
      if (!cable) return undefined;
      const result = await sliced(stepsOf(cable), unchangedSince(uri, isWanted));
      if (result !== undefined) return result;
    }
    return undefined;
  }

  const inSlices: Session['inSlices'] = (uri, token, stepsOf) =>
    settled(
      uri,
      () => token?.isCancellationRequested !== true,
      () => parsed(uri),
      stepsOf,
    );

  /** References to cables that are not there; none until all are read, which has the diagnostics made anew. */
  function missingIn(cable: ParsedCable): readonly Diagnostic[] {
    reportsMissing = true;
    const cables = session.workspace.all();
    return cables ? missingDiagnostics(service.missingReferences(cable, cables), client) : [];
  }

  function unchangedSince(uri: string, isWanted: () => boolean): () => boolean {
    const revision = documents.revisionOf(uri);
    return () => documents.revisionOf(uri) === revision && isWanted();
  }

  const publish = guardNotice('publishing diagnostics', async ({ uri, isCurrent }: Publication) => {
    const diagnostics = await diagnose(uri, isCurrent);
    const version = documents.versionOf(uri);
    if (diagnostics === null || version === undefined || !isCurrent()) return;
    await connection.sendDiagnostics({ uri, diagnostics, ...(client.takesVersions ? { version } : {}) });
  });

  /** Has the diagnostics of all open documents made anew, in the way the client gets them. */
  async function revalidate(): Promise<void> {
    if (!client.pullsDiagnostics) documents.uris().forEach((uri) => publisher.schedule(uri));
    else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  }

  /** Has everything made anew that hangs on settings. */
  async function refresh(): Promise<void> {
    reportsMissing = false;
    await Promise.allSettled([revalidate(), ...features.map((feature) => feature.refresh?.(session))]);
  }

  /** Has everything made anew that hangs on the cables of other files. */
  async function refreshAcross(): Promise<void> {
    if (phase !== 'running') return;
    const hanging = features.filter(({ hangsOnWorkspace }) => hangsOnWorkspace);
    await Promise.allSettled([
      reportsMissing ? revalidate() : undefined,
      ...hanging.map((feature) => feature.refresh?.(session)),
    ]);
  }

  function listenToLifecycle(): void {
    connection.onInitialize((params) => {
      if (phase !== 'starting')
        return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'initialized before');
      client = clientOf(params);
      say = sayIn(client.language);
      phase = 'running';
      configuration = configurationFor(params.initializationOptions);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- what clients without folders send
      const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri];
      takeFolders(roots.filter((uri) => typeof uri === 'string'));
      return { capabilities: capabilitiesFor(client), serverInfo: { name: 'cable' } };
    });
    connection.onInitialized(() => {
      configuration.register();
      void session.unopened.changeSettings();
      if (client.changesFolders) listenToFolders();
    });
    connection.onShutdown(() => {
      phase = 'stopped';
      session.unopened.stop();
      session.workspace.stop();
      documents.clear();
    });
    connection.onDidChangeConfiguration(
      guardNotice('workspace/didChangeConfiguration', async ({ settings }) => {
        configuration.change(settings);
        session.workspace.changeSettings();
        await refresh();
      }),
    );
    connection.onDidChangeWatchedFiles(
      guardNotice('workspace/didChangeWatchedFiles', async ({ changes }) => {
        session.workspace.changeFiles(changes);
        if (!changes.some(({ uri }) => isLintFile(uri))) return;
        configuration.changeFiles();
        await refresh();
      }),
    );
  }

  function listenToFolders(): void {
    connection.workspace.onDidChangeWorkspaceFolders(
      guardNotice('workspace/didChangeWorkspaceFolders', async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const left = folders.filter((uri) => !gone.has(uri));
        takeFolders([...left, ...added.map(({ uri }) => uri)]);
        await refresh();
      }),
    );
  }

  function listenToDocuments(): void {
    connection.onDidOpenTextDocument(
      guardNotice('textDocument/didOpen', (params) => {
        documents.open(params);
        session.unopened.change([params.textDocument.uri]);
        // An editor that does not watch files is taken to have changed them while nobody looked.
        if (!client.watchesFiles) configuration.changeFiles();
        if (!client.pullsDiagnostics) publisher.schedule(params.textDocument.uri);
      }),
    );
    connection.onDidChangeTextDocument(
      guardNotice('textDocument/didChange', (params) => {
        documents.change(params);
        if (!client.pullsDiagnostics) publisher.schedule(params.textDocument.uri);
      }),
    );
    connection.onDidSaveTextDocument(
      guardNotice('textDocument/didSave', async ({ textDocument }) => {
        if (client.watchesFiles || !isLintFile(textDocument.uri)) return;
        configuration.changeFiles();
        await refresh();
      }),
    );
    connection.onDidCloseTextDocument(
      guardNotice('textDocument/didClose', async (params) => {
        const { uri } = params.textDocument;
        documents.close(params);
        configuration.forget(uri);
        publisher.forget(uri);
        session.unopened.change([uri]);
        if (!client.pullsDiagnostics) await connection.sendDiagnostics({ uri, diagnostics: [] });
      }),
    );
  }

  function answerPulls(): void {
    connection.languages.diagnostics.on(
      guard('textDocument/diagnostic', emptyReport, async ({ textDocument, previousResultId }, token) => {
        const items = await diagnose(textDocument.uri, () => token?.isCancellationRequested !== true);
        if (items === null) return emptyReport;
        const resultId = resultIdOf(items);
        return resultId === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      }),
    );
  }

  const shared: Omit<Session, 'workspace' | 'unopened'> = {
    connection,
    runtime,
    service,
    documents,
    guard,
    guardNotice,
    parsed,
    inSlices,
    client: () => client,
    configuration: () => configuration,
    say: (words) => say(words),
  };
  const workspace = createWorkspace(shared, {
    onNews: () => void refreshAcross(),
    onFiles: (uris) => unopened.change(uris),
    onFolderGone: (folder) => unopened.removeBelow(folder),
    onReset: () => unopened.reset(),
  });
  const unopened = createUnopened(Object.assign({ workspace }, shared));
  const session: Session = Object.assign({ workspace, unopened }, shared);
  listenToLifecycle();
  listenToDocuments();
  answerPulls();
  features.forEach((feature) => feature.listen(session));
  connection.listen();
  return () => phase;
}

const emptyReport: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
