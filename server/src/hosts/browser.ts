// The server in a Web Worker: for vscode.dev and whoever else has no process to start. It has no files of its own;
// what it reads of a workspace, the client lends it.
import { describeFault } from '../describe-fault';
import { startServer } from '../server';

declare const self: DedicatedWorkerGlobalScope;

/** Serves the page that made the worker. */
export function startBrowserServer(): void {
  const logFault = startServer(
    {
      listen: (take) => void (self.onmessage = ({ data }: MessageEvent<unknown>) => take(data)),
      send: (message) => self.postMessage(message),
    },
    {
      defer: createDefer(),
      now: () => performance.now(),
      after: (milliseconds, task) => void setTimeout(task, milliseconds),
      exit: () => self.close(),
    },
  );
  self.onunhandledrejection = (event) => {
    event.preventDefault();
    logFault(`unhandled: ${describeFault(event.reason)}`);
  };
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
