// A folder of a test's own on the disk, new before each test and gone after it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

export interface TestFolder {
  /** The path of something in it, or of itself. */
  readonly pathOf: (name?: string) => string;
  /** The same as a URI. */
  readonly addressOf: (name?: string) => string;
  /** Writes a file, and the folders it stands in. */
  readonly write: (name: string, text: string) => void;
}

/** To be called before hooks that need the folder still: what is called first is cleared away last. */
export function folderOfEachTest(): TestFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cables-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const pathOf = (name = ''): string => join(folder, name);
  return {
    pathOf,
    addressOf: (name) => pathToFileURL(pathOf(name)).href,
    write(name, text) {
      mkdirSync(dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), text);
    },
  };
}
