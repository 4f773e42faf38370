// The language client as the extension sees it, whatever host made it.
import type { BaseLanguageClient } from 'vscode-languageclient';

export interface CableClient extends BaseLanguageClient {
  /** Ends the server and starts it again. */
  restart(): Promise<void>;
}
