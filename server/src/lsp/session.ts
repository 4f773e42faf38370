// What a session with one editor is made of, as the parts of the server share it, and what a part looks like: the
// capabilities it announces and the handlers that keep the promise, in one file of `features/`.
import type { CancellationToken, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Documents } from '../document';
import type { Steps } from '../message/steps';
import type { Runtime } from '../server';
import type { Say } from '../l10n';
import type { CableService, ParsedCable } from '../service';
import type { Client } from './client';
import type { Configuration } from './configuration';
import type { Guard } from './guard';
import type { Unopened } from './unopened';
import type { Workspace } from './workspace';

export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly service: CableService;
  readonly documents: Documents;
  /** Round every handler of a request. */
  readonly guard: Guard;
  /** The same for what asks no answer. */
  readonly guardNotice: GuardNotice;
  /** What the editor can do; known once it has said so, so ask in handlers. */
  readonly client: () => Client;
  readonly configuration: () => Configuration;
  /** Puts phrases into the language of the person. */
  readonly say: Say;
  /** The cables of all folders that are open. */
  readonly workspace: Workspace;
  /** What is found in them while they are not open. */
  readonly unopened: Unopened;
  /** The document as it stands once its settings are known; undefined when it is not open or no cable file. */
  readonly parsed: (uri: string) => Promise<ParsedCable | undefined>;
  /**
   * An answer about the document as it stands in the end, worked out without keeping others waiting; undefined when it is
   * not open or the request was cancelled.
   */
  readonly inSlices: <Result>(
    uri: string,
    token: CancellationToken | undefined,
    stepsOf: (cable: ParsedCable) => Steps<Result>,
  ) => Promise<Result | undefined>;
}

export type GuardNotice = <Params>(
  what: string,
  run: (params: Params) => void | Promise<void>,
) => (params: Params) => Promise<void>;

export interface ServerFeature {
  /** What is announced to this editor; nothing where it could make no use of it. */
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Registers the handlers, before the connection is opened. */
  readonly listen: (session: Session) => void;
  /** Has the editor ask anew, when settings have changed that its answers hang on; nothing where it cannot be told to. */
  readonly refresh?: (session: Session) => Promise<void> | undefined;
  /** Whether its answers hang on the cables of other files: `refresh` is called when more is known of them, too. */
  readonly hangsOnWorkspace?: boolean;
}
