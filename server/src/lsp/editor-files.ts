// Files that only the editor can read: of virtual workspaces, of a server that runs in a browser. It is asked to find and to
// read them; what it gives is read in slices, so that no answer waits for more than one of them.
import type { Connection } from 'vscode-languageserver';
import type { Runtime } from '../server';
import { cablesInFile } from '../workspace/read-cables';
import type { HostFiles, ScannedFile, ScanResult } from '../workspace/scan';
import type { FindFilesParams, ReadFilesParams, ReadResult } from './protocol';
import { FIND_FILES_REQUEST, READ_FILES_REQUEST } from './protocol';

/** Files asked for at once. */
const BATCH = 32;
/** Milliseconds that are worked on end. */
const SLICE = 8;

export function editorFiles(connection: Connection, { now, defer }: Runtime): HostFiles {
  function read(uris: readonly string[]): Promise<ReadResult> {
    const params: ReadFilesParams = { uris };
    return connection.sendRequest<ReadResult>(READ_FILES_REQUEST, params).catch(() => []);
  }

  async function find(folder: string, maximum: number): Promise<readonly string[]> {
    const params: FindFilesParams = { folder, maximum };
    return connection.sendRequest<readonly string[]>(FIND_FILES_REQUEST, params).catch(() => []);
  }

  return {
    scan({ folders, maximumFiles, maximumBytes, encoding }, take) {
      let isStopped = false;
      let since = now();
      let room = maximumBytes;
      let files = 0;

      async function scanBatch(uris: readonly string[]): Promise<void> {
        const texts = await read(uris);
        const scanned: ScannedFile[] = [];
        for (const [index, uri] of uris.entries()) {
          const text = texts[index];
          if (typeof text !== 'string') continue;
          room -= text.length;
          scanned.push({ uri, cables: cablesInFile(uri, text, encoding) });
          if (now() - since < SLICE) continue;
          await new Promise<void>((resolve) => defer(resolve));
          since = now();
        }
        if (!isStopped) take(scanned);
      }

      async function scanAll(): Promise<ScanResult> {
        for (const { uri } of folders) {
          // One more than may be read tells that there are more.
          const found = await find(uri, maximumFiles - files + 1);
          for (let from = 0; from < found.length; from += BATCH) {
            if (isStopped) return { files, complete: true };
            if (files === maximumFiles || room <= 0) return { files, complete: false };
            const batch = found.slice(from, Math.min(from + BATCH, from + maximumFiles - files));
            files += batch.length;
            await scanBatch(batch);
          }
        }
        return { files, complete: true };
      }

      return { done: scanAll(), stop: () => (isStopped = true) };
    },

    async read(uri) {
      const [text] = await read([uri]);
      return typeof text === 'string' ? text : null;
    },
  };
}
