// The index of the folders that are open: when it is built, and how it is kept. Files are read when something is first asked
// of it, on the host's disk or through the editor. What stands in open documents comes before what is on the disk.
import type { CancellationToken, FileEvent } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { describeFault } from '../describe-fault';
import type { CableLookup } from '../features/cable-lookup';
import type { PositionEncoding } from '../features/position-encoding';
import * as l10n from '../l10n';
import type { CableIndex } from '../workspace/cable-index';
import { createCableIndex } from '../workspace/cable-index';
import { kindOfFile } from '../workspace/file-names';
import type { Limits } from '../workspace/limits';
import { cablesInFile, cablesOf } from '../workspace/read-cables';
import type { Scan, ScannedFile } from '../workspace/scan';
import { isLintFile } from './addresses';
import { filesOf } from './files';
import type { Session } from './session';
import { showProgress } from './progress';
import type { Scope } from './scope';
import { folderInScope, scopeKey, scopeOf } from './scope';

export interface Workspace {
  /** What is known now. The first question after a cable begins the reading of files, and does not wait for it. */
  now(): CableLookup;
  /** All cables, once every file has been read; until then, and where limits left files out, null. Begins the reading. */
  all(): CableLookup | null;
  /** What is known when all files are read, or until the request is cancelled. */
  whole(token?: CancellationToken): Promise<CableIndex>;
  /** The text of a file that is read for the index, once all have been looked for; null for any other. */
  read(uri: string): Promise<string | null>;
  /** Another number whenever more, or something else, is known than before. */
  revision(): number;
  changeFolders(folders: readonly string[]): void;
  /** Takes what was made, changed or taken away on the disk. */
  changeFiles(changes: readonly FileEvent[]): void;
  /** Settings have changed: reads all anew if they are about what is read. */
  changeSettings(): void;
  /** Ends what is under way. */
  stop(): void;
}

/** Who is told of the files, and of what is known of their cables. */
export interface WorkspaceWatcher {
  /** More, or something else, is known of the cables than before: once all are read, and after changes. */
  readonly onNews: () => void;
  /** Files were found, or have changed or gone; where they are to be linted, as the settings say it. */
  readonly onFiles: (uris: readonly string[]) => void;
  /** The folder was moved or deleted. */
  readonly onFolderGone: (uri: string) => void;
  /** All files will be looked for anew. */
  readonly onReset: () => void;
}

type Shared = Omit<Session, 'workspace' | 'unopened'>;

/** Milliseconds in which new folders are gathered, and news of what is known. */
const GATHERING = 200;
const HAS_EXTENSION = /\.[^/.]*$/;
const WATCHED = '**/*.{cable,telegram,txt}';

