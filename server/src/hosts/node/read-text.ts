// Files that may be cables, as text.
import { Buffer } from 'node:buffer';
import type { Stats } from 'node:fs';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isCable, TOP_LENGTH } from '../../message/recognise';
import { decode } from '../cli/encoding';

/** What is larger is no file of cables, or one that nobody opens. */
export const MAXIMUM_SIZE = 256 * 1024 * 1024;

/** Null for what cannot be read, and for a plain text that is no cable. */
export function readCableFile(path: string, byContent: boolean): Buffer | null {
  let file: number | undefined;
  try {
    const { size } = readable(statSync(path), MAXIMUM_SIZE);
    file = openSync(path, 'r');
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    if (byContent) {
      length = readSync(file, bytes, 0, Math.min(size, TOP_LENGTH), 0);
      if (!isCable(decode(bytes.subarray(0, length)).text)) return null;
    }
    for (let read = -1; read !== 0 && length < size; length += read) {
      read = readSync(file, bytes, length, size - length, length);
    }
    return bytes.subarray(0, length);
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The text of a file up to a size, null when there is none that can be read. */
export async function readText(path: string, maximumSize = MAXIMUM_SIZE): Promise<string | null> {
  try {
    readable(await stat(path), maximumSize);
    return decode(await readFile(path)).text;
  } catch {
    return null;
  }
}

/** Looked at before it is opened: a pipe would wait for a writer, and a device might never end. */
function readable(stats: Stats, maximumSize: number): Stats {
  if (!stats.isFile() || stats.size > maximumSize) throw new Error('no file to be read');
  return stats;
}
