// What the editor at the other end can do, read once from its capabilities.
// An editor that says nothing gets the plainest protocol: pushed diagnostics and flat symbols.
import type {
  DiagnosticsCapabilities,
  DiagnosticTag,
  FoldingRangeClientCapabilities,
  InitializeParams,
  SemanticTokensClientCapabilities,
} from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver-types';
import type { FoldingOptions } from '../features/folding-ranges';
import type { PositionEncoding } from '../features/position-encoding';
import type { Language } from '../l10n';
import type { ClientOptions } from './protocol';

export interface Client {
  /** How characters of a line are counted. */
  readonly positionEncoding: PositionEncoding;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Lets a server say later what diagnostics it can be asked for. */
  readonly registersDiagnostics: boolean;
  readonly takesVersions: boolean;
  readonly showsRelatedInformation: boolean;
  readonly linksCodes: boolean;
  readonly keepsData: boolean;
  readonly diagnosticTags: readonly DiagnosticTag[];
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly nestsSymbols: boolean;
  readonly rendersMarkdown: boolean;
  /** Takes code actions, not only commands. */
  readonly takesCodeActions: boolean;
  readonly marksPreferred: boolean;
  /** Takes edits that say for which version of a document they are. */
  readonly takesVersionedEdits: boolean;
  /** Takes completions with tab stops. */
  readonly takesSnippets: boolean;
  /** Asks for the documentation of a completion when it is looked at. */
  readonly resolvesDocumentation: boolean;
  /** Lets a person choose whether a completion replaces what is behind the cursor. */
  readonly insertsOrReplaces: boolean;
  /** Shows beside every completion what it is. */
  readonly describesLabels: boolean;
  /** Takes one range for all completions of a list. */
  readonly sharesEditRange: boolean;
  /** Shows completions again, on VS Code's command for it. */
  readonly suggestsAgain: boolean;
  readonly formats: boolean;
  readonly formatsRanges: boolean;
  /** Asks for the formatting of several ranges at once. */
  readonly formatsManyRanges: boolean;
  readonly formatsOnType: boolean;
  readonly watchesFiles: boolean;
  /** Tells when folders are opened and closed. */
  readonly changesFolders: boolean;
  /** Answers for the texts of settings files. */
  readonly readsSettingsFiles: boolean;
  /** Answers for the files of its workspace. */
  readonly readsFiles: boolean;
  readonly showsProgress: boolean;
  /** Takes definitions with the words that lead to them. */
  readonly linksDefinitions: boolean;
  readonly showsLinkTooltips: boolean;
  readonly preparesRename: boolean;
  /** Writes a setting that turns off a rule, on command. */
  readonly turnsOffRules: boolean;
  /** Shows all cables, and is told when there are others. */
  readonly showsCables: boolean;
  /** Shows the references to a place, on command. */
  readonly showsReferences: boolean;
  /** How it folds; null where it does not. */
  readonly folding: FoldingOptions | null;
  readonly growsSelections: boolean;
  readonly highlights: boolean;
  /** What it asks of semantic tokens, and whether it can be told to ask anew; null where it shows none. */
  readonly semanticTokens: {
    readonly delta: boolean;
    readonly range: boolean;
    readonly refresh: boolean;
  } | null;
  /** Whether it can be told to ask for hints anew, and asks for what there is more to say of one; null where it shows none. */
  readonly inlayHints: { readonly resolvesTooltip: boolean; readonly refreshes: boolean } | null;
  readonly codeLenses: { readonly refreshes: boolean } | null;
  /** Makes edits that the server asks for. */
  readonly appliesEdits: boolean;
  /** The words of the person's language; null for English. */
  readonly language: Language | null;
}

