// The server in Node: over IPC for VS Code, over stdio, a socket or a pipe for all others, as the arguments say.
// Standard output belongs to the protocol; whatever else is printed goes to standard error.
// When the client is gone, or what it sends cannot be followed any more, the server ends.
import type { Buffer } from 'node:buffer';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import type { MessageReader, MessageWriter } from 'vscode-languageserver/node';
import {
  createConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { describeFault } from '../describe-fault';
import { checkedReader, refuserFor } from '../lsp/checked-reader';
import { startServer } from '../server';
import { framedReader } from './node/framed-reader';
import { readText } from './node/read-text';
import { scanFolders, serveScan } from './node/scan';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/;
const MAXIMUM_PORT = 0xffff;

/** Settings files are small; what is larger is none. */
const MAXIMUM_FILE_SIZE = 1024 * 1024;

/** Serves the client that the arguments name; on a thread of a scan, the thread that began it. */
export function startNodeServer(): void {
  if (serveScan()) return;
  const transport = transportFor(process.argv.slice(2));
  if (typeof transport === 'string') {
    endWith(transport, 2);
    return;
  }
  const { reader, writer } = transport;
  const connection = createConnection(ProposedFeatures.all, checkedReader(reader, writer), writer);
  process.on('unhandledRejection', (reason) =>
    connection.console.error(`unhandled: ${describeFault(reason)}`),
  );
  const phase = startServer(connection, {
    defer: setImmediate,
    now: () => performance.now(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
    readFile: (uri) => readFileAt(uri, MAXIMUM_FILE_SIZE),
    files: { scan: scanFolders, read: readFileAt },
  });
  reader.onError(({ message }) => endWith(`what the client sends cannot be followed: ${message}`, 1));
  reader.onClose(() => {
    if (process.exitCode === undefined) process.exit(phase() === 'stopped' ? 0 : 1);
  });
}

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Or why there is none. */
function transportFor(args: readonly string[]): Transport | string {
  for (const [index, argument] of args.entries()) {
    const [, transport, joined] = TRANSPORT.exec(argument) ?? [];
    const value = joined ?? args[index + 1] ?? '';
    if (transport === 'stdio') return overStreams(process.stdin, ownStandardOutput());
    if (transport === 'node-ipc') return overIpc();
    if (transport === 'pipe') return overSocket(connect(value), value);
    if (transport !== 'socket') continue;
    const port = /^\d+$/.test(value) ? Number(value) : 0;
    if (port < 1 || port > MAXIMUM_PORT) return `--socket=PORT: a port is a number from 1 to ${MAXIMUM_PORT}`;
    return overSocket(connect(port, '127.0.0.1'), `port ${port}`);
  }
  return 'say how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME';
}

function overIpc(): Transport | string {
  if (process.send === undefined) return '--node-ipc is for programs in Node that start the server by fork()';
  // The reader is told of the end of the process, but not of the end of the channel.
  process.on('disconnect', () => process.exit(1));
  return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
}

function overStreams(input: Readable, output: Writable): Transport {
  const writer = new StreamMessageWriter(output);
  const refuse = refuserFor(writer);
  const onInvalidJson = (): void => refuse({ code: ErrorCodes.ParseError, reason: 'the message is no JSON' });
  return { reader: framedReader(input, { onInvalidJson }), writer };
}

/** The client listens; the server connects. */
function overSocket(socket: Socket, where: string): Transport {
  const onRefused = ({ code }: NodeJS.ErrnoException): void =>
    endWith(`no client listens at ${where} (${code ?? 'refused'})`, 1);
  socket.once('error', onRefused).once('connect', () => socket.off('error', onRefused));
  return overStreams(socket, socket);
}

/** Kept for the protocol alone: a stray line in it would end the session. What others write to it goes to standard error. */
function ownStandardOutput(): Writable {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = stderr.write.bind(stderr);
  const output = new Writable({ write: (chunk: Buffer, _encoding, done) => void write(chunk, done) });
  stdout.on('error', (error: Error) => output.destroy(error));
  return output;
}

function endWith(reason: string, code: number): void {
  process.exitCode = code;
  process.stderr.write(`cable: ${reason}\n`, () => process.exit(code));
}

async function readFileAt(uri: string, maximumSize?: number): Promise<string | null> {
  try {
    return await readText(fileURLToPath(uri), maximumSize);
  } catch {
    return null;
  }
}
