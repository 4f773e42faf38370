// What is found in the cables of a workspace that are not open, for an editor that pulls it, where a person wants that
// (`cable.lint.scope`). A pull is held open: what is found goes out as soon as it is found, and again when files change, so
// nobody asks twice. Open documents are left to their own pulls. Hints are left out: editors show them in a text alone.
import type {
  CancellationToken,
  Diagnostic,
  Disposable,
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { countedIn } from '../features/position-encoding';
import { positionsOf } from '../features/ranges';
import * as l10n from '../l10n';
import type { Steps } from '../message/steps';
import type { Settings } from '../settings';
import { kindOfFile } from '../workspace/file-names';
import { readLimits } from '../workspace/limits';
import { isCableFile } from '../workspace/read-cables';
import { decoded } from './addresses';
import { diagnosticsOf, resultIdOf } from './diagnostics';
import { showProgress } from './progress';
import type { Session } from './session';
import { createSliced } from './sliced';

export interface Unopened {
  /**
   * Answers a pull: when something was found that the editor does not know, or else once it is; where `give` takes parts of
   * the answer, when nothing more is to come.
   */
  answer(
    known: readonly PreviousResultId[],
    give: Give | undefined,
    token?: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport>;
  /** Files were found, opened or closed, or have changed or gone. */
  change(uris: readonly string[]): void;
  /** All that is in a folder is gone; its address ends in a slash. */
  removeBelow(folder: string): void;
  /** The files are looked for anew. */
  reset(): void;
  /** The editor is ready, or settings have changed. */
  changeSettings(): Promise<void>;
  /** Ends what is under way. */
  stop(): void;
}

type Give = (reports: WorkspaceDocumentDiagnosticReport[]) => void;

interface File {
  readonly uri: string;
  /** The result id of what was found; null while that is not known. */
  id: string | null;
}

/** What an editor knows of a file. */
interface Told {
  readonly uri: string;
  readonly value: string;
  readonly count: number;
}

interface Pull {
  /** What the editor knows, by file. */
  readonly told: Map<string, Told>;
  /** Files to be looked at. */
  readonly pending: Set<string>;
  /** How many findings the editor was told of. */
  shown: number;
  wake: () => void;
}

/** Of the diagnostics of open documents, too, there is one stream; this one is no document's. */
const registrationOptions = {
  documentSelector: [{ scheme: 'cable-unopened' }],
  identifier: 'cable-unopened',
  interFileDependencies: false,
  workspaceDiagnostics: true,
};

/** More are no list to be read, and a burden on an editor. */
const MAXIMUM_SHOWN = 20_000;
/** Milliseconds that are worked on end, and that findings are gathered for. */
const SLICE = 4;
const GATHERING = 100;
/** The result id of no findings. */
const NONE = '';

export function createUnopened(session: Omit<Session, 'unopened'>): Unopened {
  const { connection, runtime, service, documents, configuration, client, workspace, say } = session;
  const sliced = createSliced(runtime);
  /** By decoded address: editors and hosts differ in what they encode. */
  const files = new Map<string, File>();
  let isOn = false;
  let registration: Promise<Disposable | undefined> | undefined;
  let pull: Pull | null = null;
  let hasNotice = false;
  /** Settles when the settings are known. */
  let settled: Promise<void> | undefined;
  /** Whether an editor has asked that does not wait for more. */
  let isRefreshed = true;

  function change(uris: Iterable<string>): void {
    if (!isOn) return;
    for (const uri of uris) {
      const key = decoded(uri);
      // Another object: what is being found out for the old one counts no more.
      files.set(key, { uri, id: null });
      pull?.pending.add(key);
    }
    tell();
  }

  function tell(): void {
    if (pull) pull.wake();
    else if (!isRefreshed && client().refreshesDiagnostics) {
      isRefreshed = true;
      connection.languages.diagnostics.refresh().catch(() => undefined);
    }
  }

  /** Looks at all again that the editor knows of. */
  function forget(): void {
    files.clear();
    for (const key of pull?.told.keys() ?? []) pull?.pending.add(key);
    pull?.wake();
  }

  function* diagnosticsSteps(uri: string, text: string, settings: Settings): Steps<Diagnostic[]> {
    const source = countedIn(client().positionEncoding, { ...positionsOf(text), getText: () => text });
    const cable = yield* service.parseSteps(source, { form: settings.form });
    const found = diagnosticsOf(yield* service.validateSteps(cable, settings), cable, uri, client());
    return found.filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
  }

  async function findingsIn(key: string, uri: string, isWanted: () => boolean): Promise<Diagnostic[]> {
    if (!isOn || documents.uris().some((each) => decoded(each) === key)) return [];
    const text = await workspace.read(uri);
    if (text === null) return [];
    const { settings } = await configuration().ofUnopened(uri);
    if (kindOfFile(uri) === 'text' && settings.detect === 'never') return [];
    if (!isCableFile(uri, text)) return [];
    return (await sliced(diagnosticsSteps(uri, text, settings), isWanted)) ?? [];
  }

  /** What there is to say of a file; undefined for nothing. */
  async function reportOf(
    key: string,
    own: Pull,
    isWanted: () => boolean,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    // Until all files are found nobody knows that this one is gone.
    if (isOn && !files.has(key)) await workspace.whole();
    const file = files.get(key);
    const before = own.told.get(key);
    if (before === undefined && file?.id !== NONE && own.shown >= MAXIMUM_SHOWN) {
      tellOfLimit();
      return undefined;
    }
    const known = before?.value ?? NONE;
    let found: Diagnostic[] = [];
    let resultId = file?.id ?? NONE;
    if ((file && resultId !== known) || file?.id === null) {
      found = await findingsIn(key, file.uri, isWanted);
      if (!isWanted()) return undefined;
      file.id = resultId = found.length === 0 ? NONE : resultIdOf(found);
    }
    const uri = file?.uri ?? before?.uri ?? key;
    const report = { uri, version: null };
    if (resultId === known) {
      return before && { kind: DocumentDiagnosticReportKind.Unchanged, ...report, resultId };
    }
    own.shown += found.length - (before?.count ?? 0);
    if (resultId === NONE) own.told.delete(key);
    else own.told.set(key, { uri, value: resultId, count: found.length });
    return {
      kind: DocumentDiagnosticReportKind.Full,
      ...report,
      ...(resultId === NONE ? {} : { resultId }),
      items: found,
    };
  }

  function tellOfLimit(): void {
    if (hasNotice) return;
    hasNotice = true;
    const notice = l10n.t(
      'Only {0} findings are shown in cables that are not open. The command "cable lint" gives all.',
      MAXIMUM_SHOWN,
    );
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: say(notice),
    });
  }

  async function goThrough(own: Pull, isWanted: () => boolean, give: Give): Promise<void> {
    const { pending } = own;
    const progress = showProgress(session, say(l10n.t('Checking cables')), () => pending.clear());
    let reports: WorkspaceDocumentDiagnosticReport[] = [];
    let [turn, given, count] = [runtime.now(), runtime.now(), 0];
    for (const key of pending) {
      pending.delete(key);
      const report = await reportOf(key, own, isWanted);
      if (!isWanted()) break;
      if (report) reports.push(report);
      count++;
      const now = runtime.now();
      if (now - given > GATHERING) {
        progress.report(say(l10n.t('{0} cables', count)));
        if (reports.length > 0) give(reports);
        reports = [];
        given = now;
      }
      if (now - turn < SLICE) continue;
      await new Promise<void>(runtime.defer);
      turn = runtime.now();
    }
    progress.done();
    if (isWanted() && reports.length > 0) give(reports);
  }

  async function takeSettings(): Promise<void> {
    const wasOn = isOn;
    isOn = readLimits(await configuration().windowSection()).limits.lintsUnopened;
    if (isOn && !wasOn && client().registersDiagnostics) {
      registration = connection.client
        .register(DocumentDiagnosticRequest.type, registrationOptions)
        .catch(() => undefined);
    } else if (!isOn) {
      void registration?.then((registered) => registered?.dispose());
      registration = undefined;
      forget();
    }
    change([...files.values()].map(({ uri }) => uri));
  }

  return {
    async answer(known, give, token) {
      const own: Pull = {
        told: new Map(known.map(({ uri, value }) => [decoded(uri), { uri, value, count: 0 }])),
        pending: new Set(files.keys()),
        shown: 0,
        wake: () => undefined,
      };
      // An editor has one: a new one comes in place of the one before.
      pull?.wake();
      pull = own;
      isRefreshed = false;
      for (const key of own.told.keys()) own.pending.add(key);
      const isWanted = (): boolean => pull === own && token?.isCancellationRequested !== true;
      token?.onCancellationRequested(() => own.wake());
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      await settled;
      while (isWanted()) {
        const news = new Promise<void>((resolve) => (own.wake = resolve));
        if (isOn) await workspace.whole(token);
        await goThrough(own, isWanted, give ?? ((reports) => void items.push(...reports)));
        if (!isOn || items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full)) break;
        await news;
      }
      if (pull === own) pull = null;
      return { items };
    },

    change,

    removeBelow(folder) {
      const start = decoded(folder);
      const gone: string[] = [];
      for (const [key, { uri }] of files) if (key.startsWith(start)) gone.push(uri);
      change(gone);
    },

    reset: forget,

    changeSettings: () => (settled = takeSettings()),

    stop() {
      isOn = false;
      pull?.wake();
      pull = null;
    },
  };
}
