// A token that says whether an answer is still wanted, and the hand that cancels it.
import type { CancellationToken } from 'vscode-languageserver';

export interface Cancellation {
  readonly token: CancellationToken;
  /** The second time does nothing. */
  readonly cancel: () => void;
}

export function createCancellation(): Cancellation {
  const listeners = new Set<() => void>();
  let isCancellationRequested = false;
  return {
    token: {
      get isCancellationRequested() {
        return isCancellationRequested;
      },
      onCancellationRequested(listener) {
        const listen = (): void => void listener(undefined);
        if (isCancellationRequested) queueMicrotask(listen);
        else listeners.add(listen);
        return { dispose: () => void listeners.delete(listen) };
      },
    },
    cancel() {
      isCancellationRequested = true;
      listeners.forEach((listener) => listener());
      listeners.clear();
    },
  };
}
