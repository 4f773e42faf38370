// The index of the folders that are open: when it is built, and how it is kept. Files are read when something is first asked
// of it, on the host's disk or through the editor. What stands in open documents comes before what is on the disk.
import type { CancellationToken, FileEvent } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { CableLookup } from '../features/cable-lookup';
import { createCableIndex } from '../workspace/cable-index';
import { excludedBy, exclusionOf, isExcluded } from '../workspace/exclusion';
import { kindOfFile } from '../workspace/file-names';
import type { Limits } from '../workspace/limits';
import { isOff, limitsIn } from '../workspace/limits';
import { cablesIn, cablesOf } from '../workspace/read-cables';
import type { Scan, ScanFolder } from '../workspace/scan';
import { folderHolding, isLintFile, pathFrom } from './addresses';
import { filesOf } from './files';
import { describeFault } from './guard';
import type { Session } from './session';
import { showProgress } from './progress';

export interface Workspace {
  /** What is known now. The first question after a cable begins the reading of files, and does not wait for it. */
  now(): CableLookup;
  /** What is known when all files are read, or until the request is cancelled. */
  whole(token?: CancellationToken): Promise<CableLookup>;
  changeFolders(folders: readonly string[]): void;
  /** Takes what was made, changed or taken away on the disk. */
  changeFiles(changes: readonly FileEvent[]): void;
  /** Settings have changed: reads all anew if they are about what is read. */
  changeSettings(): void;
  /** Ends what is under way. */
  stop(): void;
}

type Shared = Omit<Session, 'workspace'>;

const WATCHED = '**/*.{cable,telegram,txt}';

