// How much memory and processor time processes use, as Linux tells it; nothing on other systems.
import { readdirSync, readFileSync } from 'node:fs';

export interface Resident {
  /** Bytes now, and the most there ever were. */
  readonly now: number;
  readonly peak: number;
}

/** Of one process; undefined when it is gone, or the system does not tell. */
export function residentOf(pid: number): Resident | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  } catch {
    return undefined;
  }
}

/** Bytes in use by a process and all that it started. */
export function residentOfTree(root: number): number {
  let sum = residentOf(root)?.now ?? 0;
  for (const child of childrenOf(root)) sum += residentOfTree(child);
  return sum;
}

/** Milliseconds of processor time of all threads of a process, to the hundredth of a second. */
export function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold blanks. After it come the third and further fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Milliseconds of processor time of all threads that a process has now, exactly; NaN where the system does not tell. */
export function cpuOfThreads(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map(
        (thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
      )
      .reduce((sum, time) => sum + time, 0);
  } catch {
    return NaN;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
