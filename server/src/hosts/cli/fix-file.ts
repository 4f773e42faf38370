// Mends a file with every fix that has one right answer, and writes it in the encoding it was read in.
// Where that is not possible to the byte, or the file cannot be replaced, it stays as it is and the reason is told.
import type { Buffer } from 'node:buffer';
import type { Settings } from '../../settings';
import type { Decoded } from './encoding';
import { decode, encode } from './encoding';
import type { Linter } from './lint-text';
import type { Problem } from './problem';
import { problemOf } from './problem';
import { replaceFile } from './replace-file';

export interface FixedFile {
  /** What the file holds now. */
  readonly text: string;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

export function fixFile(path: string, content: Buffer, linter: Linter, settings: Settings): FixedFile {
  const decoded = decode(content);
  const text = linter.fixed(decoded.text, settings);
  if (text === decoded.text) return { text, changed: false, problems: [] };
  try {
    replaceFile(path, bytesOf({ ...decoded, text }, decoded, content));
    return { text, changed: true, problems: [] };
  } catch (error) {
    const { reason } = problemOf(path, error);
    return { text: decoded.text, changed: false, problems: [{ path, reason: `not fixed: ${reason}` }] };
  }
}

/** Throws when what was not changed would not come back as it was, or what was changed cannot be written. */
function bytesOf(fixed: Decoded, original: Decoded, content: Buffer): Buffer {
  if (encode(original)?.equals(content) !== true) {
    throw new Error(`some of its bytes are no ${original.encoding} and would be lost`);
  }
  const bytes = encode(fixed);
  if (bytes === null || decode(bytes).text !== fixed.text) {
    throw new Error(`a character of the fix cannot be written in ${original.encoding}`);
  }
  return bytes;
}
