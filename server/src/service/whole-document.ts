// What is answered about a whole document, message by message: each answer at once, or in steps for hosts that let other
// work in between. Both are the same work.
import type { DocumentSymbol, FoldingRange, Position, Range, TextEdit } from 'vscode-languageserver-types';
import { fixAll } from '../features/code-actions';
import type { Lens, LensFacts } from '../features/code-lenses';
import { codeLenses } from '../features/code-lenses';
import { documentSymbols } from '../features/document-symbols';
import type { FoldingOptions } from '../features/folding-ranges';
import { foldingRanges } from '../features/folding-ranges';
import { formattingSteps } from '../features/formatting';
import type { FormatStyle } from '../features/formatting/style';
import { defaultFormatStyle } from '../features/formatting/style';
import { semanticTokens, semanticTokensIn } from '../features/semantic-tokens';
import type { Say } from '../l10n';
import type { Message } from '../message/model';
import type { Steps } from '../message/steps';
import { finish } from '../message/steps';
import type { Finding, RuleSettings } from '../rules/validate';
import { defaultRuleSettings, MAXIMUM_FINDINGS } from '../rules/validate';
import type { ParsedCable } from '../service';
import { located, textEdits, touched } from './places';

/** A line above a message. */
export interface OfferedLens {
  readonly kind: Lens['kind'];
  readonly title: string;
  /** The message's first line. */
  readonly range: Range;
  /** Where the message names itself; null where it does not. */
  readonly own: Position | null;
}

/** What lenses are to count. */
export interface LensOptions {
  /** How many cables cite the one of an id; undefined while that is not known. */
  readonly citations?: LensFacts['citations'] | undefined;
  /** Without them nothing is counted that can be mended. */
  readonly settings?: RuleSettings | undefined;
}

/** How a document is formatted; without options whole, with all trailing blanks trimmed and its last line as it is. */
export interface FormatOptions {
  readonly style?: FormatStyle;
  /** Only lines that these touch are changed. */
  readonly ranges?: readonly Range[];
  readonly trimTrailingWhitespace?: boolean;
  readonly insertFinalNewline?: boolean;
  readonly trimFinalNewlines?: boolean;
}

/** What is answered about a whole document. */
export interface WholeDocument {
  /** The outline, nested. */
  documentSymbols(cable: ParsedCable): DocumentSymbol[];
  /** The same message by message. @internal */
  documentSymbolsSteps(cable: ParsedCable): Steps<DocumentSymbol[]>;
  /** What may be folded, nested, whole lines. */
  foldingRanges(cable: ParsedCable, options?: FoldingOptions): FoldingRange[];
  /** The same message by message. @internal */
  foldingRangesSteps(cable: ParsedCable, options?: FoldingOptions): Steps<FoldingRange[]>;
  /** Semantic tokens in the protocol's numbers, of all or of the lines of a range. */
  semanticTokens(cable: ParsedCable, range?: Range): number[];
  /** Those of all message by message. @internal */
  semanticTokensSteps(cable: ParsedCable): Steps<number[]>;
  /** What stands above the messages: how often each is cited, where it is, and what can be mended in it, with `settings`. */
  codeLenses(cable: ParsedCable, options: LensOptions): readonly OfferedLens[];
  /** The same message by message. @internal */
  codeLensesSteps(cable: ParsedCable, options: LensOptions): Steps<readonly OfferedLens[]>;
  /** Small edits that lay a cable out and change no word of it; none where nothing of a cable is recognised. */
  format(cable: ParsedCable, options?: FormatOptions): readonly TextEdit[];
  /** The same message by message. @internal */
  formatSteps(cable: ParsedCable, options?: FormatOptions): Steps<readonly TextEdit[]>;
  /**
   * The edits of all preferred fixes, applied again and again until nothing more is to be done; with a range only in the
   * messages that it touches.
   */
  fixAll(cable: ParsedCable, settings?: RuleSettings, range?: Range): readonly TextEdit[];
  /** The same message by message. @internal */
  fixAllSteps(cable: ParsedCable, settings?: RuleSettings, range?: Range): Steps<readonly TextEdit[]>;
}

