// Runs a program to its end and watches what it uses on the way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { cpuOf, residentOfTree } from './usage';

export interface WatchedRun {
  readonly exitCode: number | null;
  /** Milliseconds. */
  readonly wall: number;
  /** Of processor time, up to the last tenth of a second. */
  readonly cpu: number;
  /** Bytes resident, every tenth of a second. */
  readonly resident: readonly number[];
}

const INTERVAL = 100;

/** `output` is the file that its standard output goes to. */
export async function watchedRun(
  program: string,
  args: readonly string[],
  output: string,
): Promise<WatchedRun> {
  const file = openSync(output, 'w');
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', file, 'inherit'] });
  const resident: number[] = [];
  let cpu = 0;
  const timer = setInterval(() => {
    const now = residentOfTree(child.pid ?? 0);
    if (now > 0) resident.push(now);
    cpu = Math.max(cpu, cpuOf(child.pid ?? 0));
  }, INTERVAL);
  await once(child, 'exit');
  clearInterval(timer);
  closeSync(file);
  return { exitCode: child.exitCode, wall: performance.now() - start, cpu, resident };
}
