// What a person notices when the server dies: nothing, for it is started again and its findings come back. When it dies time
// and again it stays down, and one message says so and offers to start it.
import { commands, l10n, window } from 'vscode';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import { createCrashCount, TOO_MANY } from './crash-count';

export interface Crashes {
  readonly errorHandler: ErrorHandler;
  /** Takes the client that the handler is given to. */
  readonly watch: (client: BaseLanguageClient) => void;
  /** Starts the server, if it does not run. Fulfilled when it does, or when it could not be started this time. */
  readonly start: () => Promise<void>;
  /** A person wants it started: what was before counts no more. */
  readonly forget: () => void;
}

/** Milliseconds until a server that has ended is started again. */
const PAUSE = 200;

export function createCrashes(): Crashes {
  const count = createCrashCount();
  let client: BaseLanguageClient | undefined;
  let starts = 0;
  let ended = 0;

  async function start(): Promise<void> {
    const number = ++starts;
    try {
      await client?.start();
    } catch {
      // Why is in the log.
      noteEnd(number);
    }
  }

  /** Whether it is started again. One that ends while it starts is told of twice. */
  function noteEnd(number: number): boolean {
    if (ended === number) return true;
    ended = number;
    const isWorthIt = count.add();
    if (isWorthIt) setTimeout(() => void start(), PAUSE);
    else void tell();
    return isWorthIt;
  }

  return {
    errorHandler: {
      // A connection that is broken is closed soon.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      // The library would start it again by itself, and tell of every start that fails.
      closed() {
        const message = noteEnd(starts)
          ? l10n.t('The language server has ended and is started again.')
          : l10n.t('The language server has ended and is not started again.');
        return { action: CloseAction.DoNotRestart, handled: true, message };
      },
    },
    watch(watched) {
      client = watched;
      // Some of its errors the library shows to people whatever it is told: they are for the log.
      const log = watched.error.bind(watched);
      watched.error = (message, data) => log(message, data, false);
    },
    start,
    forget: () => count.clear(),
  };
}

async function tell(): Promise<void> {
  const restart = l10n.t('Restart');
  const output = l10n.t('Show Output');
  const message = l10n.t(
    'The language server of Cable has ended {0} times in a few minutes and is not started again.',
    TOO_MANY,
  );
  const choice = await window.showErrorMessage(message, restart, output);
  if (choice === restart) await commands.executeCommand('cable.restartServer');
  if (choice === output) await commands.executeCommand('cable.showOutput');
}
