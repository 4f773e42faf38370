// The floor under every language server: keeps its documents up to date, and answers with one diagnostic that it need not
// think about. It speaks through the same library, bundled the same way.
import type { Diagnostic } from 'vscode-languageserver/node';
import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const start = { line: 0, character: 0 };
const diagnostics: Diagnostic[] = [{ range: { start, end: start }, message: 'nothing' }];
let pushes = true;

connection.onInitialize(({ capabilities }) => {
  pushes = capabilities.textDocument?.diagnostic === undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(!pushes && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (pushes) void connection.sendDiagnostics({ uri, version, diagnostics });
});
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: diagnostics }));
documents.listen(connection);
connection.listen();
