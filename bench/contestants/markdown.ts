// vscode-markdown-languageservice, with markdown-it to read for it, as its server in VS Code has.
import MarkdownIt from 'markdown-it';
import { CancellationToken, Emitter } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticOptions, IMdParser, IWorkspace } from 'vscode-markdown-languageservice';
import { createLanguageService, githubSlugifier } from 'vscode-markdown-languageservice';
import type { Contestant } from '../contestant';
import { completionPlace } from '../documents/markdown';
import { freshDocument, typedDocument } from '../typing';

const markdown = new MarkdownIt({ html: true });
const parser: IMdParser = {
  slugifier: githubSlugifier,
  tokenize: (document) => Promise.resolve(markdown.parse(document.getText(), {})),
};

const wanted: DiagnosticOptions = {
  validateReferences: 'warning',
  validateFragmentLinks: 'warning',
  validateFileLinks: 'ignore',
  validateMarkdownFileLinkFragments: 'ignore',
  validateUnusedLinkDefinitions: 'hint',
  validateDuplicateLinkDefinitions: 'error',
  ignoreLinks: [],
};

/** A workspace of one document; `change` makes the service forget what it knew of it. */
function workspaceOf(first: TextDocument): {
  readonly workspace: IWorkspace;
  readonly change: (document: TextDocument) => TextDocument;
} {
  let current = first;
  const changed = new Emitter<TextDocument>();
  return {
    change: (document) => {
      current = document;
      changed.fire(document);
      return document;
    },
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: changed.event,
      onDidCreateMarkdownDocument: new Emitter<TextDocument>().event,
      onDidDeleteMarkdownDocument: new Emitter<unknown>().event,
      getAllMarkdownDocuments: () => Promise.resolve([current]),
      hasMarkdownDocument: () => true,
      openMarkdownDocument: () => Promise.resolve(current),
      stat: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
    },
  };
}

const logger = { level: 0, log: () => undefined };
const { None } = CancellationToken;

export const contestant: Contestant = {
  jobsOn: (text) => {
    const next = freshDocument('markdown', text);
    const typed = typedDocument('markdown', text);
    const document = next();
    const { workspace, change } = workspaceOf(document);
    const service = createLanguageService({ workspace, parser, logger });
    const place = document.positionAt(completionPlace(text));
    return {
      parse: () => parser.tokenize(next()),
      check: () => service.computeDiagnostics(change(next()), wanted, None),
      symbols: () => service.getDocumentSymbols(change(next()), { includeLinkDefinitions: true }, None),
      completion: () => service.getCompletionItems(document, place, {}, None),
      key: () => service.computeDiagnostics(change(typed()), wanted, None),
    };
  },
};
