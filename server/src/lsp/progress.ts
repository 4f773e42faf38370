// Progress of what takes long, for an editor that shows it. What is over within a moment is not shown at all.
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session';

export interface Progress {
  report(message: string): void;
  done(): void;
}

/** Milliseconds after which there is something to show, and between two words of it. */
const MOMENT = 300;

/** `stop` is called when a person has seen enough. */
export function showProgress(
  { connection, client, runtime }: Pick<Session, 'connection' | 'client' | 'runtime'>,
  title: string,
  stop: () => void,
): Progress {
  let shown: WorkDoneProgressServerReporter | null = null;
  let last = '';
  let since = runtime.now();
  let isDone = !client().showsProgress;
  const isOver = (): boolean => isDone;

  async function show(): Promise<void> {
    if (isOver()) return;
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(title, undefined, last, true);
    reporter.token.onCancellationRequested(stop);
    // It may have been over while the editor made room.
    if (isOver()) reporter.done();
    else shown = reporter;
  }
  runtime.after(MOMENT, () => void show().catch(() => undefined));

  return {
    report(message) {
      last = message;
      if (runtime.now() - since < MOMENT) return;
      since = runtime.now();
      shown?.report(message);
    },
    done() {
      isDone = true;
      shown?.done();
    },
  };
}
