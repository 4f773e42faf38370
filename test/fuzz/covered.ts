// Which blocks of code have been run, as V8 counts them. It tells of each function what of it has been left out, so that is what
// is remembered: the parts that have never been run yet.
import { Session } from 'node:inspector';

export interface Covered {
  /** Whether anything was run, since this was asked last, that had never been run before. */
  readonly take: () => boolean;
}

interface Part {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Of scripts whose address has `of` in it. */
export function covered(of = 'server/src'): Covered {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const never = new Map<string, readonly Part[]>();
  return {
    take() {
      let isNew = false;
      session.post('Profiler.takePreciseCoverage', (error, { result }) => {
        if (error) throw error;
        for (const { url, functions } of result) {
          if (!url.includes(of)) continue;
          for (const { ranges } of functions) {
            const [whole] = ranges;
            if (whole === undefined || whole.count === 0) continue;
            const key = `${url}:${String(whole.startOffset)}`;
            const before = never.get(key) ?? [whole];
            if (before.length === 0) continue;
            const leftOut = ranges.filter(({ count }) => count === 0);
            const after = inBoth(before, leftOut);
            isNew ||= lengthOf(after) < lengthOf(before);
            never.set(key, after);
          }
        }
      });
      return isNew;
    },
  };
}

/** What lies in a part of each; neither list overlaps itself. */
function inBoth(one: readonly Part[], other: readonly Part[]): readonly Part[] {
  return one.flatMap((part) =>
    other.flatMap((each) => {
      const startOffset = Math.max(part.startOffset, each.startOffset);
      const endOffset = Math.min(part.endOffset, each.endOffset);
      return startOffset < endOffset ? [{ startOffset, endOffset }] : [];
    }),
  );
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((length, { startOffset, endOffset }) => length + endOffset - startOffset, 0);
}
