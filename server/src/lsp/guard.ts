// One guard round every handler: a request that was cancelled is answered so, a handler that throws answers the
// neutral value, and the fault is logged once, without a word of anyone's document and without a path.
import type { CancellationToken, Disposable } from 'vscode-languageserver';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { describeFault } from '../describe-fault';

/** Where the session stands; requests are answered only while it runs. */
export type Phase = 'starting' | 'running' | 'stopped';

export type Handler<Params, Result> = (
  params: Params,
  token?: CancellationToken,
) => Promise<Result | ResponseError<never>>;

/** Wraps `run`; `what` names the handler in the log. */
export type Guard = <Params, Result>(
  what: string,
  neutral: Result,
  run: (params: Params, token: CancellationToken | undefined) => Result | Promise<Result>,
) => Handler<Params, Result>;

export interface GuardOptions {
  readonly phase: () => Phase;
  readonly log: (message: string) => void;
  /** Called whenever a message arrives. */
  readonly onActivity: () => void;
}

export function createGuard({ phase, log, onActivity }: GuardOptions): Guard {
  const logged = new Set<string>();

  function refusal(token: CancellationToken | undefined): ResponseError<never> | undefined {
    if (phase() === 'starting') return new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized');
    if (phase() === 'stopped') return new ResponseError(ErrorCodes.InvalidRequest, 'shut down');
    return token?.isCancellationRequested ? cancellation() : undefined;
  }

  // The part of `run` before its first `await` happens in the turn of the call: changes stay in order.
  return (what, neutral, run) => async (params, token) => {
    onActivity();
    const refused = refusal(token);
    if (refused) return refused;
    try {
      const result = await orCancelled(run(params, token), token);
      return refusal(token) ?? result;
    } catch (error) {
      const kind = `${what} ${describeFault(error, 1)}`;
      if (!logged.has(kind)) log(`${what} failed: ${describeFault(error)}`);
      logged.add(kind);
      return neutral;
    }
  };
}

/** The result, or what is to be answered at once when the request is cancelled before there is one. */
async function orCancelled<Result>(
  result: Result | Promise<Result>,
  token: CancellationToken | undefined,
): Promise<Result | ResponseError<never>> {
  if (!token || !(result instanceof Promise)) return result;
  let listener: Disposable | undefined;
  const cancelled = new Promise<ResponseError<never>>((resolve) => {
    listener = token.onCancellationRequested(() => resolve(cancellation()));
  });
  try {
    return await Promise.race([result, cancelled]);
  } finally {
    listener?.dispose();
  }
}

function cancellation(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
