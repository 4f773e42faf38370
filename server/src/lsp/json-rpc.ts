// JSON-RPC 2.0 over a channel: requests and notifications go to their handlers one a turn of the event loop, in the order in
// which they came; answers go back whenever they are there. Cancelling counts as soon as it is read, so a request that is
// cancelled while it waits is never begun.
import type { CancellationToken } from 'vscode-languageserver';
import { createCancellation } from './cancellation';
import type { Cancellation } from './cancellation';
import type { Channel } from './channel';
import { ErrorCodes } from './codes';

/** In the place of an answer: why there is none. */
export class ResponseError extends Error {
  /** A code of JSON-RPC or LSP. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export interface JsonRpc {
  /** The handler's result is the answer, without one null; a `ResponseError`, returned or thrown, refuses. */
  onRequest(method: string, handler: RequestHandler): void;
  onNotification(method: string, handler: (params: unknown) => unknown): void;
  /** Rejects with a `ResponseError` when the other side refuses. */
  sendRequest(method: string, params?: unknown): Promise<unknown>;
  sendNotification(method: string, params?: unknown): void;
  /** Takes what comes from now on; calls `onEnd` when nobody is at the other end any more. */
  listen(onEnd: () => void): void;
}

export type RequestHandler = (params: unknown, token: CancellationToken) => unknown;

type Id = number | string;

/** A message as `checkedChannel` lets it through. */
interface Message {
  readonly id?: Id | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: ResponseError) => void;
}

/** `defer` runs a task in a later turn of the event loop. */
export function createJsonRpc(channel: Channel, defer: (task: () => void) => void): JsonRpc {
  const requestHandlers = new Map<string, RequestHandler>();
  const notificationHandlers = new Map<string, (params: unknown) => unknown>();
  /** Requests that were sent, until they are answered. */
  const waiting = new Map<unknown, Waiting>();
  /** Requests that came, until they are answered. */
  const cancellations = new Map<Id, Cancellation>();
  let queue: Message[] = [];
  let next = 0;
  let lastId = 0;

  function receive(message: Message): void {
    const { id, method, params } = message;
    if (method === '$/cancelRequest') {
      cancellations.get((params as { readonly id: Id }).id)?.cancel();
      return;
    }
    if (method !== undefined && id !== undefined && id !== null) cancellations.set(id, createCancellation());
    queue.push(message);
    if (queue.length === next + 1) defer(turn);
  }

  function turn(): void {
    const message = queue[next++];
    if (next < queue.length) defer(turn);
    else {
      queue = [];
      next = 0;
    }
    if (message !== undefined) dispatch(message);
  }

  function dispatch({ id, method, params, result, error }: Message): void {
    if (method === undefined) settle(id, result, error);
    else if (id !== undefined && id !== null) void answer(id, method, params);
    // A handler of what asks no answer stands under a guard of its own.
    else notificationHandlers.get(method)?.(params);
  }

  function settle(id: unknown, result: unknown, error: Message['error']): void {
    const request = waiting.get(id);
    waiting.delete(id);
    if (error) request?.reject(new ResponseError(error.code, error.message));
    else request?.resolve(result);
  }

  async function answer(id: Id, method: string, params: unknown): Promise<void> {
    const cancellation = cancellations.get(id) ?? createCancellation();
    const result = await resultOf(method, params, cancellation.token);
    if (cancellations.get(id) === cancellation) cancellations.delete(id);
    channel.send(
      result instanceof ResponseError
        ? { jsonrpc: '2.0', id, error: { code: result.code, message: result.message } }
        : { jsonrpc: '2.0', id, result: result ?? null },
    );
  }

  async function resultOf(method: string, params: unknown, token: CancellationToken): Promise<unknown> {
    const handler = requestHandlers.get(method);
    if (!handler) return new ResponseError(ErrorCodes.MethodNotFound, `there is no ${method}`);
    try {
      return await handler(params, token);
    } catch (error) {
      return error instanceof ResponseError
        ? error
        : new ResponseError(ErrorCodes.InternalError, `${method} failed`);
    }
  }

  return {
    onRequest: (method, handler) => void requestHandlers.set(method, handler),
    onNotification: (method, handler) => void notificationHandlers.set(method, handler),

    sendRequest(method, params) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        channel.send({ jsonrpc: '2.0', id, method, params });
      });
    },

    sendNotification: (method, params) => channel.send({ jsonrpc: '2.0', method, params }),
    listen: (onEnd) => channel.listen((message) => receive(message as Message), onEnd),
  };
}
