// A process that indexes a folder of cables as the server does, and then asks the index what editors ask. It sends one
// object of figures and ends.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workspaceSymbols } from '../server/src/features/workspace-symbols';
import { scanFolders, serveScan } from '../server/src/hosts/node/scan';
import type { CableIndex } from '../server/src/workspace/cable-index';
import { createCableIndex } from '../server/src/workspace/cable-index';
import { cablesIn } from '../server/src/workspace/read-cables';
import { villages } from './generate/words';

export interface IndexFigures {
  readonly cables: number;
  /** Milliseconds; the lookups each. */
  readonly build: number;
  readonly symbols: readonly number[];
  readonly references: readonly number[];
  readonly updates: readonly number[];
  /** What the index holds, divided by the cables in it. */
  readonly bytesPerCable: number;
}

/** Words of subjects, beginnings of ids, TAGS, a letter, and what is nowhere. */
const queries = [...villages, '07BEI', '04STATE1', 'PHUM', 'SCUL EG', 'harbor', 'net mend', 'e', 'qqqq'];
const LOOKUPS = 200;

async function measure(folder: string): Promise<IndexFigures> {
  const before = heldBytes();
  const index = createCableIndex();
  const uris: string[] = [];
  const start = performance.now();
  const request = {
    folders: [{ uri: pathToFileURL(folder).href, exclude: [] }],
    encoding: 'utf-16' as const,
    maximumFiles: Number.MAX_SAFE_INTEGER,
    maximumBytes: Number.MAX_SAFE_INTEGER,
  };
  const scan = scanFolders(request, (files) => {
    for (const { uri, cables } of files) {
      index.replace(uri, cables);
      if (uris.length < LOOKUPS) uris.push(uri);
    }
  });
  await scan.done;
  const build = performance.now() - start;
  return {
    cables: index.size,
    build,
    bytesPerCable: (heldBytes() - before) / index.size,
    symbols: queries.map((query) => timeOf(() => workspaceSymbols(query, index))),
    references: idsIn(uris).map((id) => timeOf(() => index.citations(id))),
    updates: uris.map((uri) => updateTime(index, uri)),
  };
}

/** On the heap and beside it, after a collection. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function idsIn(uris: readonly string[]): readonly string[] {
  return uris.map((uri) => /\/([^/]+)\.cable$/.exec(uri)?.[1] ?? '');
}

function updateTime(index: CableIndex, uri: string): number {
  const text = readFileSync(fileURLToPath(uri), 'utf8').replace('SUBJECT: ', 'SUBJECT: NEWS: ');
  return timeOf(() => index.replace(uri, cablesIn(text)));
}

/** The least of three: what is quick is easily held up by something else. */
function timeOf(act: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}

if (!serveScan()) {
  void measure(process.argv[2] ?? '').then((figures) => process.send?.(figures));
}
