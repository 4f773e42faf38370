// CableService: everything the language support can do with a text, for any host. It knows no connection, no Node
// and no editor. It is stateless towards its callers: `parse` gives a document, and every other method takes one back.
import type {
  DocumentHighlight,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-types';
import { InlayHintKind } from 'vscode-languageserver-types';
import type { CableLookup } from './features/cable-lookup';
import { quickFixes } from './features/code-actions';
import { completions } from './features/completion';
import type { Candidate } from './features/completion/candidate';
import { documentationOf } from './features/completion/documentation';
import { momentOf } from './features/completion/moment';
import type { NewCableForm } from './features/completion/new-cable';
import { newCableSnippet } from './features/completion/new-cable';
import { documentHighlights } from './features/document-highlights';
import { citation } from './features/citation';
import { decodedHeading } from './features/decoded-heading';
import { hover } from './features/hover';
import type { HintOptions } from './features/inlay-hints';
import { inlayHints } from './features/inlay-hints';
import { onTypeEdits } from './features/on-type-formatting';
import type { Positions, ToRange } from './features/ranges';
import { positionsOf, toRangeIn } from './features/ranges';
import type { MessageRecord, ParagraphRecord } from './features/message-record';
import { messageRecord } from './features/message-record';
import { readingView } from './features/reading-view';
import { refactorings } from './features/refactorings';
import { selectionRanges } from './features/selection-ranges';
import type { CableStatus } from './features/status';
import { statusOf } from './features/status';
import type { Say } from './l10n';
import { inEnglish } from './l10n';
import type { CableDocument, Change } from './message/document';
import { reparseSteps } from './message/incremental';
import type { Form, Message } from './message/model';
import { parseSteps } from './message/parse';
import type { Steps } from './message/steps';
import { finish } from './message/steps';
import type { Rule } from './rules/rule';
import type { RuleSettings } from './rules/validate';
import { createValidator, defaultRuleSettings } from './rules/validate';
import type { LocatedFinding, Validation } from './rules/validate-document';
import { createDocumentValidator } from './rules/validate-document';
import type { Navigation } from './service/navigation';
import { navigation } from './service/navigation';
import { placeOf, textEdits, touched } from './service/places';
import type { FormatOptions, LensOptions, OfferedLens, WholeDocument } from './service/whole-document';
import { wholeDocument } from './service/whole-document';

export type { FormatOptions, LensOptions, LocatedFinding, OfferedLens, Validation };

/** A text with its version of positions; an open text document is one. */
export interface Source extends Positions {
  /** The whole text. It must not change while what was parsed from it is in use. */
  getText(): string;
}

/** A parsed text that can also say where its offsets are. It holds until its source changes. */
export interface ParsedCable extends CableDocument {
  /** What it was to be read as. */
  readonly form: Form | 'auto';
  readonly positions: Positions;
  readonly toRange: ToRange;
}

/** A way to mend a finding. */
export interface OfferedFix {
  readonly title: string;
  /** Whether it is the one right answer. */
  readonly isPreferred: boolean;
  readonly finding: LocatedFinding;
  /** In order, without overlap. */
  readonly edits: readonly TextEdit[];
}

/** A change that mends nothing, for who wants it. */
export interface OfferedRefactoring {
  readonly title: string;
  /** LSP kind, `refactor.rewrite` or one below it. */
  readonly kind: string;
  readonly edits: readonly TextEdit[];
}

/** What a hover says, and of which part of the text. */
export interface HoverText {
  readonly markdown: string;
  readonly range: Range;
}

/** What may be written for one token, the likeliest first. */
export interface OfferedCandidates {
  /** The token under the cursor, on one line. */
  readonly range: Range;
  /** Its part before the cursor. */
  readonly typed: Range;
  readonly candidates: readonly Candidate[];
}

/** What is known where something is to be completed. */
export interface CompletionContext {
  /** The present, for dates and times. */
  readonly now: Date;
  /** The station that cables are written at: `BEIJING`. */
  readonly post?: string;
  /** The character whose typing made the editor ask; absent where a person did, or typed a word. */
  readonly trigger?: string | undefined;
}

/** A message as plain fields, with its place and those of its paragraphs in the file. */
export interface LocatedRecord extends Omit<MessageRecord, 'paragraphs'> {
  readonly range: Range;
  readonly paragraphs: readonly (Omit<ParagraphRecord, 'range'> & { readonly range: Range })[];
}

/** A message for who reads or cites it. */
export interface MessageFacts {
  /** `07 BEIJING 6872, 29 October 2007, UNCLASSIFIED`; null for a message without a number. */
  readonly citation: string | null;
  /** The heading and text head in words, as Markdown; null where there are none. */
  readonly heading: string | null;
  readonly record: LocatedRecord;
}

/**
 * Everything that can be done with the text of cables. A service holds no text: `parse` gives a document, and every other method
 * takes one. It remembers what was found in messages that have not changed, so one service is best used for all texts. Nothing in it
 * throws, whatever the text. Ranges and positions are those of LSP: lines and characters from 0, characters in UTF-16 units.
 */
export interface CableService extends Navigation, WholeDocument {
  /** Reads a text, whatever it is, as one or more messages. Never throws. `form` where it is known already. */
  parse(source: string | Source, options?: { readonly form?: Form | 'auto' }): ParsedCable;
  /** The same message by message, for who would let other work in between. */
  parseSteps(source: string | Source, options?: { readonly form?: Form | 'auto' }): Steps<ParsedCable>;
  /** The same after a change to what was parsed before: only what the change touches is read again. */
  reparseSteps(before: ParsedCable, source: Source, change: Change): Steps<ParsedCable>;
  /** What the rules find under the user's settings. What was found before under the same object is not sought again. */
  validate(cable: ParsedCable, settings?: RuleSettings): Validation;
  /** The same message by message. */
  validateSteps(cable: ParsedCable, settings?: RuleSettings): Steps<Validation>;
  /** The ways to mend what was found in a range, the preferred ones first. */
  quickFixes(cable: ParsedCable, range: Range, settings?: RuleSettings): readonly OfferedFix[];
  /** What may be rewritten in the messages that a range touches. */
  refactorings(cable: ParsedCable, range: Range): readonly OfferedRefactoring[];
  /** What follows a line end that was typed before a position: the next paragraph's number, at the right place. */
  formatOnType(cable: ParsedCable, position: Position): readonly TextEdit[];
  /** What stands at a position, explained in Markdown; null where there is nothing to say. */
  hover(cable: ParsedCable, position: Position, cables?: CableLookup): HoverText | null;
  /** For each position what a growing selection takes in. */
  selectionRanges(cable: ParsedCable, positions: readonly Position[]): SelectionRange[];
  /** What belongs to the word at a position, in its message. */
  documentHighlights(cable: ParsedCable, position: Position): DocumentHighlight[];
  /** What may be written at a position, by the token that it would replace. */
  completion(
    cable: ParsedCable,
    position: Position,
    context: CompletionContext,
  ): readonly OfferedCandidates[];
  /** What is to be said of a candidate, by its `sample`, in Markdown; null where there is nothing. */
  completionDocumentation(sample: string): string | null;
  /** A whole new cable as a snippet in LSP's syntax. */
  newCable(form: NewCableForm, context: CompletionContext): string;
  /** What codes stand for, in a range. */
  inlayHints(cable: ParsedCable, range: Range, options: HintOptions): InlayHint[];
  /** The messages as plain fields, as `cable parse` gives them. */
  records(cable: ParsedCable): readonly LocatedRecord[];
  /** The message at a position: its fields, how it is cited, its heading in words. */
  messageFacts(cable: ParsedCable, position: Position): MessageFacts | null;
  /** The whole message at a position as it reads, as Markdown; null for what is no message. */
  readingView(cable: ParsedCable, position: Position): string | null;
  /** What the message at a position (without one, the first of the file) was recognised as. */
  status(cable: ParsedCable, position?: Position): CableStatus;
}

/** How a service is made. */
export interface ServiceOptions {
  /** Instead of all rules. */
  readonly rules?: readonly Rule[];
  /** Told the first time that a rule throws; its findings are left out, all others stay. */
  readonly onRuleFailure?: (code: string, error: unknown) => void;
  /** Puts what is no finding, such as the titles of fixes, into the words of a language; without it they are English. */
  readonly say?: Say;
}

/** Makes a service. It needs no Node, no browser and no editor. */
export function createCableService(options: ServiceOptions = {}): CableService {
  const { say = inEnglish } = options;
  const validateMessage = createValidator(options);
  const validateWhole = createValidator({ ...options, takesAll: true });
  const validateDocument = createDocumentValidator(validateMessage);
  const validateSteps = (
    cable: ParsedCable,
    settings: RuleSettings = defaultRuleSettings,
  ): Steps<Validation> => validateDocument(cable, settings, cable.positions);

  return {
    parse: (source, parseOptions) => finish(parseCable(source, parseOptions?.form)),
    parseSteps: (source, parseOptions) => parseCable(source, parseOptions?.form),
    reparseSteps: reparseCable,

    validate: (cable, settings) => finish(validateSteps(cable, settings)),
    validateSteps,

    quickFixes: (cable, range, settings = defaultRuleSettings) =>
      touched(cable, range).flatMap(({ message, origin, span }) =>
        quickFixes(message, validateMessage(message, settings), span).map((fix) => ({
          ...fix,
          title: say(fix.title),
          finding: { finding: fix.finding, origin },
          edits: textEdits(cable, fix.edits, origin),
        })),
      ),

    refactorings: (cable, range) =>
      touched(cable, range).flatMap(({ message, origin }) =>
        refactorings(message).map(({ title, kind, edits }) => ({
          title: say(title),
          kind,
          edits: textEdits(cable, edits, origin),
        })),
      ),

    hover(cable, position, cables) {
      const { message, offset, origin } = placeOf(cable, position);
      const found = message ? hover(message, offset, cables) : null;
      return found && { markdown: found.markdown, range: cable.toRange(found.span, origin) };
    },

    formatOnType(cable, position) {
      const { message, offset, origin } = placeOf(cable, position);
      return message ? textEdits(cable, onTypeEdits(message, offset), origin) : [];
    },

    selectionRanges: (cable, positions) => selectionRanges(cable, cable.positions, positions),

    inlayHints: (cable, range, hintOptions) =>
      touched(cable, range).flatMap(({ message, origin, span }) =>
        inlayHints(message, span, hintOptions).map(({ offset, label, kind }) => ({
          position: cable.positions.positionAt(origin + offset),
          label,
          ...(kind === 'post' || kind === 'country' ? { kind: InlayHintKind.Type } : {}),
          paddingLeft: true,
        })),
      ),

    documentHighlights(cable, position) {
      const { message, offset, origin } = placeOf(cable, position);
      const found = message ? documentHighlights(message, offset) : [];
      return found.map((each) => ({ range: cable.toRange(each, origin), kind: each.kind }));
    },

    completion(cable, position, { now, post = '', trigger = '' }) {
      const { message, offset, origin } = placeOf(cable, position);
      const options = { now: momentOf(now), post, trigger };
      const offers = message ? completions(message, offset, options) : [];
      return offers.map(({ span, candidates }) => ({
        range: cable.toRange(span, origin),
        typed: cable.toRange({ start: span.start, end: offset }, origin),
        candidates,
      }));
    },

    completionDocumentation: documentationOf,

    newCable: (form, { now, post = '' }) => newCableSnippet(form, { now: momentOf(now), post }),

    records: (cable) =>
      cable.messages.map((message, index) => locatedRecord(cable, message, cable.starts[index] ?? 0)),

    messageFacts(cable, position) {
      const { message, origin } = placeOf(cable, position);
      if (!message) return null;
      return {
        citation: citation(message),
        heading: decodedHeading(message),
        record: locatedRecord(cable, message, origin),
      };
    },

    readingView(cable, position) {
      const { message } = placeOf(cable, position);
      return message ? readingView(message) : null;
    },

    ...navigation(say),
    ...wholeDocument({ validateMessage, validateWhole, say }),
    status: (cable, position) => statusOf(cable, position ? cable.positions.offsetAt(position) : 0),
  };
}

function locatedRecord({ toRange }: ParsedCable, message: Message, origin: number): LocatedRecord {
  const record = messageRecord(message);
  return {
    range: toRange({ start: 0, end: message.text.length }, origin),
    ...record,
    paragraphs: record.paragraphs.map(({ number, marking, heading, text, range }) => ({
      number,
      marking,
      heading,
      text,
      range: toRange(range, origin),
    })),
  };
}

function* parseCable(source: string | Source, form: Form | 'auto' = 'auto'): Steps<ParsedCable> {
  const text = typeof source === 'string' ? source : source.getText();
  const positions = typeof source === 'string' ? positionsOf(source) : source;
  return parsedCable(yield* parseSteps(text, { form }), form, positions);
}

function* reparseCable(before: ParsedCable, source: Source, change: Change): Steps<ParsedCable> {
  return parsedCable(yield* reparseSteps(before, source.getText(), change, before.form), before.form, source);
}

function parsedCable(
  { text, messages, starts, borders }: CableDocument,
  form: Form | 'auto',
  positions: Positions,
): ParsedCable {
  return { text, messages, starts, borders, form, positions, toRange: toRangeIn(positions) };
}
