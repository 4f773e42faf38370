// What of a message may be folded: heading, text head, lists of addresses and references, sections, paragraphs, quoted
// texts and what pages and publishers left. Spans count from the start of the message, and may cross or begin together:
// `nest.ts` settles that.
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { FURNITURE_KINDS } from '../../message/furniture';
import type { Element, ElementKind, Message, Span } from '../../message/model';
import { messageName } from '../document-symbols';
import { count } from '../hover/markdown';
import { dateTimeDetail } from '../outline/heading';
import { hullOf, trimmed } from '../outline/node';
import { sectionsOf } from '../sections';

/** A span to be folded to its first line. */
export interface Fold extends Span {
  readonly kind?: FoldingRangeKind;
  /** What stands for the hidden lines, or an empty text. */
  readonly summary?: () => string;
  /** The fewest lines that are worth folding; two where it is not said. */
  readonly lines?: number;
  /** Gives way where it crosses another. */
  readonly weak?: boolean;
}

const { Region, Comment } = FoldingRangeKind;

/** All folds of a message, in no order. The message itself is one of them where it is one of several in its file. */
export function foldsOf(message: Message, isOneOfSeveral: boolean): readonly Fold[] {
  if (!message.recognised) return [];
  const parts = [...headFolds(message), ...bodyFolds(message), ...runFolds(message)];
  if (!isOneOfSeveral) return parts;
  const { start, end } = trimmed(message.text, { start: 0, end: message.text.length });
  return [
    { start, end, summary: () => messageName(message) },
    // The message has its first line for itself.
    ...parts.map((part) => (part.start === start ? below(message.text, part) : part)),
  ];
}

/** The fold from its second line on. */
function below(text: string, fold: Fold): Fold {
  const lineEnd = text.indexOf('\n', fold.start);
  return lineEnd < 0 ? fold : { ...fold, start: Math.min(lineEnd + 1, fold.end) };
}

function fold({ start, end }: Span, more: Omit<Fold, keyof Span>): Fold {
  return { ...more, start, end };
}

function headFolds({ heading, head }: Message): readonly Fold[] {
  const folds: Fold[] = [];
  const sent = (): string => (heading.dateTime ? dateTimeDetail(heading.dateTime) : '');
  const subject = (): string => head.subject?.text ?? '';
  if (heading.span && head.span && heading.span.end > head.span.start && head.span.end > heading.span.start) {
    // The labels of a SMART message: lines of the heading and of the text head stand among each other.
    folds.push(fold(hullOf(heading.span, head.span), { kind: Region, summary: subject }));
  } else {
    if (heading.span) folds.push(fold(heading.span, { kind: Region, summary: sent }));
    if (head.span) folds.push(fold(head.span, { kind: Region, summary: subject }));
  }
  for (const list of [heading.action, heading.information]) {
    if (list) folds.push(fold(list, { lines: 3, summary: () => count(list.addressees.length, 'addressee') }));
  }
  const { references } = head;
  if (references)
    folds.push(fold(references, { lines: 3, summary: () => count(references.entries.length, 'reference') }));
  return folds;
}

function bodyFolds(message: Message): readonly Fold[] {
  const { body } = message;
  const folds: Fold[] = [];
  for (const section of sectionsOf(message)) {
    folds.push(fold(section, { kind: Region, summary: () => count(section.paragraphs, 'paragraph') }));
  }
  for (const { start, end } of body.paragraphs) folds.push({ start, end });
  for (const { start, end, open, close } of body.blocks) {
    if (open !== null && close !== null) folds.push({ start, end });
  }
  return [...folds, ...partFolds(message)];
}

/** The parts that a long cable was sent in, each from its section header to the next: where no paragraph is cut. */
function partFolds({ body }: Message): readonly Fold[] {
  const { span, pageBreaks } = body;
  if (span === null) return [];
  const headers = pageBreaks.filter(
    ({ start, section, page, insideText }) =>
      section !== null && (page ?? 1) <= 1 && !insideText && start > span.start && start < span.end,
  );
  return headers.map(({ start }, index) => ({
    start,
    end: headers[index + 1]?.start ?? span.end,
    kind: Region,
    weak: true,
  }));
}

interface Run {
  readonly kinds: ReadonlySet<ElementKind>;
  readonly lines: number;
  readonly kind?: FoldingRangeKind;
}

const runs: readonly Run[] = [
  { kinds: FURNITURE_KINDS, lines: 2, kind: Comment },
  { kinds: new Set(['distribution']), lines: 3 },
  { kinds: new Set(['label']), lines: 3 },
];

/** Lines of a kind that follow each other, blank lines between them or not: page heads, label lines, metadata. */
function runFolds({ elements }: Message): readonly Fold[] {
  const folds: Fold[] = [];
  let run: Run | undefined;
  let first: Element | undefined;
  let last: Element | undefined;
  const close = (): void => {
    if (run && first && last)
      folds.push(fold({ start: first.start, end: last.end }, { kind: run.kind, lines: run.lines }));
    run = first = last = undefined;
  };
  for (const element of elements) {
    if (element.kind === 'blank') continue;
    if (run?.kinds.has(element.kind) !== true) {
      close();
      run = runs.find(({ kinds }) => kinds.has(element.kind));
      first = element;
    }
    last = element;
  }
  close();
  return folds;
}
