// What of a workspace is indexed, as folders and settings say.
import type { Exclusion } from '../workspace/exclusion';
import { excludedBy, exclusionOf, isExcluded } from '../workspace/exclusion';
import type { Limits } from '../workspace/limits';
import { isOff, readLimits } from '../workspace/limits';
import type { ScanFolder } from '../workspace/scan';
import { folderHolding, pathFrom } from './addresses';
import type { Session } from './session';

export interface Scope {
  readonly limits: Limits;
  /** None when nothing is to be indexed. */
  readonly folders: readonly ScopeFolder[];
}

interface ScopeFolder extends ScanFolder {
  readonly exclusion: Exclusion;
}

export async function scopeOf(
  { connection, client, configuration }: Pick<Session, 'connection' | 'client' | 'configuration'>,
  folders: readonly string[],
): Promise<Scope> {
  const { limits } = readLimits(await configuration().windowSection());
  if (isOff(limits) || folders.length === 0) return { limits, folders: [] };
  const items = folders.map((scopeUri) => ({ scopeUri, section: 'files.exclude' }));
  const settings: readonly unknown[] = client().answersConfiguration
    ? await connection.workspace.getConfiguration(items).catch(() => [])
    : [];
  return {
    limits,
    folders: folders.map((uri, index) => {
      const exclude = excludedBy(settings[index]);
      return { uri, exclude, exclusion: exclusionOf(exclude) };
    }),
  };
}

/** Equal scopes give the same text. */
export function scopeKey({ limits, folders }: Scope): string {
  return JSON.stringify([limits, folders.map(({ uri, exclude }) => [uri, exclude])]);
}

/** The folder whose files are indexed and that holds a file or folder which is not left out; undefined for any other. */
export function folderInScope({ folders }: Scope, uri: string): ScanFolder | undefined {
  const holding = folderHolding(
    uri,
    folders.map((folder) => folder.uri),
  );
  const folder = folders.find((each) => holding === each.uri || holding === `${each.uri}/`);
  return folder && !isExcluded(folder.exclusion, pathFrom(holding, uri)) ? folder : undefined;
}
