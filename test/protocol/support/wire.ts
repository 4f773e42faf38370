// The other end of the wire, byte for byte: for what no editor's library would send. Every wait is for a message or for the
// end of the server; that it comes in time, the time limit of the test sees to.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterAll } from 'vitest';
import type { ServerProcess } from './editor';
import { framed, startServerProcess } from './editor';

export interface Received {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Wire extends ServerProcess {
  /** Everything that has come so far. */
  readonly received: readonly Received[];
  /** What standard output gave that is no part of a message. */
  readonly strayOutput: () => string;
  readonly send: (...pieces: readonly (string | Uint8Array)[]) => void;
  /** Sends messages, each in its frame. */
  readonly say: (...messages: readonly object[]) => void;
  /** The first message that fits, come already or later; rejects when the server ends first. */
  readonly message: (fits: (message: Received) => boolean) => Promise<Received>;
  readonly answer: (id: number | string | null) => Promise<Received>;
  /** Asks and gives the answer. */
  readonly ask: (method: string, params?: unknown) => Promise<Received>;
}

export const beginning = { processId: process.pid, rootUri: null, capabilities: {} };

const running = new Set<ChildProcessWithoutNullStreams>();

afterAll(() => {
  running.forEach((server) => server.kill('SIGKILL'));
  running.clear();
});

export function startWire(...args: readonly string[]): Wire {
  return wireTo(startServerProcess(...(args.length > 0 ? args : ['--stdio'])));
}

export function wireTo(started: ServerProcess): Wire {
  const { server, exited, standardError } = started;
  const received: Received[] = [];
  const lookers = new Set<() => void>();
  const reading = readFrames((message) => received.push(message));
  let lastId = 1000;
  running.add(server);
  server.stdout.on('data', (chunk: Buffer) => {
    reading.take(chunk);
    lookers.forEach((look) => look());
  });

  const message: Wire['message'] = (fits) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = received.find(fits);
        if (!found) return;
        lookers.delete(look);
        resolve(found);
      };
      lookers.add(look);
      void exited.then((code) => {
        look();
        reject(new Error(`the server ended with ${code}: ${standardError()}`));
      });
      look();
    });
  const answer: Wire['answer'] = (id) => message((each) => each.id === id && each.method === undefined);
  const say: Wire['say'] = (...messages) => send(messages.map(framed).join(''));
  const send: Wire['send'] = (...pieces) => pieces.forEach((piece) => server.stdin.write(piece));

  return {
    ...started,
    received,
    strayOutput: reading.stray,
    send,
    say,
    message,
    answer,
    ask(method, params) {
      const id = ++lastId;
      say({ id, method, params });
      return answer(id);
    },
  };
}

/** A session that has begun. */
export async function startSession(params: object = beginning): Promise<Wire> {
  const wire = startWire();
  const { error } = await wire.ask('initialize', params);
  if (error) throw new Error(error.message);
  wire.say({ method: 'initialized', params: {} });
  return wire;
}

const HEADER = /^Content-Length: (\d+)\r\n(?:[\w-]+: [^\r\n]*\r\n)*\r\n/;

/** Goes through frames as strictly as the most exact of editors. */
function readFrames(give: (message: Received) => void) {
  let bytes = Buffer.alloc(0);
  let stray = '';
  return {
    stray: () => stray,
    take(chunk: Buffer): void {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const [header, length] = HEADER.exec(bytes.toString('latin1', 0, 200)) ?? [];
        if (header === undefined) {
          if (bytes.length > 100 || (bytes.length > 0 && bytes[0] !== 0x43)) {
            stray += bytes.toString();
            bytes = Buffer.alloc(0);
          }
          return;
        }
        const end = header.length + Number(length);
        if (bytes.length < end) return;
        give(JSON.parse(bytes.toString('utf8', header.length, end)) as Received);
        bytes = bytes.subarray(end);
      }
    },
  };
}
