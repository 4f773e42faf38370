// The methods by which an editor speaks to the server and the server to an editor: for each what comes with it, and for those
// that are answered, the answer. Types alone; what is not in these lists is neither heard nor said.
import type * as lsp from 'vscode-languageserver';
import type * as own from './protocol';

/** What an editor asks. */
export interface Requests {
  initialize: (params: lsp.InitializeParams) => lsp.InitializeResult;
  shutdown: () => null;
  'textDocument/codeAction': (params: lsp.CodeActionParams) => lsp.CodeAction[];
  'textDocument/codeLens': (params: lsp.CodeLensParams) => lsp.CodeLens[];
  'textDocument/completion': (params: lsp.CompletionParams) => lsp.CompletionList | null;
  'completionItem/resolve': (params: lsp.CompletionItem) => lsp.CompletionItem;
  'textDocument/definition': (params: lsp.DefinitionParams) => lsp.Definition | lsp.DefinitionLink[] | null;
  'textDocument/diagnostic': (params: lsp.DocumentDiagnosticParams) => lsp.DocumentDiagnosticReport;
  'textDocument/documentHighlight': (params: lsp.DocumentHighlightParams) => lsp.DocumentHighlight[];
  'textDocument/documentLink': (params: lsp.DocumentLinkParams) => lsp.DocumentLink[];
  'documentLink/resolve': (params: lsp.DocumentLink) => lsp.DocumentLink;
  'textDocument/documentSymbol': (
    params: lsp.DocumentSymbolParams,
  ) => lsp.DocumentSymbol[] | lsp.SymbolInformation[];
  'textDocument/foldingRange': (params: lsp.FoldingRangeParams) => lsp.FoldingRange[];
  'textDocument/formatting': (params: lsp.DocumentFormattingParams) => lsp.TextEdit[];
  'textDocument/rangeFormatting': (params: lsp.DocumentRangeFormattingParams) => lsp.TextEdit[];
  'textDocument/rangesFormatting': (params: lsp.DocumentRangesFormattingParams) => lsp.TextEdit[];
  'textDocument/onTypeFormatting': (params: lsp.DocumentOnTypeFormattingParams) => lsp.TextEdit[];
  'textDocument/hover': (params: lsp.HoverParams) => lsp.Hover | null;
  'textDocument/inlayHint': (params: lsp.InlayHintParams) => lsp.InlayHint[];
  'inlayHint/resolve': (params: lsp.InlayHint) => lsp.InlayHint;
  'textDocument/references': (params: lsp.ReferenceParams) => lsp.Location[];
  'textDocument/prepareRename': (params: lsp.PrepareRenameParams) => lsp.PrepareRenameResult | null;
  'textDocument/rename': (params: lsp.RenameParams) => lsp.WorkspaceEdit | null;
  'textDocument/selectionRange': (params: lsp.SelectionRangeParams) => lsp.SelectionRange[] | null;
  'textDocument/semanticTokens/full': (params: lsp.SemanticTokensParams) => lsp.SemanticTokens;
  'textDocument/semanticTokens/full/delta': (
    params: lsp.SemanticTokensDeltaParams,
  ) => lsp.SemanticTokens | lsp.SemanticTokensDelta;
  'textDocument/semanticTokens/range': (params: lsp.SemanticTokensRangeParams) => lsp.SemanticTokens;
  'workspace/diagnostic': (params: lsp.WorkspaceDiagnosticParams) => lsp.WorkspaceDiagnosticReport;
  'workspace/executeCommand': (params: lsp.ExecuteCommandParams) => boolean | null;
  'workspace/symbol': (params: lsp.WorkspaceSymbolParams) => lsp.SymbolInformation[];
  [own.DATE_TIME_GROUP_REQUEST]: () => string;
  [own.FINDINGS_REQUEST]: (params: own.FindingsParams) => (own.FileFindings | null)[];
  [own.MESSAGE_REQUEST]: (params: own.MessageParams) => own.MessageFacts | null;
  [own.NEW_CABLE_REQUEST]: (params: own.NewCableParams) => string;
  [own.SETTINGS_REQUEST]: (params: own.SettingsParams) => own.FileSettings | null;
  [own.STATUS_REQUEST]: (params: own.StatusParams) => own.DocumentStatus | null;
}

/** What an editor tells. */
export interface Notifications {
  initialized: lsp.InitializedParams;
  exit: undefined;
  'textDocument/didOpen': lsp.DidOpenTextDocumentParams;
  'textDocument/didChange': lsp.DidChangeTextDocumentParams;
  'textDocument/didSave': lsp.DidSaveTextDocumentParams;
  'textDocument/didClose': lsp.DidCloseTextDocumentParams;
  'window/workDoneProgress/cancel': lsp.WorkDoneProgressCancelParams;
  'workspace/didChangeConfiguration': lsp.DidChangeConfigurationParams;
  'workspace/didChangeWatchedFiles': lsp.DidChangeWatchedFilesParams;
  'workspace/didChangeWorkspaceFolders': lsp.DidChangeWorkspaceFoldersParams;
  'workspace/didCreateFiles': lsp.CreateFilesParams;
  'workspace/didRenameFiles': lsp.RenameFilesParams;
  'workspace/didDeleteFiles': lsp.DeleteFilesParams;
}

/** What the server asks an editor. Answers are what an editor says, and may be anything. */
export interface EditorRequests {
  'client/registerCapability': (params: lsp.RegistrationParams) => unknown;
  'client/unregisterCapability': (params: lsp.UnregistrationParams) => unknown;
  'window/workDoneProgress/create': (params: lsp.WorkDoneProgressCreateParams) => unknown;
  'workspace/applyEdit': (params: lsp.ApplyWorkspaceEditParams) => lsp.ApplyWorkspaceEditResult;
  'workspace/configuration': (params: lsp.ConfigurationParams) => unknown;
  'workspace/codeLens/refresh': () => unknown;
  'workspace/diagnostic/refresh': () => unknown;
  'workspace/inlayHint/refresh': () => unknown;
  'workspace/semanticTokens/refresh': () => unknown;
  [own.READ_REQUEST]: (params: own.ReadParams) => own.ReadResult;
  [own.FIND_FILES_REQUEST]: (params: own.FindFilesParams) => readonly string[];
  [own.READ_FILES_REQUEST]: (params: own.ReadFilesParams) => own.ReadResult;
}

/** What the server tells an editor. */
export interface EditorNotifications {
  '$/progress': {
    readonly token: lsp.ProgressToken;
    readonly value:
      | lsp.WorkDoneProgressBegin
      | lsp.WorkDoneProgressReport
      | lsp.WorkDoneProgressEnd
      | lsp.WorkspaceDiagnosticReportPartialResult;
  };
  'textDocument/publishDiagnostics': lsp.PublishDiagnosticsParams;
  'window/logMessage': lsp.LogMessageParams;
  'window/showMessage': lsp.ShowMessageParams;
}