type ValidateMessage = (message: Message, settings: RuleSettings) => readonly Finding[];

export interface Lent {
  /** As findings are shown: no more of a rule than anyone reads. */
  readonly validateMessage: ValidateMessage;
  /** All of them, for those that are mended and not shown. */
  readonly validateWhole: ValidateMessage;
  /** Puts titles into words. */
  readonly say: Say;
}

export function wholeDocument({ validateMessage, validateWhole, say }: Lent): WholeDocument {
  const symbolsOf = (cable: ParsedCable): Steps<DocumentSymbol[]> => documentSymbols(cable, cable.toRange);
  const foldsOf = (cable: ParsedCable, options?: FoldingOptions): Steps<FoldingRange[]> =>
    foldingRanges(cable, cable.positions, options);

  function* lensesOf(
    cable: ParsedCable,
    { citations, settings }: LensOptions,
  ): Steps<readonly OfferedLens[]> {
    const findings = settings && ((each: Message) => validateMessage(each, settings));
    const lenses: OfferedLens[] = [];
    for (const { message, origin } of located(cable)) {
      for (const { kind, title, span, own } of codeLenses(message, { citations, findings })) {
        const named = own && cable.toRange(own, origin).start;
        lenses.push({ kind, title: say(title), range: cable.toRange(span, origin), own: named });
      }
      yield;
    }
    return lenses;
  }

  function* fixesOf(
    cable: ParsedCable,
    settings = defaultRuleSettings,
    range?: Range,
  ): Steps<readonly TextEdit[]> {
    const edits: TextEdit[] = [];
    const find = (each: Message): readonly Finding[] => {
      const shown = validateMessage(each, settings);
      return shown.length > MAXIMUM_FINDINGS ? validateWhole(each, settings) : shown;
    };
    for (const { message, origin } of range ? touched(cable, range) : located(cable)) {
      for (const edit of textEdits(cable, fixAll(message, find, cable.form).edits, origin)) edits.push(edit);
      yield;
    }
    return edits;
  }

  return {
    documentSymbols: (cable) => finish(symbolsOf(cable)),
    documentSymbolsSteps: symbolsOf,
    foldingRanges: (cable, options) => finish(foldsOf(cable, options)),
    foldingRangesSteps: foldsOf,
    semanticTokens: (cable, range) =>
      range === undefined ? finish(semanticTokens(cable)) : tokensIn(cable, range),
    semanticTokensSteps: semanticTokens,
    codeLenses: (cable, options) => finish(lensesOf(cable, options)),
    codeLensesSteps: lensesOf,
    format: (cable, options) => finish(formatted(cable, options)),
    formatSteps: formatted,
    fixAll: (cable, settings, range) => finish(fixesOf(cable, settings, range)),
    fixAllSteps: fixesOf,
  };
}

function* formatted(
  cable: ParsedCable,
  { style = defaultFormatStyle, ranges, ...choices }: FormatOptions = {},
): Steps<readonly TextEdit[]> {
  const { positions } = cable;
  const spans = ranges?.map(({ start, end }) => ({
    start: positions.offsetAt(start),
    end: positions.offsetAt(end),
  }));
  const edits = yield* formattingSteps(cable, {
    style,
    form: cable.form,
    trimTrailingBlanks: choices.trimTrailingWhitespace ?? true,
    insertFinalLineEnd: choices.insertFinalNewline ?? false,
    trimFinalLineEnds: choices.trimFinalNewlines ?? false,
    ...(spans === undefined ? {} : { spans }),
  });
  return textEdits(cable, edits, 0);
}

function tokensIn(cable: ParsedCable, range: Range): number[] {
  const messages = touched(cable, range);
  const firstLine = cable.positions.positionAt(messages[0]?.origin ?? 0).line;
  const lines = { first: range.start.line, last: range.end.line };
  return semanticTokensIn(
    messages.map(({ message }) => message),
    firstLine,
    lines,
  );
}
