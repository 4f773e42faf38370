// What the npm package gives to programs: the service, what goes in and comes out of it, the rules, and settings as people
// write them. Like the service it knows no Node, no editor and no connection. Whatever is exported here is kept by semantic
// versioning, and has a docstring: `npm run docs:api` fails without one.
import type { TextEdit } from 'vscode-languageserver-types';
import { applied } from './edits/composition';
import type { ParsedCable } from './service';

export { createCableService } from './service';
export { readCableLint, settingsFor } from './configuration';
export { noCables } from './features/cable-lookup';
export { defaultFormatStyle } from './features/formatting/style';
export { semanticTokensLegend } from './features/semantic-tokens/legend';
export { rules } from './rules';
export { defaultSettings } from './settings';

/**
 * The text of a cable with edits made in it, as `format`, `fixAll`, `quickFixes` and the like give them: in order, without
 * overlap. The cable itself stays as it is.
 */
export function applyEdits(cable: ParsedCable, edits: readonly TextEdit[]): string {
  const { positions, text } = cable;
  return applied(
    text,
    edits.map(({ range, newText }) => ({
      start: positions.offsetAt(range.start),
      end: positions.offsetAt(range.end),
      newText,
    })),
  );
}

export type * from './message/model';
export type { Choices, Override, Problem, Read } from './configuration';
export type { Glob } from './configuration/glob';
export type { CableFacts, CableLookup, Citation, CitedCable, IndexedCable } from './features/cable-lookup';
export type { Lens, LensFacts } from './features/code-lenses';
export type { Fixable } from './features/code-actions';
export type { Candidate } from './features/completion/candidate';
export type { NewCableForm } from './features/completion/new-cable';
export type { FoldingOptions } from './features/folding-ranges';
export type { FormatStyle } from './features/formatting/style';
export type { HintOptions } from './features/inlay-hints';
export type { AddresseeRecord, MessageRecord, ParagraphRecord } from './features/message-record';
export type { Positions, ToRange } from './features/ranges';
export type { CableStatus, Era } from './features/status';
export type { Phrase, Say } from './l10n';
export type { Border, CableDocument, Change } from './message/document';
export type { Steps } from './message/steps';
export type { Edit, Fix, RelatedPlace, Report, Rule, RuleOptions, Severity } from './rules/rule';
export type { Finding, RuleSettings, Severities } from './rules/validate';
export type {
  CableService,
  CompletionContext,
  FormatOptions,
  HoverText,
  LensOptions,
  LocatedFinding,
  LocatedRecord,
  MessageFacts,
  OfferedCandidates,
  OfferedFix,
  OfferedLens,
  OfferedRefactoring,
  ParsedCable,
  ServiceOptions,
  Source,
  Validation,
} from './service';
export type { RelatedCable, RelatedCables } from './features/related-cables';
export type { AbsentCable, NamedCable, NamedPlace, Navigation } from './service/navigation';
export type { WholeDocument } from './service/whole-document';
export type { DetectChoice, FormChoice, Settings } from './settings';
export type {
  Command,
  CompletionItemKind,
  DocumentHighlight,
  DocumentHighlightKind,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  InlayHint,
  InlayHintKind,
  InlayHintLabelPart,
  Location,
  LocationLink,
  MarkupContent,
  MarkupKind,
  Position,
  Range,
  SelectionRange,
  SemanticTokensLegend,
  SymbolKind,
  SymbolTag,
  TextEdit,
} from 'vscode-languageserver-types';
