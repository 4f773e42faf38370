import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, SemanticTokensClientCapabilities } from 'vscode-languageserver';
import { DiagnosticTag } from 'vscode-languageserver';
import type { Client } from '../../../server/src/lsp/client';
import { clientOf } from '../../../server/src/lsp/client';

const plainest: Client = {
  positionEncoding: 'utf-16',
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
  registersDiagnostics: false,
  takesVersions: false,
  showsRelatedInformation: false,
  linksCodes: false,
  keepsData: false,
  diagnosticTags: [],
  answersConfiguration: false,
  registersConfiguration: false,
  nestsSymbols: false,
  rendersMarkdown: false,
  takesCodeActions: false,
  marksPreferred: false,
  takesVersionedEdits: false,
  takesSnippets: false,
  resolvesDocumentation: false,
  insertsOrReplaces: false,
  describesLabels: false,
  sharesEditRange: false,
  suggestsAgain: false,
  formats: false,
  formatsRanges: false,
  formatsManyRanges: false,
  formatsOnType: false,
  watchesFiles: false,
  changesFolders: false,
  readsSettingsFiles: false,
  turnsOffRules: false,
  showsCables: false,
  showsReferences: false,
  folding: null,
  growsSelections: false,
  highlights: false,
  semanticTokens: null,
  linksDefinitions: false,
  showsLinkTooltips: false,
  preparesRename: false,
  readsFiles: false,
  showsProgress: false,
  inlayHints: null,
  codeLenses: null,
  appliesEdits: false,
  language: null,
};

