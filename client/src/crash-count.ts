// Whether a server that has ended is to be started again: as often as it takes, but not when it ends time and again.

/** So many ends in so many milliseconds are too many. */
export const TOO_MANY = 5;
const PERIOD = 3 * 60 * 1000;

export interface CrashCount {
  /** Counts one more end; false when there were too many of late. */
  readonly add: () => boolean;
  /** Begins anew. */
  readonly clear: () => void;
}

/** `now` gives milliseconds. */
export function createCrashCount(now: () => number = Date.now): CrashCount {
  let ends: readonly number[] = [];
  return {
    add() {
      const time = now();
      ends = [...ends.filter((end) => time - end < PERIOD), time];
      return ends.length < TOO_MANY;
    },
    clear: () => (ends = []),
  };
}
