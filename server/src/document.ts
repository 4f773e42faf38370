// The open documents: their text kept up to date change by change, and each parsed once for a version and a form.
// A closed document leaves nothing behind, so there are never more parsed documents than open ones.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { CableService, ParsedCable } from './service';
import type { Settings } from './settings';

export interface Documents {
  open(params: DidOpenTextDocumentParams): void;
  /** Throws when a change is malformed; a document that is not open is left alone. */
  change(params: DidChangeTextDocumentParams): void;
  close(params: DidCloseTextDocumentParams): void;
  clear(): void;
  /** URIs of all open documents. */
  uris(): readonly string[];
  /** The version of an open document, else undefined. */
  versionOf(uri: string): number | undefined;
  has(uri: string): boolean;
  /** The text of an open document as it stands. */
  sourceOf(uri: string): TextDocument | undefined;
  /** The document as it stands, parsed; undefined when it is not open. */
  parsed(uri: string, form: Settings['form']): ParsedCable | undefined;
}

interface OpenDocument {
  readonly source: TextDocument;
  parsed: { readonly form: Settings['form']; readonly cable: ParsedCable } | undefined;
}

export function createDocuments(service: CableService): Documents {
  const documents = new Map<string, OpenDocument>();

  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      documents.set(uri, { source: TextDocument.create(uri, languageId, version, text), parsed: undefined });
    },

    change({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.get(uri);
      if (!document) return;
      // Dropped first: a malformed change may leave the text changed in part.
      document.parsed = undefined;
      TextDocument.update(document.source, contentChanges, version);
    },

    close({ textDocument: { uri } }) {
      documents.delete(uri);
    },

    clear: () => documents.clear(),
    uris: () => [...documents.keys()],
    has: (uri) => documents.has(uri),
    sourceOf: (uri) => documents.get(uri)?.source,
    versionOf: (uri) => documents.get(uri)?.source.version,

    parsed(uri, form) {
      const document = documents.get(uri);
      if (!document) return undefined;
      if (document.parsed?.form !== form) {
        document.parsed = { form, cable: service.parse(document.source, { form }) };
      }
      return document.parsed.cable;
    },
  };
}
