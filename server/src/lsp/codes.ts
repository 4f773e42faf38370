// Numbers of the protocol that its types have no values for.

/** Why a request was not answered: codes of JSON-RPC and, below -32800, of LSP. */
export const ErrorCodes = {
  ParseError: -32700,
  InvalidRequest: -32600,
  MethodNotFound: -32601,
  InvalidParams: -32602,
  InternalError: -32603,
  ServerNotInitialized: -32002,
  RequestCancelled: -32800,
  RequestFailed: -32803,
} as const;

/** Of what is shown or logged. */
export const MessageType = { Error: 1, Warning: 2, Info: 3 } as const;

/** Of what happened to a file. */
export const FileChangeType = { Created: 1, Changed: 2, Deleted: 3 } as const;

/** How a document is kept: by what changes in it. */
export const TextDocumentSyncKind = { Incremental: 2 } as const;
