// The built server over stdio beside a bare one that only keeps its documents up to date: start, first diagnostics, a
// keystroke and its diagnostics, pushed and pulled, symbols, memory. The two take turns, keystroke by keystroke.
import { makeBundles, serverConditions } from '../bundles';
import { textOf } from '../documents/document';
import type { Size } from '../options';
import { cpuOfThreads, residentOf } from '../usage';
import type { Measurement } from '../results';
import { stdioTables } from '../stdio-tables';
import type { Mode, StdioServer } from '../stdio-client';
import { startServer } from '../stdio-client';
import { typist } from '../typing';
import type { Bench } from './bench';

const servers = ['server', 'bare-server'] as const;

/** Keystrokes are quick, and their spread is wide. */
const KEYSTROKES_A_ROUND = 3;
const WARM_UP_KEYSTROKES = 40;
/** Milliseconds for warming up. */
const WARM_UP_LIMIT = 4000;

export const stdio: Bench = {
  name: 'stdio',
  about: 'the server over stdio beside a bare one: initialize, keystroke → diagnostics',
  tables: stdioTables,
  async run({ sizes, rounds }, log) {
    await makeBundles(servers, serverConditions);
    log('initialize');
    const measurements: Measurement[] = [...(await measureStart(rounds * 2))];
    for (const size of sizes) {
      for (const mode of ['push', 'pull'] as const) {
        log(`${size.label}, ${mode}`);
        measurements.push(...(await measureSession(size, mode, rounds)));
      }
    }
    return measurements;
  },
};

async function measureStart(rounds: number): Promise<readonly Measurement[]> {
  const values = servers.map((): number[] => []);
  // One more than is counted: the first finds the disk cold.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, bundle] of servers.entries()) {
      const server = await startServer(bundle, 'push');
      await server.stop();
      if (round > 0) values[index]?.push(server.initialization);
    }
  }
  return servers.map((contestant, index) => ({
    contestant,
    row: 'initialize',
    size: '',
    bytes: 0,
    unit: 'ms',
    values: values[index] ?? [],
  }));
}

async function measureSession(size: Size, mode: Mode, rounds: number): Promise<readonly Measurement[]> {
  const text = textOf('cable', size.bytes);
  const sessions: Session[] = [];
  try {
    for (const bundle of servers) sessions.push(await openSession(bundle, mode, text));
    for (const { warmUp } of sessions) await warmUp();
    for (let round = 0; round < rounds * KEYSTROKES_A_ROUND; round++) {
      for (const { type } of sessions) await type();
    }
    const own = sessions[0];
    if (own !== undefined && mode === 'push') await own.askSymbols(rounds);
    return sessions
      .flatMap(({ finish }) => finish())
      .map((each) => ({
        ...each,
        size: size.label,
        bytes: Buffer.byteLength(text),
      }));
  } finally {
    await Promise.all(sessions.map(({ stop }) => stop()));
  }
}

interface Session {
  readonly warmUp: () => Promise<void>;
  readonly type: () => Promise<void>;
  readonly askSymbols: (times: number) => Promise<void>;
  readonly finish: () => readonly Omit<Measurement, 'size' | 'bytes'>[];
  readonly stop: () => Promise<void>;
}

async function openSession(bundle: string, mode: Mode, text: string): Promise<Session> {
  const server: StdioServer = await startServer(bundle, mode);
  const opened = await server.open(text);
  const next = typist(text);
  const keystrokes: number[] = [];
  const cpu: number[] = [];
  const symbols: number[] = [];
  return {
    stop: server.stop,
    async warmUp() {
      const start = performance.now();
      for (let count = 0; count < WARM_UP_KEYSTROKES; count++) {
        await server.change(next());
        if (performance.now() - start > WARM_UP_LIMIT) break;
      }
    },
    async type() {
      const before = cpuOfThreads(server.pid);
      keystrokes.push(await server.change(next()));
      cpu.push(cpuOfThreads(server.pid) - before);
    },
    async askSymbols(times) {
      for (let count = 0; count < times; count++) {
        symbols.push(await server.ask('textDocument/documentSymbol'));
      }
    },
    finish() {
      const memory = residentOf(server.pid);
      const row = (name: string, values: readonly number[], unit: 'ms' | 'MB' = 'ms') => ({
        contestant: bundle,
        row: `${name}, ${mode}`,
        unit,
        values,
      });
      const megabytes = memory === undefined ? [] : [memory.now / 1e6];
      return [
        row('open', [opened]),
        { ...row('keystroke', keystrokes), cpu },
        row('memory', megabytes, 'MB'),
        ...(symbols.length > 0 ? [row('symbols', symbols)] : []),
      ];
    },
  };
}