export function createWorkspace(session: Shared): Workspace {
  const { connection, documents } = session;
  const files = filesOf(session);
  let folders: readonly string[] = [];
  let index = createCableIndex();
  let build: Promise<void> | null = null;
  let scan: Scan | null = null;
  let scope: Scope | null = null;
  let isWatching = false;
  let hasNotice = false;
  /** Versions of the open documents as they were taken in. */
  const taken = new Map<string, number>();
  /** Files to be read again. */
  const changed = new Set<string>();
  let isReading = false;

  function start(): Promise<void> {
    build ??= readAll().catch((error: unknown) =>
      connection.console.error(`indexing failed: ${describeFault(error)}`),
    );
    return build;
  }

  async function readAll(): Promise<void> {
    watch();
    const current = (scope = await scopeOf(session, folders));
    if (isOff(current.limits) || current.folders.length === 0) return;
    const into = index;
    const progress = showProgress(session, 'Indexing cables', () => scan?.stop());
    const running = files.scan({ ...current.limits, folders: current.folders }, (batch) => {
      if (into !== index) return;
      for (const { uri, cables } of batch) if (!documents.has(uri)) into.replace(uri, cables);
      progress.report(`${into.size.toLocaleString('en')} cables`);
    });
    scan = running;
    const { complete } = await running.done.finally(() => progress.done());
    if (!complete && into === index) tellOfLimits(current.limits);
    if (scan === running) scan = null;
  }

  function tellOfLimits({ maximumFiles, maximumBytes }: Limits): void {
    if (hasNotice) return;
    hasNotice = true;
    const files = maximumFiles.toLocaleString('en');
    const size = (maximumBytes / 1e6).toLocaleString('en');
    const message = `Not all cables of the workspace are indexed: the limit is ${files} files and ${size} MB (cable.index.maximumFiles, cable.index.maximumSize).`;
    // With nothing to choose from, no answer is waited for.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  function reset(): void {
    scan?.stop();
    scan = null;
    build = null;
    scope = null;
    index = createCableIndex();
    taken.clear();
    changed.clear();
  }

  function watch(): void {
    if (isWatching || !session.client().watchesFiles) return;
    isWatching = true;
    // Of a folder that is moved or deleted as a whole only the folder is spoken of.
    const watchers = [{ globPattern: WATCHED }, { globPattern: '**/*', kind: 1 | 4 }];
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch(() => connection.console.warn('changes of cables will be seen only after a restart'));
  }

  /** Takes in the documents that have changed since, and lets go of those that were closed. */
  async function takeDocuments(): Promise<void> {
    for (const uri of documents.uris()) {
      const version = documents.versionOf(uri);
      if (version === undefined || taken.get(uri) === version || isLintFile(uri)) continue;
      const cable = await session.parsed(uri);
      if (!cable) continue;
      index.replace(uri, cablesOf(cable));
      taken.set(uri, version);
    }
    for (const uri of taken.keys()) {
      if (documents.has(uri)) continue;
      taken.delete(uri);
      changed.add(uri);
    }
    if (changed.size > 0) void readChanged();
  }

  async function readChanged(): Promise<void> {
    if (isReading) return;
    isReading = true;
    await build;
    for (const uri of changed) {
      changed.delete(uri);
      const into = index;
      const text = isInScope(uri) ? await files.read(uri) : null;
      if (into === index && !documents.has(uri)) into.replace(uri, text === null ? [] : cablesIn(text));
    }
    isReading = false;
  }

  function isInScope(uri: string): boolean {
    if (scope === null || isOff(scope.limits) || kindOfFile(uri) === null) return false;
    const holding = folderHolding(uri, folders);
    const exclude = scope.folders.find((each) => holding?.startsWith(each.uri))?.exclude ?? [];
    return holding !== undefined && !isExcluded(exclusionOf(exclude), pathFrom(holding, uri));
  }

  /** A folder that came in one piece is read in one piece. */
  async function readFolder(uri: string): Promise<void> {
    await build;
    if (scope === null || isOff(scope.limits) || folderHolding(uri, folders) === undefined) return;
    const into = index;
    const request = { ...scope.limits, folders: [{ uri, exclude: scope.folders[0]?.exclude ?? [] }] };
    await files
      .scan(request, (batch) => {
        for (const each of batch) if (!documents.has(each.uri)) into.replace(each.uri, each.cables);
      })
      .done.catch(() => undefined);
  }

  return {
    now() {
      const known = index;
      if (build !== null) void takeDocuments();
      return {
        find: (id) => known.find(id),
        cited(cited) {
          void start();
          return known.cited(cited);
        },
        citations: (id) => known.citations(id),
        search: (query, limit) => known.search(query, limit),
      };
    },

    async whole(token) {
      await Promise.race([start(), cancelled(token)]);
      await takeDocuments();
      return index;
    },

    changeFolders(next) {
      if (build !== null) reset();
      folders = next;
    },

    changeFiles(changes) {
      if (build === null) return;
      for (const { uri, type } of changes) {
        const isFile = kindOfFile(uri) !== null;
        if (type === FileChangeType.Deleted && !isFile) index.removeBelow(`${uri}/`);
        else if (isFile) changed.add(uri);
        else if (type === FileChangeType.Created && !/\.[^/]*$/.test(uri)) void readFolder(uri);
      }
      if (changed.size > 0) void readChanged();
    },

    changeSettings() {
      taken.clear();
      if (build === null) return;
      void scopeOf(session, folders).then((next) => {
        if (JSON.stringify(next) !== JSON.stringify(scope)) reset();
      });
    },

    stop: reset,
  };
}

/** What is read, as the settings say. */
interface Scope {
  readonly limits: Limits;
  readonly folders: readonly ScanFolder[];
}

async function scopeOf(
  { connection, client, configuration }: Shared,
  folders: readonly string[],
): Promise<Scope> {
  const limits = limitsIn(await configuration().windowSection());
  const excludes = client().answersConfiguration
    ? await connection.workspace
        .getConfiguration(folders.map((scopeUri) => ({ scopeUri, section: 'files.exclude' })))
        .catch(() => [])
    : [];
  return {
    limits,
    folders: folders.map((uri, index) => ({ uri, exclude: excludedBy((excludes as unknown[])[index]) })),
  };
}

function cancelled(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (token?.isCancellationRequested) resolve();
    token?.onCancellationRequested(() => resolve());
  });
}
