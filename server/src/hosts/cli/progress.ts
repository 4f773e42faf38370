// How far long work has come: a bar on standard error if that is a terminal, and none for what is done at once.
// It is one line, drawn over itself, and taken away before anything else is printed.

export interface Progress {
  /** So many more are done. */
  readonly advance: (files: number) => void;
  /** Leaves its line to what is printed next. */
  readonly hide: () => void;
}

const PATIENCE_MILLISECONDS = 500;
const REDRAW_MILLISECONDS = 100;
const WIDTH = 30;
const TO_LINE_START = '\r';
const CLEAR_TO_LINE_END = '\x1b[K';

const noProgress: Progress = { advance: () => undefined, hide: () => undefined };

export function startProgress(total: number, { stderr } = process): Progress {
  if (!stderr.isTTY) return noProgress;
  let done = 0;
  let drawn = false;
  let next = Date.now() + PATIENCE_MILLISECONDS;
  return {
    advance(files) {
      done += files;
      if (Date.now() < next) return;
      next = Date.now() + REDRAW_MILLISECONDS;
      drawn = true;
      stderr.write(TO_LINE_START + barOf(done, total) + CLEAR_TO_LINE_END);
    },
    hide() {
      if (drawn) stderr.write(TO_LINE_START + CLEAR_TO_LINE_END);
      drawn = false;
    },
  };
}

function barOf(done: number, total: number): string {
  const filled = Math.floor((WIDTH * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total} files`;
}