describe('an editor', () => {
  test.each<[string, ClientCapabilities, Partial<Client>]>([
    ['that says nothing can do nothing more than it must', {}, {}],
    [
      'that would have UTF-8 rather than UTF-16 gets it',
      { general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] } },
      { positionEncoding: 'utf-8' },
    ],
    [
      'that would have UTF-16 rather than UTF-8 gets it',
      { general: { positionEncodings: ['utf-16', 'utf-8'] } },
      { positionEncoding: 'utf-16' },
    ],
    [
      'that takes nothing known here gets UTF-16, which every editor takes',
      { general: { positionEncodings: ['utf-32', 'ebcdic'] } },
      { positionEncoding: 'utf-16' },
    ],
    ['may ask for diagnostics', { textDocument: { diagnostic: {} } }, { pullsDiagnostics: true }],
    [
      'may format a document, ranges of it, and as one types',
      {
        textDocument: { formatting: {}, rangeFormatting: { rangesSupport: true }, onTypeFormatting: {} },
      },
      { formats: true, formatsRanges: true, formatsManyRanges: true, formatsOnType: true },
    ],
    ['may format one range at a time', { textDocument: { rangeFormatting: {} } }, { formatsRanges: true }],
    [
      'lets diagnostics be announced later',
      { textDocument: { diagnostic: { dynamicRegistration: true } } },
      { pullsDiagnostics: true, registersDiagnostics: true },
    ],
    [
      'may be asked to ask again',
      { workspace: { diagnostics: { refreshSupport: true } } },
      { refreshesDiagnostics: true },
    ],
    [
      'says of pushed diagnostics what it shows',
      {
        textDocument: {
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
        },
      },
      { showsRelatedInformation: true, linksCodes: true, keepsData: true },
    ],
    [
      'says so of asked ones, which then counts',
      {
        textDocument: {
          publishDiagnostics: { relatedInformation: false, codeDescriptionSupport: true },
          diagnostic: { relatedInformation: true, codeDescriptionSupport: false },
        },
      },
      { pullsDiagnostics: true, showsRelatedInformation: true },
    ],
    [
      'names the tags it knows',
      { textDocument: { publishDiagnostics: { tagSupport: { valueSet: [DiagnosticTag.Deprecated] } } } },
      { diagnosticTags: [DiagnosticTag.Deprecated] },
    ],
    [
      'takes versions',
      { textDocument: { publishDiagnostics: { versionSupport: true } } },
      { takesVersions: true },
    ],
    ['answers for its configuration', { workspace: { configuration: true } }, { answersConfiguration: true }],
    [
      'tells of changes to it',
      { workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
      { registersConfiguration: true },
    ],
    [
      'nests symbols',
      { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
      { nestsSymbols: true },
    ],
    [
      'renders Markdown',
      { textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } },
      { rendersMarkdown: true },
    ],
    [
      'takes code actions, and knows which is the right one',
      {
        textDocument: {
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
            isPreferredSupport: true,
          },
        },
      },
      { takesCodeActions: true, marksPreferred: true },
    ],
    [
      'takes edits for a version',
      { workspace: { workspaceEdit: { documentChanges: true } } },
      { takesVersionedEdits: true },
    ],
    [
      'watches files, and tells of folders',
      { workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true } },
      { watchesFiles: true, changesFolders: true },
    ],
    [
      'folds so many places, and shows a text for them',
      { textDocument: { foldingRange: { rangeLimit: 5000, foldingRange: { collapsedText: true } } } },
      { folding: { limit: 5000, collapsedText: true } },
    ],
    ['folds', { textDocument: { foldingRange: {} } }, { folding: { collapsedText: false } }],
    [
      'grows selections and highlights',
      { textDocument: { selectionRange: {}, documentHighlight: {} } },
      { growsSelections: true, highlights: true },
    ],
    [
      'asks for semantic tokens of all kinds',
      {
        textDocument: { semanticTokens: tokensWith({ full: { delta: true }, range: true }) },
        workspace: { semanticTokens: { refreshSupport: true } },
      },
      { semanticTokens: { delta: true, range: true, refresh: true } },
    ],
    [
      'asks for the tokens of whole documents',
      { textDocument: { semanticTokens: tokensWith({ full: true }) } },
      { semanticTokens: { delta: false, range: false, refresh: false } },
    ],
    [
      'shows where definitions come from, what links say, and what is about to be renamed',
      {
        textDocument: {
          definition: { linkSupport: true },
          documentLink: { tooltipSupport: true },
          rename: { prepareSupport: true },
        },
        window: { workDoneProgress: true },
      },
      { linksDefinitions: true, showsLinkTooltips: true, preparesRename: true, showsProgress: true },
    ],
    [
      'shows inlay hints, and explains them when the pointer is over one',
      {
        textDocument: { inlayHint: { resolveSupport: { properties: ['tooltip'] } } },
        workspace: { inlayHint: { refreshSupport: true } },
      },
      { inlayHints: { resolvesTooltip: true, refreshes: true } },
    ],
    [
      'shows inlay hints',
      { textDocument: { inlayHint: {} } },
      { inlayHints: { resolvesTooltip: false, refreshes: false } },
    ],
    [
      'shows code lenses, and applies edits',
      { textDocument: { codeLens: {} }, workspace: { codeLens: { refreshSupport: true }, applyEdit: true } },
      { codeLenses: { refreshes: true }, appliesEdits: true },
    ],
    ['renders no Markdown', { textDocument: { hover: { contentFormat: ['plaintext'] } } }, {}],
  ])('%s', (_, capabilities, expected) => {
    expect(clientOf({ capabilities })).toEqual({ ...plainest, ...expected });
  });

  test.each<[string, unknown, Partial<Client>]>([
    [
      'lends its files and writes settings when it says so',
      { client: { readsSettingsFiles: true, readsFiles: true, turnsOffRules: true } },
      { readsSettingsFiles: true, readsFiles: true, turnsOffRules: true },
    ],
    ['does neither when what it says is something else', { client: { turnsOffRules: 'yes' } }, {}],
    ['does neither when it says nothing of the kind', 'cable', {}],
    ['does neither when it says null', { client: null }, {}],
    [
      'brings its language',
      { client: { language: { locale: 'fr', strings: { 'Add {0}': 'Ajouter {0}' } } } },
      { language: { locale: 'fr', strings: { 'Add {0}': 'Ajouter {0}' } } },
    ],
    [
      'brings of its language what is words',
      { client: { language: { locale: 'fr-ca', strings: { 'Add {0}': 'Ajouter {0}', 'Fix all': 7 } } } },
      { language: { locale: 'fr-CA', strings: { 'Add {0}': 'Ajouter {0}' } } },
    ],
    ['brings none by a name that can be none', { client: { language: { locale: 'e', strings: {} } } }, {}],
    ['brings none without words', { client: { language: { locale: 'fr', strings: null } } }, {}],
    ['brings none that is something else', { client: { language: 'fr' } }, {}],
  ])('%s', (_, initializationOptions, expected) => {
    expect(clientOf({ initializationOptions })).toEqual({ ...plainest, ...expected });
  });
});

function tokensWith(
  requests: SemanticTokensClientCapabilities['requests'],
): SemanticTokensClientCapabilities {
  return { requests, tokenTypes: [], tokenModifiers: [], formats: ['relative'] };
}
