// Does work on many items and prints what comes of it, in the order of the items whatever the threads do.
// At any time only a few batches are in memory, however many files there are.
import type { Problem } from './problem';
import { startProgress } from './progress';
import type { Counts } from './report';
import { noCounts, sumOf } from './report';
import type { Terminal } from './terminal';
import type { Threads } from './threads';
import { startThreads } from './threads';
import type { Done, Item, Work } from './work';

export interface Result {
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  /** Whether anything was printed. */
  readonly printed: boolean;
}

/** A run that checks nothing must not look like one that finds nothing. */
const nothingRead: Problem = { path: null, reason: 'there are no cables in what was named' };

const LARGEST_BATCH = 32;

/** `between` is printed between two outputs. Problems, those of before first, are told as they come. */
export async function run(
  work: Work,
  items: readonly Item[],
  between: string,
  terminal: Terminal,
  before: readonly Problem[],
): Promise<Result> {
  const problems: Problem[] = [];
  const tell = (more: readonly Problem[]): void => {
    problems.push(...more);
    for (const problem of more) terminal.complain(problem);
  };
  tell(before);
  const threads = startThreads(work, items.length);
  const progress = startProgress(items.length);
  terminal.show(progress);
  let counts = noCounts;
  let printed = false;
  try {
    for await (const { done, size } of inOrder(items, threads)) {
      counts = sumOf(counts, done.counts);
      tell(done.problems);
      if (done.output !== '') {
        await terminal.print(printed ? between + done.output : done.output);
        printed = true;
      }
      progress.advance(size);
      if (terminal.gone()) break;
    }
  } finally {
    progress.hide();
    await threads.stop();
  }
  if (counts.files === 0 && problems.length === 0) tell([nothingRead]);
  return { counts, problems, printed };
}

interface Finished {
  readonly done: Done;
  readonly size: number;
}

/** What becomes of the items, in their order. No more batches are given out than the threads have capacity for. */
export async function* inOrder(items: readonly Item[], threads: Threads): AsyncGenerator<Finished> {
  const pending: Promise<Finished>[] = [];
  for (const batch of batchesOf(items, threads.capacity)) {
    const finished = threads.perform(batch).then((done) => ({ done, size: batch.length }));
    // Whether it failed is seen when its turn comes.
    finished.catch(() => undefined);
    pending.push(finished);
    if (pending.length >= threads.capacity) yield* next(pending);
  }
  while (pending.length > 0) yield* next(pending);
}

async function* next(pending: Promise<Finished>[]): AsyncGenerator<Finished> {
  const first = pending.shift();
  if (first !== undefined) yield await first;
}

/** Small ones where there are few files, so that every thread has some. */
function* batchesOf(items: readonly Item[], capacity: number): Generator<readonly Item[]> {
  const size = Math.min(LARGEST_BATCH, Math.ceil(items.length / (2 * capacity)));
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
