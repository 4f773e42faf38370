// Writes a text back into the file it was read from, in the encoding it was read in. Where that is not possible to the
// byte, or the file cannot be replaced, it stays as it is and the reason is told.
import type { Buffer } from 'node:buffer';
import type { Decoded } from './encoding';
import { decode, encode } from './encoding';
import type { Problem } from './problem';
import { problemOf } from './problem';
import { replaceFile } from './replace-file';

/** The file as it was read. */
export interface ReadFile {
  readonly path: string;
  readonly content: Buffer;
  readonly decoded: Decoded;
}

/** Null when the file holds the text now; `undone` says what was not done: `not fixed`. */
export function rewriteFile(
  { path, content, decoded }: ReadFile,
  text: string,
  undone: string,
): Problem | null {
  try {
    replaceFile(path, content, bytesOf({ ...decoded, text }, decoded, content));
    return null;
  } catch (error) {
    return { path, reason: `${undone}: ${problemOf(path, error).reason}` };
  }
}

/** The bytes of a changed text. Throws when what was not changed would not come back as it was, or what was changed cannot be written. */
export function bytesOf(changed: Decoded, original: Decoded, content: Buffer): Buffer {
  if (encode(original)?.equals(content) !== true) {
    throw new Error(`some of its bytes are no ${original.encoding} and would be lost`);
  }
  const bytes = encode(changed);
  if (bytes === null || decode(bytes).text !== changed.text) {
    throw new Error(`a new character cannot be written in ${original.encoding}`);
  }
  return bytes;
}
