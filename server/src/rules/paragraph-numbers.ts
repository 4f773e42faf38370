// Faults in the row of paragraph numbers, found in one walk so that one slip gives one finding: a number that stands
// elsewhere is out of order and not missing too, a repeated number in place of the next leaves no gap behind it.
import type { Message, Paragraph, Span, Token } from '../message/model';
import { paragraphMentions } from '../message/mentions';
import { mentionsNumber } from '../message/run-in';
import type { Edit, Fix } from './rule';

export type NumberFaultKind = 'start' | 'gap' | 'duplicate' | 'order';

export interface NumberFault {
  readonly kind: NumberFaultKind;
  readonly paragraph: NumberedParagraph;
  /** The numbered paragraph above it; null at the first. */
  readonly above: NumberedParagraph | null;
  /** Numbers that stand nowhere (gap) or should have stood before (start). */
  readonly missing: readonly number[];
}

export type NumberedParagraph = Paragraph & { readonly number: number; readonly label: Token };

/** The cable's own numbered paragraphs, without those of annexes and quoted texts. */
export function numberedParagraphs(message: Message): readonly NumberedParagraph[] {
  return message.body.paragraphs.filter(
    (paragraph): paragraph is NumberedParagraph =>
      paragraph.number !== null && paragraph.label !== null && paragraph.series === 0,
  );
}

const found = new WeakMap<Message, readonly NumberFault[]>();

/** All faults of a message, in order. */
export function numberFaults(message: Message): readonly NumberFault[] {
  let faults = found.get(message);
  if (faults === undefined) {
    faults = walk(message, numberedParagraphs(message));
    found.set(message, faults);
  }
  return faults;
}

function walk(message: Message, paragraphs: readonly NumberedParagraph[]): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  const all = new Set(paragraphs.map((paragraph) => paragraph.number));
  const seen = new Set<number>();
  let above: NumberedParagraph | null = null;
  let previous = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { number } = paragraph;
    const expected = previous + 1;
    if (above === null) {
      if (number !== 1 && startsLate(message, paragraph))
        faults.push({ kind: 'start', paragraph, above, missing: upTo(1, number) });
    } else if (number === previous && seen.has(number)) {
      if (followsBareCopy(above, paragraph)) continue;
      faults.push({ kind: 'duplicate', paragraph, above, missing: [] });
    } else if (number < previous) {
      faults.push({ kind: 'order', paragraph, above, missing: [] });
    } else if (number > expected) {
      const from = above.start + above.label.text.length;
      const missing = upTo(expected, number).filter(
        (each) => !all.has(each) && !mentionsNumber(message.text, from, paragraph.start, each),
      );
      if (missing.length > 0) faults.push({ kind: 'gap', paragraph, above, missing });
    }
    seen.add(number);
    above = paragraph;
    const standsForNext = number === previous && paragraphs[index + 1]?.number === number + 2;
    previous = standsForNext ? number + 1 : number;
  }
  return faults;
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A later section goes on with the numbers of the one before, an extract begins anywhere, a 1 may stand run in above. */
function startsLate(message: Message, first: NumberedParagraph): boolean {
  if (message.form === 'partial') return false;
  const section = message.head.classification?.section ?? null;
  if (section !== null && section.number > 1) return false;
  const head = message.head.references ?? message.head.subject ?? message.head.span;
  return !mentionsNumber(message.text, head?.start ?? 0, first.start, 1);
}

/** The figures of a paragraph's label, without pilcrow and dot. */
export function figuresOf(paragraph: NumberedParagraph): Token {
  const { label } = paragraph;
  const digits = /\d+/.exec(label.text);
  const start = label.start + (digits?.index ?? 0);
  const text = digits?.[0] ?? '';
  return { start, end: start + text.length, text };
}

/** Numbers all paragraphs 1, 2, 3 … and lets every `para 4` follow the paragraph it pointed to. */
export function renumberingEdits(message: Message): readonly Edit[] {
  const edits: Edit[] = [];
  const renamed = new Map<number, number | null>();
  const paragraphs = numberedParagraphs(message);
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    if (!followsBareCopy(paragraphs[index - 1], paragraph)) next++;
    const known = renamed.get(paragraph.number);
    renamed.set(paragraph.number, known === undefined || known === next ? next : null);
    if (paragraph.number !== next) edits.push(replacing(figuresOf(paragraph), next));
  });
  if (edits.length === 0) return edits;
  for (const mention of paragraphMentions(message)) {
    if (!isOwnMention(message, mention)) continue;
    for (const match of mention.text.matchAll(/\d+/g)) {
      const target = renamed.get(Number.parseInt(match[0], 10));
      const start = mention.start + match.index;
      const figures = { start, end: start + match[0].length, text: match[0] };
      if (target != null && String(target) !== match[0]) edits.push(replacing(figures, target));
    }
  }
  return edits.sort((one, other) => one.start - other.start);
}

/** A publisher's pass can leave a bare `¶2.` above the paragraph it belongs to: both are one. */
function followsBareCopy(above: NumberedParagraph | undefined, paragraph: NumberedParagraph): boolean {
  return above?.parts.length === 0 && above.number === paragraph.number;
}

/** An annex or quoted text that has numbers of its own means those. */
export function isOwnMention({ body }: Message, { start }: Span): boolean {
  return body.paragraphs.every((each) => each.series === 0 || start < each.start || start >= each.end);
}

function replacing({ start, end }: Token, number: number): Edit {
  return { start, end, newText: String(number) };
}

/** Not preferred: in a damaged copy the number may be right and a paragraph lost. */
export function renumberingFix(message: Message): Fix {
  const paragraphs = numberedParagraphs(message);
  const last = paragraphs.filter((each, index) => !followsBareCopy(paragraphs[index - 1], each)).length;
  return {
    title: `Renumber the paragraphs 1 to ${String(last)}`,
    preferred: false,
    edits: () => renumberingEdits(message),
  };
}
