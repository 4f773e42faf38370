// The server in Node: over IPC for VS Code, over stdio, a socket or a pipe for all others, as the arguments say.
// Standard output belongs to the protocol; whatever else is printed goes to standard error.
// When the client is gone, or what it sends cannot be followed any more, the server ends.
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { describeFault } from '../describe-fault';
import type { Channel } from '../lsp/channel';
import { refuserFor } from '../lsp/checked-channel';
import { ErrorCodes } from '../lsp/codes';
import { startServer } from '../server';
import { framed } from './node/framed';
import { readFrames } from './node/framed-reader';
import { readText } from './node/read-text';
import { scanFolders, serveScan } from './node/scan';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/;
const MAXIMUM_PORT = 0xffff;

/** Settings files are small; what is larger is none. */
const MAXIMUM_FILE_SIZE = 1024 * 1024;

/** Milliseconds between two looks whether the editor's process is alive. */
const LOOK_TIME = 3000;

/** Serves the client that the arguments name; on a thread of a scan, the thread that began it. */
export function startNodeServer(): void {
  if (serveScan()) return;
  const channel = channelFor(process.argv.slice(2));
  if (typeof channel === 'string') {
    endWith(channel, 2);
    return;
  }
  const logFault = startServer(channel, {
    defer: setImmediate,
    now: () => performance.now(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds).unref(),
    exit,
    onProcessEnd,
    readFile: (uri) => readFileAt(uri, MAXIMUM_FILE_SIZE),
    files: { scan: scanFolders, read: readFileAt },
  });
  process.on('unhandledRejection', (reason) => logFault(`unhandled: ${describeFault(reason)}`));
}

/** Or why there is none. */
function channelFor(args: readonly string[]): Channel | string {
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

function overIpc(): Channel | string {
  if (process.send === undefined) return '--node-ipc is for programs in Node that start the server by fork()';
  return {
    listen: (take, onEnd) => void process.on('message', take).on('disconnect', onEnd),
    // A channel that has just been closed is told of by its end.
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
  };
}

function overStreams(input: Readable, write: (frame: string) => void): Channel {
  const send = (message: object): void => write(framed(message));
  const refuse = refuserFor({ send });
  return {
    send,
    listen: (take, onEnd) =>
      readFrames(input, {
        take,
        onInvalidJson: () => refuse({ code: ErrorCodes.ParseError, reason: 'the message is no JSON' }),
        onFault: (fault) => endWith(`what the client sends cannot be followed: ${fault}`, 1),
        onEnd,
      }),
  };
}

/** The client listens; the server connects. */
function overSocket(socket: Socket, where: string): Channel {
  const onRefused = ({ code }: NodeJS.ErrnoException): void =>
    endWith(`no client listens at ${where} (${code ?? 'refused'})`, 1);
  socket.once('error', onRefused).once('connect', () => socket.off('error', onRefused));
  return overStreams(socket, (frame) => void socket.write(frame));
}

/** Kept for the protocol alone: a stray line in it would end the session. What others write to it goes to standard error. */
function ownStandardOutput(): (frame: string) => void {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = stderr.write.bind(stderr);
  // An editor that reads no more ends the session at its other end.
  stdout.on('error', () => undefined);
  return write;
}

/** Not while the reason for another end is being told. */
function exit(code: number): void {
  if (process.exitCode === undefined) process.exit(code);
}

function onProcessEnd(processId: number, task: () => void): void {
  const look = (): void => {
    try {
      process.kill(processId, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') task();
    }
  };
  setInterval(look, LOOK_TIME).unref();
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
