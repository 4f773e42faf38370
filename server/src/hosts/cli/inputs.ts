// What a command reads: the files that were named, or standard input under a name.
import { Buffer } from 'node:buffer';
import { slashed } from './paths';
import type { FoundFile } from './find-files';
import { findFiles } from './find-files';
import type { Problem } from './problem';

export interface Input extends FoundFile {
  readonly content?: Uint8Array;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly problems: readonly Problem[];
}

const STANDARD_INPUT = '<stdin>';

/** With `stdin`, the one path is not read: it is the name of what is. */
export async function inputsOf(paths: readonly string[], stdin: boolean): Promise<Inputs> {
  if (!stdin) return findFiles(paths);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const path = slashed(paths[0] ?? STANDARD_INPUT);
  return { files: [{ path, byContent: false, content: Buffer.concat(chunks) }], problems: [] };
}
