// The server in Node: over IPC for VS Code, over stdio, a socket or a pipe for all others, as the arguments say.
// Standard output belongs to the protocol; whatever is printed goes to the client's log instead.
// When the client is gone, so is the server.
import { fileURLToPath } from 'node:url';
import type { Connection, MessageReader, MessageWriter } from 'vscode-languageserver/node';
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { describeFault } from '../lsp/guard';
import { startServer } from '../server';
import { readText } from './node/read-text';
import { scanFolders, serveScan } from './node/scan';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/;

/** Settings files are small; what is larger is none. */
const MAXIMUM_FILE_SIZE = 1024 * 1024;

/** Serves the client that the arguments name; on a thread of a scan, the thread that began it. */
export function startNodeServer(): void {
  if (serveScan()) return;
  const connection = connectionFor(process.argv.slice(2));
  if (connection === null) {
    process.stderr.write('cable: say how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME\n');
    process.exitCode = 2;
    return;
  }
  process.on('unhandledRejection', (reason) =>
    connection.console.error(`unhandled: ${describeFault(reason)}`),
  );
  process.on('disconnect', () => process.exit(1));
  startServer(connection, {
    defer: setImmediate,
    now: () => performance.now(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
    readFile: (uri) => readFileAt(uri, MAXIMUM_FILE_SIZE),
    files: { scan: scanFolders, read: readFileAt },
  });
}

/** Null when the arguments name no way to connect. */
function connectionFor(args: readonly string[]): Connection | null {
  for (const [index, argument] of args.entries()) {
    const [, transport, joined] = TRANSPORT.exec(argument) ?? [];
    const value = joined ?? args[index + 1] ?? '';
    if (transport === 'socket' && Number(value) > 0) {
      return connectionOver(createServerSocketTransport(Number(value)));
    }
    if (transport === 'socket') return null;
    if (transport === 'pipe') return connectionOver(createServerPipeTransport(value));
    if (transport !== undefined) return createConnection(ProposedFeatures.all);
  }
  return null;
}

/** Over a socket a client may be gone though the process that started this one lives on. */
function connectionOver([reader, writer]: [MessageReader, MessageWriter]): Connection {
  reader.onClose(() => process.exit(1));
  return createConnection(ProposedFeatures.all, reader, writer);
}

async function readFileAt(uri: string, maximumSize?: number): Promise<string | null> {
  try {
    return await readText(fileURLToPath(uri), maximumSize);
  } catch {
    return null;
  }
}
