// Mends a file with every fix that has one right answer, and writes it back, or says why not.
import type { Buffer } from 'node:buffer';
import type { Settings } from '../../settings';
import { decode } from './encoding';
import type { Linter } from './lint-text';
import type { Problem } from './problem';
import { rewriteFile } from './rewrite-file';

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
  const problem = rewriteFile({ path, content, decoded }, text, 'not fixed');
  return problem === null
    ? { text, changed: true, problems: [] }
    : { text: decoded.text, changed: false, problems: [problem] };
}
