// Reads files as bytes, and only the top of those of which it is not known yet whether they are cables.
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { decode } from './encoding';
import { isCable, TOP_LENGTH } from '../../message/recognise';
import type { FileToDo } from './work';

/** Null for a file that only its content could make a cable, and does not. Throws what the file system says. */
export function contentOf({ path, byContent, content }: FileToDo): Buffer | null {
  if (content !== undefined) return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (byContent && !isCable(decode(topOf(path)).text)) return null;
  return readFileSync(path);
}

function topOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const top = Buffer.alloc(TOP_LENGTH);
    return top.subarray(0, readSync(file, top, 0, TOP_LENGTH, 0));
  } finally {
    closeSync(file);
  }
}
