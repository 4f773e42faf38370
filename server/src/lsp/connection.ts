// The editor at the other end, as the parts of the server speak to it: methods by name with the types that belong to them.
import type { CancellationToken, ConfigurationItem } from 'vscode-languageserver';
import type { Channel } from './channel';
import { MessageType } from './codes';
import type { JsonRpc, ResponseError } from './json-rpc';
import { createJsonRpc } from './json-rpc';
import type { EditorNotifications, EditorRequests, Notifications, Requests } from './methods';

export interface Connection {
  /** A `ResponseError` refuses the answer. */
  onRequest<Method extends keyof Requests>(
    method: Method,
    handler: (params: Asked<Method>, token: CancellationToken) => Answer<Method> | Promise<Answer<Method>>,
  ): void;
  onNotification<Method extends keyof Notifications>(
    method: Method,
    handler: (params: Notifications[Method]) => unknown,
  ): void;
  sendRequest<Method extends keyof EditorRequests>(
    method: Method,
    ...params: Parameters<EditorRequests[Method]>
  ): Promise<ReturnType<EditorRequests[Method]>>;
  sendNotification<Method extends keyof EditorNotifications>(
    method: Method,
    params: EditorNotifications[Method],
  ): void;
  /** Sections of the editor's settings, as far as it has them, in the order asked for. */
  configuration(items: readonly ConfigurationItem[]): Promise<readonly unknown[]>;
  /** Asks to be told, or asked, of something; gives what takes that back. */
  register(method: keyof Notifications | keyof Requests, options: object): Promise<() => Promise<unknown>>;
  /** The editor's log. */
  readonly console: {
    readonly error: (message: string) => void;
    readonly warn: (message: string) => void;
  };
  /** Takes what comes from now on; calls `onEnd` when nobody is at the other end any more. */
  listen(onEnd: () => void): void;
}

export type Asked<Method extends keyof Requests> = Parameters<Requests[Method]>[0];

export type Answer<Method extends keyof Requests> = ReturnType<Requests[Method]> | ResponseError;

/** `defer` runs a task in a later turn of the event loop. */
export function createConnection(channel: Channel, defer: (task: () => void) => void): Connection {
  // What editors send is of these types as far as `checkedChannel` has looked; answers are looked at where they are used.
  const connection = createJsonRpc(channel, defer) as JsonRpc & Connection;
  const log = (type: 1 | 2, message: string): void =>
    connection.sendNotification('window/logMessage', { type, message });
  let registrations = 0;
  return Object.assign({}, connection, {
    async configuration(items: ConfigurationItem[]) {
      const sections = await connection.sendRequest('workspace/configuration', { items });
      return Array.isArray(sections) ? sections : [];
    },
    async register(method: string, registerOptions: object) {
      const id = `cable-${++registrations}`;
      await connection.sendRequest('client/registerCapability', {
        registrations: [{ id, method, registerOptions }],
      });
      // The protocol spells it so.
      const unregisterations = [{ id, method }];
      return () => connection.sendRequest('client/unregisterCapability', { unregisterations });
    },
    console: {
      error: (message: string) => log(MessageType.Error, message),
      warn: (message: string) => log(MessageType.Warning, message),
    },
  });
}
