// Which files and folders are passed over: `files.exclude` of the editor, and folders that hold the work of others.
import type { Glob } from '../configuration/glob';
import { globReader, matchesGlob } from '../configuration/glob';
import { passedOver } from './file-names';

/** Whether a file or folder is left out, by its path with slashes from its workspace folder, and its name. */
export type Exclusion = (path: string, name: string) => boolean;

/** `**` and a name without signs: nearly all of what is excluded. */
const ANY_FOLDER = /^\*\*\/([^*?[\]{}/]+)\/?$/;

/** Patterns that cannot be used exclude nothing. */
export function exclusionOf(patterns: readonly string[]): Exclusion {
  const names = new Set(passedOver);
  const globs: Glob[] = [];
  const readGlob = globReader();
  for (const pattern of patterns) {
    const name = ANY_FOLDER.exec(pattern)?.[1];
    const glob = name === undefined ? readGlob(pattern) : null;
    if (name !== undefined) names.add(name);
    else if (typeof glob === 'object' && glob !== null) globs.push(glob);
  }
  return (path, name) => names.has(name) || globs.some((glob) => matchesGlob(glob, path));
}

/** The patterns that an editor's `files.exclude` turns on; those with a condition are not for this server to judge. */
export function excludedBy(setting: unknown): readonly string[] {
  if (typeof setting !== 'object' || setting === null) return [];
  return Object.entries(setting).flatMap(([pattern, on]) => (on === true ? [pattern] : []));
}

/** Whether a document below a folder, or a folder on the way to it, is left out; `path` counts from the workspace folder. */
export function isExcluded(exclusion: Exclusion, path: string): boolean {
  const names = path.split('/');
  return names.some((name, index) => exclusion(names.slice(0, index + 1).join('/'), name));
}