export function clientOf(params: Partial<InitializeParams>): Client {
  const { general, textDocument, workspace } = params.capabilities ?? {};
  const { codeAction, completion } = textDocument ?? {};
  const { completionItem } = completion ?? {};
  const own = ownOptions(params.initializationOptions);
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  // Before pulling had capabilities of its own, the pushed ones spoke for both.
  const either = (key: keyof DiagnosticsCapabilities): boolean => Boolean(pull?.[key] ?? push?.[key]);
  return {
    positionEncoding: positionEncodingOf(general?.positionEncodings),
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: Boolean(workspace?.diagnostics?.refreshSupport),
    registersDiagnostics: Boolean(pull?.dynamicRegistration),
    takesVersions: Boolean(push?.versionSupport),
    showsRelatedInformation: either('relatedInformation'),
    linksCodes: either('codeDescriptionSupport'),
    keepsData: either('dataSupport'),
    diagnosticTags: (pull?.tagSupport ?? push?.tagSupport)?.valueSet ?? [],
    answersConfiguration: Boolean(workspace?.configuration),
    registersConfiguration: Boolean(workspace?.didChangeConfiguration?.dynamicRegistration),
    nestsSymbols: Boolean(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    takesCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    marksPreferred: Boolean(codeAction?.isPreferredSupport),
    takesVersionedEdits: Boolean(workspace?.workspaceEdit?.documentChanges),
    takesSnippets: Boolean(completionItem?.snippetSupport),
    resolvesDocumentation: completionItem?.resolveSupport?.properties.includes('documentation') ?? false,
    insertsOrReplaces: Boolean(completionItem?.insertReplaceSupport),
    describesLabels: Boolean(completionItem?.labelDetailsSupport),
    sharesEditRange: completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
    suggestsAgain: own.suggestsAgain === true,
    formats: textDocument?.formatting !== undefined,
    formatsRanges: textDocument?.rangeFormatting !== undefined,
    formatsManyRanges: Boolean(textDocument?.rangeFormatting?.rangesSupport),
    formatsOnType: textDocument?.onTypeFormatting !== undefined,
    watchesFiles: Boolean(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    changesFolders: Boolean(workspace?.workspaceFolders),
    readsSettingsFiles: own.readsSettingsFiles === true,
    readsFiles: own.readsFiles === true,
    showsProgress: Boolean(params.capabilities?.window?.workDoneProgress),
    linksDefinitions: Boolean(textDocument?.definition?.linkSupport),
    showsLinkTooltips: Boolean(textDocument?.documentLink?.tooltipSupport),
    preparesRename: Boolean(textDocument?.rename?.prepareSupport),
    turnsOffRules: own.turnsOffRules === true,
    showsCables: own.showsCables === true,
    showsReferences: own.showsReferences === true,
    folding: foldingOf(textDocument?.foldingRange),
    growsSelections: textDocument?.selectionRange !== undefined,
    highlights: textDocument?.documentHighlight !== undefined,
    semanticTokens: semanticTokensOf(
      textDocument?.semanticTokens,
      Boolean(workspace?.semanticTokens?.refreshSupport),
    ),
    inlayHints: textDocument?.inlayHint
      ? {
          resolvesTooltip: textDocument.inlayHint.resolveSupport?.properties.includes('tooltip') ?? false,
          refreshes: Boolean(workspace?.inlayHint?.refreshSupport),
        }
      : null,
    codeLenses: textDocument?.codeLens ? { refreshes: Boolean(workspace?.codeLens?.refreshSupport) } : null,
    appliesEdits: Boolean(workspace?.applyEdit),
    language: languageOf(own.language),
  };
}

/** The first that the editor names of those that are known here; UTF-16 needs no naming. */
function positionEncodingOf(named: readonly string[] = []): PositionEncoding {
  return named.find((each) => each === 'utf-8' || each === 'utf-16') ?? 'utf-16';
}

function semanticTokensOf(
  tokens: SemanticTokensClientCapabilities | undefined,
  refresh: boolean,
): Client['semanticTokens'] {
  if (tokens === undefined) return null;
  const { full = false, range = false } = tokens.requests;
  return { delta: typeof full === 'object' && full.delta === true, range: Boolean(range), refresh };
}

function foldingOf(folding: FoldingRangeClientCapabilities | undefined): FoldingOptions | null {
  if (folding === undefined) return null;
  const { rangeLimit: limit, foldingRange } = folding;
  const collapsedText = Boolean(foldingRange?.collapsedText);
  return limit === undefined ? { collapsedText } : { limit, collapsedText };
}

/** Only what is words counts, and only a name that can be one. */
function languageOf(language: unknown): Language | null {
  if (typeof language !== 'object' || language === null) return null;
  const { locale, strings } = language as { readonly [key in keyof Language]?: unknown };
  if (typeof locale !== 'string' || typeof strings !== 'object' || strings === null) return null;
  const said = Object.entries(strings).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  try {
    return { locale: Intl.getCanonicalLocales(locale)[0] ?? 'en', strings: Object.fromEntries(said) };
  } catch {
    return null;
  }
}

function ownOptions(options: unknown): ClientOptions {
  const own = typeof options === 'object' && options !== null && 'client' in options ? options.client : null;
  return typeof own === 'object' && own !== null ? own : {};
}
