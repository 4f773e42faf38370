// Generated cables as files.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedCable } from './cable';

/** All in one file. */
export function writeCableFile(file: string, cables: Iterable<GeneratedCable>): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  for (const { text } of cables) writeSync(handle, text + '\n');
  closeSync(handle);
}

/** One file a cable, 1,000 a subfolder. Gives the bytes written. */
export function writeCableFolder(folder: string, cables: Iterable<GeneratedCable>): number {
  let index = 0;
  let bytes = 0;
  for (const { id, text } of cables) {
    const subfolder = join(folder, String(Math.floor(index / 1000)).padStart(4, '0'));
    if (index++ % 1000 === 0) mkdirSync(subfolder, { recursive: true });
    const content = Buffer.from(text);
    writeFileSync(join(subfolder, `${id}.cable`), content);
    bytes += content.length;
  }
  return bytes;
}
