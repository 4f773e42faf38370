// How far long work has come: a bar on standard error if that is a terminal, and none for what is done at once.
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** So many more are done. */
  readonly advance: (files: number) => void;
  /** Leaves its line to what is printed next. */
  readonly hide: () => void;
  readonly stop: () => void;
}

const PATIENCE_MILLISECONDS = 500;
const CLEAR_LINE = '\r\x1b[2K';

const noProgress: Progress = { advance: () => undefined, hide: () => undefined, stop: () => undefined };

export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY) return noProgress;
  const bar = new SingleBar({
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    forceRedraw: true,
  });
  const started = Date.now();
  let shown = false;
  let done = 0;
  return {
    advance(files) {
      done += files;
      if (shown) {
        bar.update(done);
      } else if (Date.now() - started > PATIENCE_MILLISECONDS) {
        shown = true;
        bar.start(total, done);
      }
    },
    hide() {
      if (shown) process.stderr.write(CLEAR_LINE);
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
