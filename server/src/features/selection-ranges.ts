// What a growing selection takes in: word, sentence, paragraph, section, text, message, file; in the heading word, field,
// line, heading. Every range lies in the next one and is smaller than it.
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { CableDocument } from '../message/document';
import { messageIndexAt } from '../message/document';
import { paragraphMentions, referenceMentions } from '../message/mentions';
import type { Block, Message, Paragraph, Span } from '../message/model';
import { firstFrom, spanAt } from '../message/spans';
import { hullOf, trimmed } from './outline/node';
import type { Positions } from './ranges';
import { toRangeIn } from './ranges';
import { sectionsOf } from './sections';
import { bracketsAround } from './selection-ranges/brackets';
import { spansHolding } from './selection-ranges/fields';
import { sentencesIn } from './selection-ranges/sentences';
import { wordAt } from './word-at';

/** One chain for each position, from the inside out. */
export function selectionRanges(
  document: CableDocument,
  positions: Positions,
  asked: readonly Position[],
): SelectionRange[] {
  const toRange = toRangeIn(positions);
  return asked.map((position) => {
    const offset = positions.offsetAt(position);
    const index = messageIndexAt(document, offset);
    const origin = document.starts[index] ?? 0;
    const message = document.messages[index];
    const spans = message ? selectionSpans(message, offset - origin) : [];
    const file = { start: -origin, end: document.text.length - origin };
    const chain = growing([...spans, file]).reverse();
    const caret = { start: position, end: position };
    return (
      chain.reduce<SelectionRange | undefined>(
        (parent, span) =>
          parent ? { range: toRange(span, origin), parent } : { range: toRange(span, origin) },
        undefined,
      ) ?? { range: caret }
    );
  });
}

/** What holds an offset of a message, the smallest first; each lies in the next one and is smaller. */
export function selectionSpans(message: Message, offset: number): readonly Span[] {
  const { text } = message;
  const whole = { start: 0, end: text.length };
  return growing(
    [wordAt(text, offset), ...fieldSpans(message, offset), ...bodySpans(message, offset), whole].filter(
      (span) => span !== null,
    ),
    (span) => span.start <= offset && offset <= span.end,
  );
}

/** The spans that hold, from the smallest on, leaving out what would cross a smaller one. */
function growing(spans: readonly Span[], holds: (span: Span) => boolean = () => true): Span[] {
  const sorted = spans.filter(holds).sort((one, other) => one.end - one.start - (other.end - other.start));
  const chain: Span[] = [];
  for (const { start, end } of sorted) {
    const inner = chain.at(-1);
    if (end === start || (inner && (start > inner.start || end < inner.end))) continue;
    if (inner?.start !== start || inner.end !== end) chain.push({ start, end });
  }
  return chain;
}

/** The typed fields of heading, text head and ending, and the lines and parts they stand in. */
function fieldSpans(message: Message, offset: number): readonly Span[] {
  const { text, heading, head, body, ending, elements } = message;
  const spans: Span[] = [];
  const element = spanAt(elements, Math.min(offset, text.length - 1));
  const isInBody = element && body.span && element.start < body.span.end && element.end > body.span.start;
  if (element && !isInBody && element.kind !== 'blank')
    spans.push(trimmed(text, element), lineAt(text, offset));
  spansHolding([heading, head, ending], offset, spans);
  return spans;
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return trimmed(text, { start, end: end < 0 ? text.length : end });
}

function bodySpans(message: Message, offset: number): readonly (Span | null)[] {
  const { text, head, body, ending } = message;
  const all = { start: 0, end: text.length };
  if (body.span === null) return [head.span, trimmed(text, all)];
  const signature = ending.signature.at(-1);
  const written = signature ? hullOf(body.span, signature) : body.span;
  const paragraph = spanAt(body.paragraphs, offset) ?? endingAt(body.paragraphs, offset);
  return [
    spanAt(paragraphMentions(message), offset),
    spanAt(referenceMentions(message), offset),
    ...(paragraph ? paragraphSpans(text, paragraph, offset) : []),
    ...body.blocks.flatMap((block) => blockSpans(text, block)),
    spanAt(sectionsOf(message), offset) ?? endingAt(sectionsOf(message), offset),
    spanAt(body.headings, offset),
    body.span,
    head.span ? hullOf(head.span, written) : written,
    trimmed(text, all),
  ];
}

/** What stands between the labels, without their marks, and all of it: `Summary: … End Summary.` */
function blockSpans(text: string, { start, end, open, close }: Block): readonly Span[] {
  if (!open || !close) return [];
  const from = /[:.]/.test(text.charAt(open.end)) ? open.end + 1 : open.end;
  return [
    { start, end: text.charAt(end) === '.' ? end + 1 : end },
    trimmed(text, { start: from, end: close.start }),
  ];
}

/** A caret at the end of a span is still in it. */
function endingAt<T extends Span>(row: readonly T[], offset: number): T | null {
  const found = spanAt(row, offset - 1);
  return found?.end === offset ? found : null;
}

/** The sentence with what is bracketed in it, the item of a list, the text, and the whole with its number. */
function paragraphSpans(text: string, paragraph: Paragraph, offset: number): readonly (Span | null)[] {
  const { start, end, label, marking, parts, subparagraphs } = paragraph;
  const spans: (Span | null)[] = [label, marking, { start, end }];
  const [first] = parts;
  if (first === undefined) return spans;
  const index = firstFrom(subparagraphs, offset + 1);
  const item = subparagraphs[index - 1];
  const from = item ? (item.marking?.end ?? item.label.end) : first.start;
  const next = subparagraphs[index]?.start ?? end;
  const pieces = parts.flatMap((part) => {
    const piece = { start: Math.max(part.start, from), end: Math.min(part.end, next) };
    return piece.start < piece.end ? [piece] : [];
  });
  if (item) spans.push(item.label, item.marking, trimmed(text, { start: item.start, end: next }));
  const sentence = sentencesIn(text, pieces).find((each) => each.start <= offset && offset <= each.end);
  if (sentence) spans.push(sentence, ...bracketsAround(text, sentence, offset));
  spans.push({ start: first.start, end });
  return spans;
}