export function createWorkspace(session: Shared, watcher: WorkspaceWatcher): Workspace {
  const { connection, documents, say } = session;
  const files = filesOf(session);
  const encoding = (): PositionEncoding => session.client().positionEncoding;
  let folders: readonly string[] = [];
  let index = createCableIndex();
  let build: Promise<void> | null = null;
  let scan: Scan | null = null;
  let scope: Scope | null = null;
  let isWatching = false;
  let hasNotice = false;
  /** Whether everything in the folders has been read. */
  let isWhole = false;
  let hasNews = false;
  let revision = 0;
  /** Revisions of the open documents as they were taken in. */
  const taken = new Map<string, number>();
  /** Files to be read again. */
  const changed = new Set<string>();
  let isReading = false;
  /** New folders, or files without an extension, to be looked into. */
  const arrived = new Set<string>();

  function report(error: unknown): void {
    connection.console.error(`indexing failed: ${describeFault(error)}`);
  }

  function announce(): void {
    revision++;
    if (hasNews) return;
    hasNews = true;
    session.runtime.after(GATHERING, () => {
      hasNews = false;
      watcher.onNews();
    });
  }

  function start(): Promise<void> {
    build ??= readAll().catch(report);
    return build;
  }

  async function readAll(): Promise<void> {
    watch();
    const current = (scope = await scopeOf(session, folders));
    if (current.folders.length === 0) return;
    const into = index;
    let isStopped = false;
    const progress = showProgress(session, say(l10n.t('Indexing cables')), () => {
      isStopped = true;
      scan?.stop();
    });
    const running = files.scan(
      {
        ...current.limits,
        encoding: encoding(),
        folders: current.folders.map(({ uri, exclude }) => ({ uri, exclude })),
      },
      (batch) => {
        takeFiles(into, batch);
        progress.report(say(l10n.t('{0} cables', into.size)));
      },
    );
    scan = running;
    const { complete } = await running.done.finally(() => progress.done());
    if (scan === running) scan = null;
    if (into !== index) return;
    if (!complete) tellOfLimits(current.limits);
    isWhole = complete && !isStopped;
    announce();
  }

  function tellOfLimits({ maximumFiles, maximumBytes }: Limits): void {
    if (hasNotice) return;
    hasNotice = true;
    const notice = l10n.t(
      'Not all cables of the workspace are indexed: the limit is {0} files and {1} MB (cable.index.maximumFiles, cable.index.maximumSize).',
      maximumFiles,
      maximumBytes / 1e6,
    );
    const message = say(notice);
    // With nothing to choose from, no answer is waited for.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  function reset(): void {
    scan?.stop();
    scan = null;
    build = null;
    scope = null;
    isWhole = false;
    index = createCableIndex();
    revision++;
    taken.clear();
    changed.clear();
    arrived.clear();
    watcher.onReset();
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
      const revision = documents.revisionOf(uri);
      if (revision === undefined || taken.get(uri) === revision || isLintFile(uri)) continue;
      const cable = await session.parsed(uri);
      if (!cable) continue;
      if (index.replace(uri, cablesOf(cable))) announce();
      taken.set(uri, revision);
    }
    for (const uri of taken.keys()) {
      if (documents.has(uri)) continue;
      taken.delete(uri);
      changed.add(uri);
    }
    void readChanged();
  }

  async function readInScope(uri: string): Promise<string | null> {
    return scope && kindOfFile(uri) && folderInScope(scope, uri) ? files.read(uri) : null;
  }

  /** Reads the changed files one by one, once all have been read. */
  async function readChanged(): Promise<void> {
    if (isReading || changed.size === 0) return;
    isReading = true;
    await build;
    for (const uri of changed) {
      changed.delete(uri);
      const into = index;
      const text = await readInScope(uri);
      if (into !== index || documents.has(uri)) continue;
      if (into.replace(uri, text === null ? [] : cablesInFile(uri, text, encoding()))) announce();
    }
    isReading = false;
  }

  /** Folders that came in one piece are read in one piece. */
  async function readArrived(): Promise<void> {
    await build;
    const uris = [...arrived];
    arrived.clear();
    const current = scope;
    if (current === null) return;
    const found = uris.flatMap((uri) => {
      const folder = folderInScope(current, uri);
      return folder ? [{ uri, exclude: folder.exclude }] : [];
    });
    if (found.length === 0) return;
    const into = index;
    await files
      .scan({ ...current.limits, encoding: encoding(), folders: found }, (batch) => takeFiles(into, batch))
      .done.catch(() => undefined);
    announce();
  }

  function takeFiles(into: CableIndex, scanned: readonly ScannedFile[]): void {
    if (into !== index) return;
    for (const { uri, cables } of scanned) if (!documents.has(uri)) into.replace(uri, cables);
    watcher.onFiles(scanned.map(({ uri }) => uri));
  }

  function takeChange({ uri, type }: FileEvent): void {
    if (kindOfFile(uri) !== null) {
      changed.add(uri);
      watcher.onFiles([uri]);
    } else if (type === FileChangeType.Deleted) {
      index.removeBelow(`${uri}/`);
      watcher.onFolderGone(`${uri}/`);
      announce();
    } else if (type === FileChangeType.Created && !HAS_EXTENSION.test(uri)) {
      // A tree of folders comes as many events.
      if (arrived.size === 0) session.runtime.after(GATHERING, () => void readArrived());
      arrived.add(uri);
    }
  }

  return {
    now() {
      const known = index;
      if (build !== null) takeDocuments().catch(report);
      return {
        find: (id) => known.find(id),
        cited(cited) {
          void start();
          return known.cited(cited);
        },
        citations(id) {
          void start();
          return known.citations(id);
        },
        search: (query, limit) => known.search(query, limit),
      };
    },

    all() {
      void start();
      takeDocuments().catch(report);
      return isWhole ? index : null;
    },

    async whole(token) {
      await Promise.race([start(), cancelled(token)]);
      if (token?.isCancellationRequested) return index;
      await takeDocuments();
      return index;
    },

    async read(uri) {
      await start();
      return readInScope(uri);
    },

    revision: () => revision,

    changeFolders(next) {
      if (build !== null) reset();
      folders = next;
    },

    changeFiles(changes) {
      if (build === null) return;
      changes.forEach(takeChange);
      void readChanged();
    },

    changeSettings() {
      taken.clear();
      if (build === null) return;
      void scopeOf(session, folders).then((next) => {
        if (scope === null || scopeKey(next) !== scopeKey(scope)) reset();
      });
    },

    stop: reset,
  };
}

function cancelled(token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (token?.isCancellationRequested) resolve();
    token?.onCancellationRequested(() => resolve());
  });
}
