// The open documents: their text kept up to date change by change, and each parsed once for a version and a form, in slices.
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
import type { PositionEncoding } from './features/position-encoding';
import { countedIn } from './features/position-encoding';
import type { Sliced } from './lsp/sliced';
import type { CableService, ParsedCable, Source } from './service';
import type { Settings } from './settings';

export interface Documents {
  open(params: DidOpenTextDocumentParams): void;
  /** Throws when a change is malformed; a document that is not open is left alone. */
  change(params: DidChangeTextDocumentParams): void;
  close(params: DidCloseTextDocumentParams): void;
  clear(): void;
  /** URIs of all open documents. */
  uris(): readonly string[];
  /** The version of an open document as its editor counts, else undefined. */
  versionOf(uri: string): number | undefined;
  /** Another for every state of every document, whatever versions an editor gives them; undefined when it is not open. */
  revisionOf(uri: string): number | undefined;
  has(uri: string): boolean;
  /** The text of an open document as it stands. */
  sourceOf(uri: string): Source | undefined;
  /** The document as it stands when this settles, parsed; undefined when it is not open then. */
  parsed(uri: string, form: Settings['form']): Promise<ParsedCable | undefined>;
}

interface OpenDocument {
  readonly text: TextDocument;
  /** The same, with positions as the editor counts them. */
  readonly source: Source;
  revision: number;
  /** What was parsed last. */
  parsed: ParsedCable | undefined;
  /** What has changed since that was begun. */
  change: Change | undefined;
  /** Settles when what is being parsed is parsed. */
  parsing: Promise<void> | undefined;
}

export function createDocuments(
  service: CableService,
  sliced: Sliced,
  encoding: () => PositionEncoding = () => 'utf-16',
): Documents {
  const documents = new Map<string, OpenDocument>();
  let revisions = 0;

  function begin(uri: string, text: TextDocument): void {
    documents.set(uri, {
      text,
      source: countedIn(encoding(), text),
      revision: ++revisions,
      parsed: undefined,
      change: undefined,
      parsing: undefined,
    });
  }

  /** Parses the document as it stands; what changes meanwhile is for the next time, so that work once begun counts. */
  async function parse(uri: string, document: OpenDocument, form: Settings['form']): Promise<void> {
    const { source, parsed, change } = document;
    document.parsed = document.change = undefined;
    const again = parsed?.form === form && change !== undefined;
    const steps = again ? service.reparseSteps(parsed, source, change) : service.parseSteps(source, { form });
    try {
      document.parsed = await sliced(steps, () => documents.get(uri) === document);
    } finally {
      document.parsing = undefined;
    }
  }

  return {
    open({ textDocument: { uri, languageId, version, text } }) {
      begin(uri, TextDocument.create(uri, languageId, version, text));
    },

    change({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.get(uri);
      if (!document) return;
      document.revision = ++revisions;
      try {
        const change = applied(document, contentChanges, version);
        document.change =
          document.change && change ? joined(document.change, change) : (change ?? document.change);
      } catch (error) {
        // A malformed change may leave the text changed in part: what was parsed, or is being parsed, counts no more.
        begin(uri, document.text);
        throw error;
      }
    },

    close({ textDocument: { uri } }) {
      documents.delete(uri);
    },

    clear: () => documents.clear(),
    uris: () => [...documents.keys()],
    has: (uri) => documents.has(uri),
    sourceOf: (uri) => documents.get(uri)?.source,
    versionOf: (uri) => documents.get(uri)?.text.version,
    revisionOf: (uri) => documents.get(uri)?.revision,

    async parsed(uri, form) {
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const { parsed, change, parsing } = document;
        if (!parsing && !change && parsed?.form === form) return parsed;
        await (parsing ?? (document.parsing = parse(uri, document, form)));
      }
    },
  };
}

/** Changes the text, one change after the other, and gives them as one; undefined when there is none. */
function applied(
  { text, source }: OpenDocument,
  contentChanges: readonly TextDocumentContentChangeEvent[],
  version: number,
): Change | undefined {
  let all: Change | undefined;
  for (const each of contentChanges) {
    const [start, oldEnd] = offsetsOf(source, each);
    // Places beyond the text are taken to its end first: to `update` they would leave holes among the lines.
    const range = { start: text.positionAt(start), end: text.positionAt(oldEnd) };
    TextDocument.update(text, ['range' in each ? { range, text: each.text } : each], version);
    const change = { start, oldEnd, newEnd: start + each.text.length };
    all = all ? joined(all, change) : change;
  }
  TextDocument.update(text, [], version);
  return all;
}

/** What a change replaces: `[start, end)`. */
function offsetsOf(source: Source, change: TextDocumentContentChangeEvent): readonly [number, number] {
  if (!('range' in change)) return [0, source.getText().length];
  const start = source.offsetAt(change.range.start);
  const end = source.offsetAt(change.range.end);
  return start <= end ? [start, end] : [end, start];
}
