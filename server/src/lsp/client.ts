// What the editor at the other end can do, read once from its capabilities.
// An editor that says nothing gets the plainest protocol: pushed diagnostics and flat symbols.
import type { DiagnosticsCapabilities, DiagnosticTag, InitializeParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';

export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly takesVersions: boolean;
  readonly showsRelatedInformation: boolean;
  readonly linksCodes: boolean;
  readonly keepsData: boolean;
  readonly diagnosticTags: readonly DiagnosticTag[];
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly nestsSymbols: boolean;
  readonly rendersMarkdown: boolean;
}

export function clientOf(params: Partial<InitializeParams>): Client {
  const { textDocument, workspace } = params.capabilities ?? {};
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  // Before pulling had capabilities of its own, the pushed ones spoke for both.
  const either = (key: keyof DiagnosticsCapabilities): boolean => Boolean(pull?.[key] ?? push?.[key]);
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: Boolean(workspace?.diagnostics?.refreshSupport),
    takesVersions: Boolean(push?.versionSupport),
    showsRelatedInformation: either('relatedInformation'),
    linksCodes: either('codeDescriptionSupport'),
    keepsData: either('dataSupport'),
    diagnosticTags: (pull?.tagSupport ?? push?.tagSupport)?.valueSet ?? [],
    answersConfiguration: Boolean(workspace?.configuration),
    registersConfiguration: Boolean(workspace?.didChangeConfiguration?.dynamicRegistration),
    nestsSymbols: Boolean(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
  };
}
