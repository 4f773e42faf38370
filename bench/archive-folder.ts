// The archive that is checked: cables of all forms in files of their own, every third as publishers give it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED } from './documents/document';
import { generateCables } from './generate/archive';
import { writeCableFolder } from './generate/write';

export interface Archive {
  readonly folder: string;
  readonly cables: number;
  readonly bytes: number;
}

/** The archive in a folder: the one that is there, if it was made whole and is of that size, else a new one. */
export function archiveIn(folder: string, cables: number): Archive {
  const note = join(folder, 'archive.json');
  if (existsSync(note)) {
    const archive = JSON.parse(readFileSync(note, 'utf8')) as Archive;
    if (archive.cables === cables) return { ...archive, folder };
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  const published = Math.floor(cables / 3);
  const bytes =
    writeCableFolder(join(folder, 'plain'), generateCables(SEED, cables - published)) +
    writeCableFolder(
      join(folder, 'published'),
      generateCables(SEED + 1, Math.max(1, published), { published: true }),
    );
  const archive: Archive = { folder, cables, bytes };
  writeFileSync(note, JSON.stringify({ cables, bytes }));
  return archive;
}
