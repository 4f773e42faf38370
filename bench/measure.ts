// Takes the time of a job within one process. A job is run until it is warm; then a sample is many runs of it.
// Processor time stands beside wall time: it tells what is the job's own on a machine that does other work too.

/** Does one thing once. What it gives may be a promise. */
export type Job = () => unknown;

/** Milliseconds a run. */
export interface Sample {
  /** The median of what was timed. */
  readonly wall: number;
  /** Of all threads of the process, its garbage collector's too. */
  readonly cpu: number;
  readonly runs: number;
}

/** Runs shorter than this, in milliseconds, are timed several at once: the clock is not finer. */
const SHORTEST_TIMED = 0.2;
const SAMPLE_LENGTH = 40;
/** Of processor time: what wall time buys depends on what else the machine does. */
const WARM_UP_LENGTH = 1000;

/** Runs a job until compilers have done with it. Gives about how long a run takes, in milliseconds. */
export async function warmUp(job: Job): Promise<number> {
  const start = process.cpuUsage();
  let last: number;
  do {
    const before = performance.now();
    const result = job();
    if (isPromise(result)) await result;
    last = performance.now() - before;
  } while (cpuSince(start) < WARM_UP_LENGTH);
  return last;
}

/** Milliseconds. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Runs a job for a while, at least once. `about` is how long a run takes, as `warmUp` gives it. */
export async function takeSample(job: Job, about: number): Promise<Sample> {
  const batch = about < SHORTEST_TIMED ? Math.ceil(SHORTEST_TIMED / Math.max(about, 0.0005)) : 1;
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let now = start;
  do {
    const before = now;
    for (let run = 0; run < batch; run++) {
      const result = job();
      if (isPromise(result)) await result;
    }
    now = performance.now();
    times.push((now - before) / batch);
  } while (now - start < SAMPLE_LENGTH);
  const runs = times.length * batch;
  return { wall: middle(times), cpu: cpuSince(cpuBefore) / runs, runs };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function middle(times: number[]): number {
  return times.sort((one, other) => one - other)[times.length >> 1] ?? NaN;
}
