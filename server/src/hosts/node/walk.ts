// All files below a folder that may be cables by their names, one at a time. Links are followed, each folder is read once:
// links that form a loop come to an end. What cannot be read is passed over.
import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Exclusion } from '../../workspace/exclusion';
import { kindOfFile } from '../../workspace/file-names';

export interface WalkedFile {
  readonly path: string;
  /** With slashes, from the folder where the walk began. */
  readonly relative: string;
  /** True when only its content can tell whether it is a cable. */
  readonly byContent: boolean;
}

interface Folder {
  readonly path: string;
  readonly real: string;
  readonly relative: string;
}

/** Every walk over the same folders takes the same way; what links lead to comes last. */
export function* walk(root: string, isExcluded: Exclusion): Generator<WalkedFile> {
  const visited = new Set<string>();
  const waiting: Folder[] = [{ path: root, real: realOf(root) ?? root, relative: '' }];
  const links: Folder[] = [];
  for (let folder = waiting.pop() ?? links.shift(); folder; folder = waiting.pop() ?? links.shift()) {
    if (visited.has(folder.real)) continue;
    visited.add(folder.real);
    for (const entry of entriesOf(folder.path)) {
      const inner = within(folder, entry.name);
      if (isExcluded(inner.relative, entry.name)) continue;
      if (entry.isDirectory()) waiting.push(inner);
      else if (entry.isFile()) yield* fileOf(inner);
      else if (entry.isSymbolicLink()) yield* followed(inner, links);
    }
  }
}

function within(folder: Folder, name: string): Folder {
  return {
    path: join(folder.path, name),
    real: join(folder.real, name),
    relative: folder.relative === '' ? name : `${folder.relative}/${name}`,
  };
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

function* fileOf({ path, relative }: Folder): Generator<WalkedFile> {
  const kind = kindOfFile(path);
  if (kind !== null) yield { path, relative, byContent: kind === 'text' };
}

function* followed(link: Folder, links: Folder[]): Generator<WalkedFile> {
  try {
    const stats = statSync(link.path);
    if (stats.isDirectory()) links.push({ ...link, real: realpathSync(link.path) });
    else if (stats.isFile()) yield* fileOf(link);
  } catch {
    // It leads nowhere.
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
