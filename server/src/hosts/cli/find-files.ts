// From what was named on the command line to the files to read: files, folders with all below them, globs.
// Each file once, by path, so that two runs agree. What cannot be read becomes a problem, and the search goes on.
import type { Dirent, Stats } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { kindOfFile, passedOver } from '../../workspace/file-names';
import type { Problem } from './problem';
import { problemOf } from './problem';

export interface FoundFile {
  /** As named, or below the folder as named; with the separators of the platform. */
  readonly path: string;
  /** True when only its content can tell whether it is a cable: `*.txt` in a folder. */
  readonly byContent: boolean;
}

export interface Found {
  /** In order of path. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** A folder, and the one name it has when no link is on the way to it. */
interface Folder {
  readonly path: string;
  readonly real: string;
}

interface Search {
  /** Those that were named themselves, by absolute path. */
  readonly named: Map<string, FoundFile>;
  /** Those of folders: each folder is read once, so none comes twice. There may be hundreds of thousands. */
  readonly below: FoundFile[];
  readonly problems: Problem[];
  /** Real names of the folders that were read. */
  readonly visited: Set<string>;
  /** Links met in folders. They are followed last: a folder is read under its own name if it has one here. */
  readonly links: string[];
}

export function findFiles(named: readonly string[]): Found {
  const search: Search = { named: new Map(), below: [], problems: [], visited: new Set(), links: [] };
  for (const path of named) addNamed(search, path);
  followLinks(search);
  const files = merged(search).sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files, problems: search.problems };
}

/** What exists is what it is, whatever signs its name has; only then it may be a glob. */
function addNamed(search: Search, path: string): void {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) readFolders(search, { path: normalize(path), real: realpathSync(path) });
    // `/dev/zero` has no end. A pipe, as of `<(command)`, is read to its end.
    else if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      search.problems.push({ path, reason: 'is a device, not a file' });
    } else addFile(search, path);
  } catch (error) {
    if (isDynamicPattern(path)) addMatches(search, path);
    else search.problems.push(problemOf(path, error));
  }
}

function addMatches(search: Search, pattern: string): void {
  const matches = matchesOf(pattern);
  if (matches.length === 0) search.problems.push({ path: pattern, reason: 'no file matches' });
  for (const match of matches) addNamed(search, match);
}

/** As a shell would expand it: files and folders. */
function matchesOf(pattern: string): string[] {
  return globSync(pattern, {
    absolute: isAbsolute(pattern),
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...passedOver].map((name) => `**/${name}/**`),
  }).sort();
}

function addFile({ named }: Search, path: string): void {
  const key = resolve(path);
  if (!named.has(key)) named.set(key, { path: normalize(path), byContent: false });
}

/** A file that was named, even if a folder has it too, is a cable because its user says so; it is listed as the folder has it. */
function merged({ named, below }: Search): FoundFile[] {
  if (named.size === 0) return below;
  const others = below.filter(({ path }) => {
    const key = resolve(path);
    if (named.has(key)) named.set(key, { path, byContent: false });
    return !named.has(key);
  });
  return [...others, ...named.values()];
}

/** Reads a folder and all below it. */
function readFolders(search: Search, start: Folder): void {
  const waiting: Folder[] = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (search.visited.has(folder.real)) continue;
    search.visited.add(folder.real);
    for (const entry of entriesOf(search, folder)) {
      const path = join(folder.path, entry.name);
      if (entry.isSymbolicLink()) search.links.push(path);
      else if (entry.isFile()) addByName(search, path);
      else if (entry.isDirectory() && !passedOver.has(entry.name)) {
        waiting.push({ path, real: join(folder.real, entry.name) });
      }
    }
  }
}

function entriesOf(search: Search, folder: Folder): readonly Dirent[] {
  try {
    return readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    search.problems.push(problemOf(folder.path, error));
    return [];
  }
}

function addByName(search: Search, path: string): void {
  const kind = kindOfFile(path);
  if (kind !== null) search.below.push({ path, byContent: kind === 'text' });
}

/** Following a link may meet further ones; a folder is read once, so links that form a loop come to an end. */
function followLinks(search: Search): void {
  while (search.links.length > 0) {
    for (const link of search.links.splice(0).sort()) follow(search, link);
  }
}

function follow(search: Search, link: string): void {
  const stats = statsOf(link);
  if (stats?.isDirectory() === true) {
    if (!passedOver.has(basename(link))) readFolders(search, { path: link, real: realpathSync(link) });
  } else if (stats === undefined || stats.isFile()) {
    // One that leads nowhere is found out when it is read.
    addByName(search, link);
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
