// Progress of what takes long, for an editor that shows it. What is over within a moment is not shown at all.
import type { ProgressToken } from 'vscode-languageserver';
import type { EditorNotifications } from './methods';
import type { Session } from './session';

export interface Progress {
  report(message: string): void;
  done(): void;
}

/** Milliseconds after which there is something to show, and between two words of it. */
const MOMENT = 300;

/** Begins one; `stop` is called when a person has seen enough. */
export type ShowProgress = (title: string, stop: () => void) => Progress;

/** Called once in a session. */
export function createProgress({
  connection,
  client,
  runtime,
  take,
}: Pick<Session, 'connection' | 'client' | 'runtime' | 'take'>): ShowProgress {
  const stops = new Map<ProgressToken, () => void>();
  let tokens = 0;
  take('window/workDoneProgress/cancel', ({ token }) => stops.get(token)?.());

  return (title, stop) => {
    const token = `cable-${++tokens}`;
    let last = '';
    let since = runtime.now();
    let isShown = false;
    let isDone = !client().showsProgress;
    const isOver = (): boolean => isDone;
    const tell = (value: EditorNotifications['$/progress']['value']): void =>
      connection.sendNotification('$/progress', { token, value });

    async function show(): Promise<void> {
      if (isOver()) return;
      await connection.sendRequest('window/workDoneProgress/create', { token });
      isShown = true;
      stops.set(token, stop);
      tell({ kind: 'begin', title, message: last, cancellable: true });
      // It may have been over while the editor made room.
      if (isOver()) end();
    }
    runtime.after(MOMENT, () => void show().catch(() => undefined));

    function end(): void {
      stops.delete(token);
      tell({ kind: 'end' });
    }

    return {
      report(message) {
        last = message;
        if (runtime.now() - since < MOMENT) return;
        since = runtime.now();
        if (isShown) tell({ kind: 'report', message });
      },
      done() {
        isDone = true;
        if (isShown) end();
      },
    };
  };
}
