// Texts in files of their own while something is measured; the files are gone afterwards, whatever happens.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scratch {
  readonly folder: string;
  /** Writes a file and gives its path. */
  readonly write: (name: string, text: string) => string;
}

export async function withScratch<Result>(use: (scratch: Scratch) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cable-bench-'));
  try {
    return await use({
      folder,
      write(name, text) {
        const file = join(folder, name);
        writeFileSync(file, text);
        return file;
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
