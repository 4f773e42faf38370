// What kept the command from doing its work: one line on standard error each, and exit code 2.
import { printable } from '../../findings-text';

export interface Problem {
  /** What could not be read or written; null when it is the command as a whole. */
  readonly path: string | null;
  readonly reason: string;
}

/** What the file system's errors say, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EFBIG: 'the file would be larger than is allowed here',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'no such file or folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'the file is too large',
};

export function problemOf(path: string | null, error: unknown): Problem {
  return { path, reason: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}

/** `cable: archive/lost.cable: no such file or folder`, with a line end, and no other. */
export function problemLine({ path, reason }: Problem): string {
  const line = `cable: ${path === null ? '' : `${path}: `}${reason}`;
  return printable(line.replace(/(?<!\s)\s*[\r\n]+\s*/g, ' ')) + '\n';
}
