// Settings of each document, from wherever the editor keeps them: asked for by document (`workspace/configuration`),
// sent for all (`workspace/didChangeConfiguration`), or given at the start (`initializationOptions`), in this order.
import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Settings } from '../settings';
import { readSection, sectionOf, settingsFor } from '../configuration';
import { settingsKey } from '../settings';
import type { Client } from './client';

const SECTION = 'cable';

export interface Configuration {
  /** The settings that hold for a document. Equal settings are the same object. Never rejects. */
  of(uri: string): Settings | Promise<Settings>;
  /** Asks to be told of changes; to be called once the client is ready. */
  register(): void;
  /** Takes what `didChangeConfiguration` sent and forgets what was asked before. */
  change(settings: unknown): void;
  /** Forgets a closed document. */
  forget(uri: string): void;
}

export function createConfiguration(connection: Connection, client: Client, initial: unknown): Configuration {
  const known = new Map<string, Settings>();
  const asked = new Map<string, Promise<Settings>>();
  let general = interned(sectionOf(initial));

  // What was found under one set of settings is kept by the object's identity.
  function interned(section: unknown): Settings {
    const settings = settingsFor('', readSection(section).settings);
    const key = settingsKey(settings);
    const same = known.get(key);
    if (!same) known.set(key, settings);
    return same ?? settings;
  }

  async function ask(uri: string): Promise<Settings> {
    try {
      const section: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SECTION,
      });
      return section === null || section === undefined ? general : interned(section);
    } catch {
      // An editor that promises configuration and refuses it is served with what it gave at the start.
      return general;
    }
  }

  return {
    of(uri) {
      if (!client.answersConfiguration) return general;
      let settings = asked.get(uri);
      if (!settings) asked.set(uri, (settings = ask(uri)));
      return settings;
    },

    register() {
      if (!client.registersConfiguration) return;
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => connection.console.warn('changes of settings will be seen only after a restart'));
    },

    change(settings) {
      asked.clear();
      if (settings !== null && settings !== undefined) general = interned(sectionOf(settings));
    },

    forget(uri) {
      asked.delete(uri);
    },
  };
}
