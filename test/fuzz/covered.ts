// Which blocks of our code have been run, as V8 counts them.
import { Session } from 'node:inspector';

export interface Covered {
  /** Whether anything was run, since this was asked last, that had never been run before. */
  readonly take: () => boolean;
}

export function covered(): Covered {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const seen = new Set<string>();
  return {
    take() {
      const before = seen.size;
      session.post('Profiler.takePreciseCoverage', (error, { result }) => {
        if (error) throw error;
        for (const { url, functions } of result) {
          if (!url.includes('server/src')) continue;
          for (const { ranges } of functions) {
            for (const { startOffset, endOffset, count } of ranges) {
              if (count > 0) seen.add(`${url}:${String(startOffset)}-${String(endOffset)}`);
            }
          }
        }
      });
      return seen.size > before;
    },
  };
}
