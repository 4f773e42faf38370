// Long work in slices: a file may hold tens of thousands of messages, and while they are gone through the editor goes on
// asking and cancelling. Work comes as steps, and after `SLICE` everyone else has a turn of the event loop.
// What cannot be parted is a single message: one of 10 MB holds the server for as long as it takes to read.
import type { Steps } from '../message/steps';

/** Milliseconds that work is done at a stretch; a cancelled request is answered after no more than that. */
const SLICE = 4;

/** Does the work and gives its result; undefined when it was no longer wanted at the end of a slice. Begins at once. */
export type Sliced = <Result>(steps: Steps<Result>, isWanted: () => boolean) => Promise<Result | undefined>;

export interface SlicedOptions {
  /** Runs a task in a later turn of the event loop, after what is in the queue now. */
  readonly defer: (task: () => void) => void;
  /** Milliseconds of a clock that never steps back. */
  readonly now: () => number;
}

export function createSliced({ defer, now }: SlicedOptions): Sliced {
  return async (steps, isWanted) => {
    for (;;) {
      const until = now() + SLICE;
      do {
        const { done, value } = steps.next();
        if (done === true) return value;
      } while (now() < until);
      await new Promise<void>(defer);
      if (!isWanted()) return undefined;
    }
  };
}
