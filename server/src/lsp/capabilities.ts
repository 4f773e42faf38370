// What the server tells an editor it can do, and how it says things to one that can do less.
import type { MarkupContent, ServerCapabilities } from 'vscode-languageserver';
import { MarkupKind, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { codeActionKinds } from './code-actions';

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    ...(client.takesCodeActions ? { codeActionProvider: { codeActionKinds: [...codeActionKinds] } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'cable',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}

/** Markdown for those who render it; for others the same words without its signs. */
export function markupOf(markdown: string, client: Client): MarkupContent {
  return client.rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: markdown.replace(/\\([\p{P}\p{S}])|\*\*|`| +(?=\n)/gu, '$1') };
}
