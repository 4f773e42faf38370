// Settings of each document. The lowest layer are the defaults; above them what the editor says, asked for by document
// (`workspace/configuration`), sent for all (`workspace/didChangeConfiguration`), or given at the start
// (`initializationOptions`), in this order; above all the nearest `.cablelint.json`.
import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Choices } from '../configuration';
import { readSection, sectionOf, settingsFor } from '../configuration';
import type { DisplaySettings } from '../configuration/display';
import { readDisplay } from '../configuration/display';
import type { Runtime } from '../server';
import type { Settings } from '../settings';
import { settingsKey } from '../settings';
import { readLimits } from '../workspace/limits';
import { folderHolding, pathFrom } from './addresses';
import { createAnswers } from './answers';
import type { Client } from './client';
import type { LintFile } from './lint-files';
import { createLintFiles } from './lint-files';
import type { SettingsSource } from './protocol';

const SECTION = 'cable';

export interface DocumentSettings {
  /** Equal settings are the same object: what was found under them is remembered by it. */
  readonly settings: Settings;
  /** The same without the `.cablelint.json`. */
  readonly editorSettings: Settings;
  /** What the editor shows beside the text. */
  readonly display: DisplaySettings;
  readonly source: SettingsSource;
}

export interface Configuration {
  /** What holds for a document now. Never rejects. */
  of(uri: string): Promise<DocumentSettings>;
  /** The same for a file that is not open, as its workspace folder has it: nothing is kept of a single file. */
  ofUnopened(uri: string): Promise<DocumentSettings>;
  /** The `cable` section that counts for the window, as it is written. Never rejects. */
  windowSection(): Promise<unknown>;
  /** Asks to be told of changes; to be called once the client is ready. */
  register(): void;
  /** Takes what `didChangeConfiguration` sent and forgets what was asked before. */
  change(settings: unknown): void;
  /** Forgets what was read of files. */
  changeFiles(): void;
  /** Takes the folders that are open. */
  changeFolders(folders: readonly string[]): void;
  /** Whether the document is in a folder that is open. */
  isInFolder(uri: string): boolean;
  /** Forgets a closed document. */
  forget(uri: string): void;
}

export interface ConfigurationOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly runtime: Runtime;
  /** What was given at the start. */
  readonly initial: unknown;
  /** Told when settings are known that were not when they were asked for. */
  readonly onLate: () => void;
}

/** What an editor says in its section, and what is wrong with it. */
interface Section {
  readonly choices: Choices;
  readonly display: DisplaySettings;
  readonly problems: readonly string[];
}

export function createConfiguration(options: ConfigurationOptions): Configuration {
  const { connection, client, runtime, initial } = options;
  const resolved = new Map<string, Promise<DocumentSettings>>();
  const known = new Map<string, Settings>();
  const warned = new Set<string>();
  let folders: readonly string[] = [];
  let generalSection = sectionOf(initial);
  let general = sectionFrom(generalSection);

  const onLate = (): void => {
    resolved.clear();
    options.onLate();
  };
  const lintFiles = createLintFiles(connection, client, runtime, onLate);
  const sections = createAnswers<Section>({
    ask: async (uri) => {
      const section: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SECTION,
      });
      return section === null || section === undefined ? general : sectionFrom(section);
    },
    // An editor that promises configuration and refuses it is served with what it gave at the start.
    otherwise: () => general,
    after: runtime.after,
    onLate,
  });

  function sectionFrom(section: unknown): Section {
    const { settings, problems } = readSection(section);
    const { display, problems: displayProblems } = readDisplay(section);
    const messages = [...problems, ...displayProblems, ...readLimits(section).problems].map(
      ({ place, message }) => (place === '' ? `${SECTION}: ${message}` : `${SECTION}.${place}: ${message}`),
    );
    for (const message of messages.filter((each) => !warned.has(each))) {
      warned.add(message);
      connection.console.warn(message);
    }
    return { choices: settings, display, problems: messages };
  }

  async function resolve(uri: string, place = uri): Promise<DocumentSettings> {
    const [section, file] = await Promise.all([
      client.answersConfiguration ? sections.of(place) : general,
      lintFiles.nearest(uri),
    ]);
    return combine(uri, section, file);
  }

  function combine(
    uri: string,
    { choices, display, problems }: Section,
    file: LintFile | null,
  ): DocumentSettings {
    const editorSettings = interned(settingsFor(pathFrom(folderHolding(uri, folders), uri), choices));
    const settings = file
      ? interned(settingsFor(pathFrom(file.folder, uri), file.choices, editorSettings))
      : editorSettings;
    const source = { file: file?.uri ?? null, fileProblems: file?.problems ?? 0, problems };
    return { settings, editorSettings, display, source };
  }

  function interned(settings: Settings): Settings {
    const key = settingsKey(settings);
    const same = known.get(key);
    if (!same) known.set(key, settings);
    return same ?? settings;
  }

  return {
    of(uri) {
      let settings = resolved.get(uri);
      if (!settings) resolved.set(uri, (settings = resolve(uri)));
      return settings;
    },

    ofUnopened: (uri) => resolve(uri, folderHolding(uri, folders)?.slice(0, -1)),

    async windowSection() {
      if (!client.answersConfiguration) return generalSection;
      const section: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => null);
      return section ?? generalSection;
    },

    register() {
      lintFiles.register();
      if (!client.registersConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => connection.console.warn('changes of settings will be seen only after a restart'));
    },

    change(settings) {
      known.clear();
      resolved.clear();
      sections.clear();
      if (settings === null || settings === undefined) return;
      generalSection = sectionOf(settings);
      general = sectionFrom(generalSection);
    },

    changeFiles() {
      resolved.clear();
      lintFiles.clear();
    },

    changeFolders(uris) {
      resolved.clear();
      folders = uris;
    },

    isInFolder: (uri) => folderHolding(uri, folders) !== undefined,

    forget(uri) {
      resolved.delete(uri);
      sections.forget(uri);
      if (resolved.size === 0) lintFiles.clear();
    },
  };
}
