// Addresses of documents as editors write them (URIs), as far as folders and paths go. Schemes do not matter: a cable may
// stand in a virtual file system as well as on a disk.
import { LINT_FILE } from '../configuration';

/** Folders this far above a document are looked into. */
const MAXIMUM_DEPTH = 64;

/** Scheme and authority, then the path; what follows it (`?`, `#`) is left out. */
const parts = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i;

/** The addresses of the folders that a document stands in, nearest first, each with its slash at the end. */
export function foldersOf(uri: string): readonly string[] {
  const [, root = '', path = ''] = parts.exec(uri) ?? [];
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)) {
    if (folders.length === MAXIMUM_DEPTH) break;
    folders.push(root + path.slice(0, at + 1));
  }
  return folders;
}

export function isLintFile(uri: string): boolean {
  return (parts.exec(uri)?.[2] ?? '').endsWith(`/${LINT_FILE}`);
}

/** The innermost of the folders that holds the document, with a slash at its end. */
export function folderHolding(uri: string, folders: readonly string[]): string | undefined {
  const holding = folders.map(withSlash).filter((folder) => decoded(uri).startsWith(decoded(folder)));
  return holding.sort((one, other) => other.length - one.length)[0];
}

/** The path of a document from a folder, with slashes; of a document elsewhere its whole path. */
export function pathFrom(folder: string | undefined, uri: string): string {
  const from = folder === undefined ? '' : decoded(folder);
  const path = decoded(uri);
  if (from !== '' && path.startsWith(from)) return path.slice(from.length);
  return path
    .replace(parts, '$2')
    .replace(/^\//, '')
    .replace(/^[a-z][a-z0-9+.-]*:/i, '');
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** Editors differ in what they encode, `C%3A` or `C:`. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
