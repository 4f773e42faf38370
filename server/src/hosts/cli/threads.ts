// Does batches of work on as many threads as there are cores. Every thread runs this same program, is told its work when
// it starts, and answers batches in the order they come.
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Done, Item, Work } from './work';
import { performerOf } from './work';

export interface Threads {
  /** How many batches are worth giving before the first is done. */
  readonly capacity: number;
  /** Rejects when the thread itself has failed. */
  readonly perform: (batch: readonly Item[]) => Promise<Done>;
  readonly stop: () => Promise<unknown>;
}

/** Fewer files than this are done before a thread has started. */
const WORTH_THREADS = 48;
const BATCHES_AHEAD = 4;

export function startThreads(work: Work, files: number): Threads {
  if (files < WORTH_THREADS) {
    const perform = performerOf(work);
    return {
      capacity: 1,
      perform: (batch) => Promise.resolve(perform(batch)),
      stop: () => Promise.resolve(),
    };
  }
  const threads = Array.from({ length: availableParallelism() }, () => startThread(work));
  return {
    capacity: threads.length * BATCHES_AHEAD,
    perform: (batch) =>
      threads.reduce((least, thread) => (thread.waiting() < least.waiting() ? thread : least)).perform(batch),
    stop: () => Promise.all(threads.map(({ stop }) => stop())),
  };
}

interface Thread {
  readonly waiting: () => number;
  readonly perform: (batch: readonly Item[]) => Promise<Done>;
  readonly stop: () => Promise<unknown>;
}

interface Answer {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
}

function startThread(work: Work): Thread {
  const worker = new Worker(__filename, { workerData: work });
  const answers: Answer[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of answers.splice(0)) reject(failure);
  };
  worker.on('message', (done: Done) => answers.shift()?.resolve(done));
  worker.on('error', fail);
  worker.on('exit', (code) => {
    fail(new Error(`a thread has stopped with code ${code}`));
  });
  return {
    waiting: () => answers.length,
    perform: (batch) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        answers.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    stop: () => worker.terminate(),
  };
}

/** What a thread does: all that it is given, until it is stopped. */
export function serveThread(): void {
  const perform = performerOf(workerData as Work);
  parentPort?.on('message', (batch: readonly Item[]) => parentPort?.postMessage(perform(batch)));
}
