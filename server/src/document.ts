// The open documents: their text kept up to date change by change, and each parsed once for a version and a form.
// A closed document leaves nothing behind, so there are never more parsed documents than open ones.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DidChangeTextDocumentParams,
  TextDocumentContentChangeEvent,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { Change } from './message/document';
import { joined } from './message/document';
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
  /** What was parsed last. */
  parsed: ParsedCable | undefined;
  /** What has changed since then. */
  change: Change | undefined;
}

export function createDocuments(service: CableService): Documents {
  const documents = new Map<string, OpenDocument>();

  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      documents.set(uri, {
        source: TextDocument.create(uri, languageId, version, text),
        parsed: undefined,
        change: undefined,
      });
    },

    change({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.get(uri);
      if (!document) return;
      const { parsed } = document;
      // Dropped meanwhile: a malformed change may leave the text changed in part.
      document.parsed = undefined;
      const change = applied(document.source, contentChanges, version);
      document.change =
        document.change && change ? joined(document.change, change) : (change ?? document.change);
      document.parsed = parsed;
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
      const { source, parsed, change } = document;
      if (parsed?.form !== form) document.parsed = service.parse(source, { form });
      else if (change) document.parsed = service.reparse(parsed, source, change);
      document.change = undefined;
      return document.parsed;
    },
  };
}

/** Changes the text, one change after the other, and gives them as one; undefined when there is none. */
function applied(
  source: TextDocument,
  contentChanges: readonly TextDocumentContentChangeEvent[],
  version: number,
): Change | undefined {
  let all: Change | undefined;
  for (const each of contentChanges) {
    const [start, oldEnd] = offsetsOf(source, each);
    TextDocument.update(source, [each], version);
    const change = { start, oldEnd, newEnd: start + each.text.length };
    all = all ? joined(all, change) : change;
  }
  TextDocument.update(source, [], version);
  return all;
}

/** What a change replaces: `[start, end)`. */
function offsetsOf(source: TextDocument, change: TextDocumentContentChangeEvent): readonly [number, number] {
  if (!('range' in change)) return [0, source.getText().length];
  const start = source.offsetAt(change.range.start);
  const end = source.offsetAt(change.range.end);
  return start <= end ? [start, end] : [end, start];
}
