// Reads the cables of whole folders on threads of their own, so that no answer waits for a disk. Every thread runs this same
// bundle, walks the same folders and reads its share of the files.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { cablesIn } from '../../workspace/read-cables';
import { exclusionOf } from '../../workspace/exclusion';
import type { Scan, ScannedFile, ScanRequest, ScanResult } from '../../workspace/scan';
import { together } from '../../workspace/scan';
import { decode } from '../cli/encoding';
import { readCableFile } from './read-text';
import { walk } from './walk';

interface Share {
  readonly request: ScanRequest;
  /** The thread reads every file whose number, divided by `of`, leaves `share`. */
  readonly share: number;
  readonly of: number;
}

type Said = readonly ScannedFile[] | ScanResult;

/** So many files, or milliseconds, make a batch. */
const BATCH_FILES = 100;
const BATCH_TIME = 50;

export function scanFolders(request: ScanRequest, take: (files: readonly ScannedFile[]) => void): Scan {
  const threads = Math.min(4, availableParallelism());
  return together(
    Array.from({ length: threads }, (_, share) => startThread({ request, share, of: threads }, take)),
  );
}

function startThread(share: Share, take: (files: readonly ScannedFile[]) => void): Scan {
  const thread = new Worker(__filename, { workerData: share, stdout: true, stderr: true });
  let stopped = false;
  const done = new Promise<ScanResult>((resolve, reject) => {
    thread.on('message', (said: Said) => {
      if (stopped) return;
      if ('complete' in said) resolve(said);
      else take(said);
    });
    thread.on('error', reject);
    // It ends by itself only after it has said its result.
    thread.on('exit', () => resolve({ files: 0, complete: true }));
  });
  return {
    done,
    stop() {
      stopped = true;
      void thread.terminate();
    },
  };
}

/** What a thread does; false in the thread that answers the editor. */
export function serveScan(): boolean {
  if (isMainThread) return false;
  parentPort?.postMessage(readShare(workerData as Share, (files) => parentPort?.postMessage(files)));
  return true;
}

/** Reads a share of the files and gives those that are cables by their names or, plain texts, by content. */
export function readShare(
  { request, share, of }: Share,
  give: (files: readonly ScannedFile[]) => void,
): ScanResult {
  let number = 0;
  let files = 0;
  let room = request.maximumBytes / of;
  let complete = true;
  let batch: ScannedFile[] = [];
  let since = performance.now();
  const flush = (): void => {
    if (batch.length > 0) give(batch);
    batch = [];
    since = performance.now();
  };
  for (const { uri, exclude } of request.folders) {
    const base = uri.endsWith('/') ? uri : `${uri}/`;
    for (const file of walk(fileURLToPath(uri), exclusionOf(exclude))) {
      if (number === request.maximumFiles || room <= 0) {
        complete = false;
        break;
      }
      if (number++ % of !== share) continue;
      files++;
      const bytes = readCableFile(file.path, file.byContent);
      if (bytes === null) continue;
      room -= bytes.length;
      const cables = cablesIn(decode(bytes).text, request.encoding);
      batch.push({ uri: base + encodedPath(file.relative), cables });
      if (batch.length === BATCH_FILES || performance.now() - since > BATCH_TIME) flush();
    }
  }
  flush();
  return { files, complete };
}

/** As VS Code writes addresses: all but letters, digits and `-._~/` is encoded. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodedSign))
    .join('/');
}

function encodedSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
