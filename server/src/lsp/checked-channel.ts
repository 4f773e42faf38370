// Stands before the connection and lets through what is well formed. All else is answered with an error, or, where no answer
// is expected, told in the editor's log once for each kind; the session goes on.
import type { Channel } from './channel';
import { MessageType } from './codes';
import type { Malformation } from './well-formed';
import { idOf, malformationOf } from './well-formed';

export function checkedChannel(channel: Channel): Channel {
  const refuse = refuserFor(channel);
  return {
    listen: (take, onEnd) =>
      channel.listen((received) => {
        const message = completed(received);
        const malformation = malformationOf(message);
        if (malformation === null) take(message);
        else refuse(malformation, message);
      }, onEnd),
    send: channel.send,
  };
}

/** Answers for what cannot be taken. */
export type Refuse = (malformation: Malformation, message?: unknown) => void;

export function refuserFor({ send }: Pick<Channel, 'send'>): Refuse {
  const told = new Set<string>();
  const write = (message: object): void => send(Object.assign({ jsonrpc: '2.0' }, message));
  return ({ code, reason }, message) => {
    const id = idOf(message);
    if (id !== null || !isNotification(message)) write({ id, error: { code, message: reason } });
    else if (!told.has(reason)) {
      told.add(reason);
      const params = { type: MessageType.Warning, message: `not taken: ${reason}` };
      write({ method: 'window/logMessage', params });
    }
  };
}

function isNotification(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'method' in message && !('id' in message);
}

/** Some leave out what is empty, and some write null for parameters that there are not. */
function completed(message: unknown): unknown {
  const { method, params } = (message ?? {}) as {
    method?: unknown;
    params?: { capabilities?: unknown } | null;
  };
  if (method === 'initialize') {
    const given = typeof params === 'object' ? params : undefined;
    if (given === undefined || given?.capabilities) return message;
    return Object.assign({}, message, { params: Object.assign({}, given, { capabilities: {} }) });
  }
  return params === null ? Object.assign({}, message, { params: undefined }) : message;
}
