// Stands before the connection and lets through what is well formed. All else is answered with an error, or, where no answer
// is expected, told in the editor's log once for each kind; the session goes on.
import type { Message, MessageReader, MessageWriter } from 'vscode-languageserver';
import { MessageType } from 'vscode-languageserver';
import type { Malformation } from './well-formed';
import { idOf, malformationOf } from './well-formed';

export function checkedReader(reader: MessageReader, writer: MessageWriter): MessageReader {
  const refuse = refuserFor(writer);
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) =>
      reader.listen((received) => {
        const message = completed(received);
        const malformation = malformationOf(message);
        if (malformation === null) callback(message as Message);
        else refuse(malformation, message);
      }),
    dispose: () => reader.dispose(),
  };
}

/** Answers for what cannot be taken. */
export type Refuse = (malformation: Malformation, message?: unknown) => void;

export function refuserFor(writer: MessageWriter): Refuse {
  const told = new Set<string>();
  // That the editor reads no more, the connection learns by itself.
  const write = (message: object): void => {
    writer.write(Object.assign({ jsonrpc: '2.0' }, message)).catch(() => undefined);
  };
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
