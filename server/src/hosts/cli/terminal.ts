// Standard output and standard error: results on the one, one line a problem and the progress bar on the other.
// A reader that is slow is waited for; one that has gone, as `head` does, ends the work without a word.
import { isatty } from 'node:tty';
import type { Problem } from './problem';
import { problemLine } from './problem';
import type { Progress } from './progress';

export interface Terminal {
  /** Fulfilled when more may be printed. */
  readonly print: (output: string | Uint8Array) => Promise<void>;
  readonly complain: (problem: Problem) => void;
  /** Shows this from now on; what is printed comes above it. */
  readonly show: (progress: Progress) => void;
  /** Whether nobody reads any more. */
  readonly gone: () => boolean;
}

export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  let progress: Progress | undefined;
  let gone = false;
  let go: (() => void) | undefined;
  const proceed = (): void => {
    go?.();
    go = undefined;
  };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!gone && error.code !== 'EPIPE') {
      stderr.write(problemLine({ path: null, reason: `cannot write the results: ${error.message}` }));
      process.exitCode = 2;
    }
    gone = true;
    proceed();
  });
  stdout.on('drain', proceed);
  stderr.on('error', () => undefined);

  return {
    print(output) {
      if (gone || output.length === 0) return Promise.resolve();
      if (stdout.isTTY) progress?.hide();
      if (stdout.write(output)) return Promise.resolve();
      return new Promise((resolve) => (go = resolve));
    },
    complain(problem) {
      progress?.hide();
      stderr.write(problemLine(problem));
    },
    show: (shown) => (progress = shown),
    gone: () => gone,
  };
}

/** Whether text on standard output is coloured: on a terminal that can, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function coloursWanted(): boolean {
  const { NO_COLOR: none = '', FORCE_COLOR: forced = '' } = process.env;
  if (none !== '') return false;
  if (forced !== '') return forced !== '0';
  return isatty(1) && process.stdout.hasColors();
}
