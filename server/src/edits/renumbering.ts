// The cable's own row of paragraph numbers, and what numbers it anew, 1, 2, 3 …, with every `para 4` that points into it.
// Annexes and quoted texts that start again at 1 have rows of their own and stay as they are (5 FAH-1 H-246.2).
import { paragraphMentions } from '../message/mentions';
import type { Message, Paragraph, ParagraphMention, Span, Token } from '../message/model';
import { remembering } from '../message/remembering';
import { spanAt } from '../message/spans';
import type { Edit } from './edit';

export type NumberedParagraph = Paragraph & { readonly number: number; readonly label: Token };

/** The cable's own numbered paragraphs, without those of annexes and quoted texts. The same array for one message. */
export const numberedParagraphs = remembering(({ body }): readonly NumberedParagraph[] =>
  body.paragraphs.filter(isNumbered),
);

function isNumbered(paragraph: Paragraph): paragraph is NumberedParagraph {
  return paragraph.number !== null && paragraph.label !== null && paragraph.series === 0;
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
  numberedParagraphs(message).forEach((paragraph, index) => {
    const next = index + 1;
    renamed.set(paragraph.number, renamed.has(paragraph.number) ? null : next);
    if (paragraph.number !== next) edits.push(replacing(figuresOf(paragraph), next));
  });
  if (edits.length === 0) return edits;
  for (const mention of paragraphMentions(message)) {
    if (isOwnMention(message, mention)) addMentionEdits(mention, renamed, edits);
  }
  return edits.sort((one, other) => one.start - other.start);
}

function addMentionEdits(
  mention: ParagraphMention,
  renamed: ReadonlyMap<number, number | null>,
  edits: Edit[],
): void {
  const written = [...mention.text.matchAll(/\d+/g)];
  const targets = targetsOf(mention, written.length, renamed);
  written.forEach((match, position) => {
    const target = targets[position];
    if (target == null || String(target) === match[0]) return;
    const start = mention.start + match.index;
    edits.push(replacing({ start, end: start + match[0].length }, target));
  });
}

/** What the numbers of a mention become; the ends of a range `2-4` only where its paragraphs still stand together. */
function targetsOf(
  { numbers }: ParagraphMention,
  written: number,
  renamed: ReadonlyMap<number, number | null>,
): readonly (number | null)[] {
  if (numbers.length === written) return numbers.map((number) => renamed.get(number) ?? null);
  const targets = numbers.flatMap((number) => renamed.get(number) ?? []).sort((one, other) => one - other);
  const [first] = targets;
  if (first === undefined || targets.some((target, index) => target !== first + index)) return [];
  return [first, first + targets.length - 1];
}

/** An annex or quoted text that has numbers of its own means those. */
export function isOwnMention({ body }: Message, { start }: Span): boolean {
  return (spanAt(body.paragraphs, start)?.series ?? 0) === 0;
}

function replacing({ start, end }: Span, number: number): Edit {
  return { start, end, newText: String(number) };
}
