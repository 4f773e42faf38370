// The server in a Web Worker: for vscode.dev and whoever else has no process to start. It has no files of its own;
// what it reads of a workspace, the client lends it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { describeFault } from '../describe-fault';
import { checkedReader } from '../lsp/checked-reader';
import { startServer } from '../server';

declare const self: DedicatedWorkerGlobalScope;

/** Serves the page that made the worker. */
export function startBrowserServer(): void {
  const writer = new BrowserMessageWriter(self);
  const connection = createConnection(checkedReader(new BrowserMessageReader(self), writer), writer);
  self.onunhandledrejection = (event) => {
    event.preventDefault();
    connection.console.error(`unhandled: ${describeFault(event.reason)}`);
  };
  startServer(connection, {
    defer: createDefer(),
    now: () => performance.now(),
    after: (milliseconds, task) => void setTimeout(task, milliseconds),
  });
}

/** Turns of the event loop by messages to oneself: browsers hold back timers that follow one another. */
function createDefer(): (task: () => void) => void {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(null);
  };
}
