// The cable's own row of paragraph numbers, and what numbers it anew, 1, 2, 3 …, with every `para 4` that points into it.
// Annexes and quoted texts that start again at 1 have rows of their own and stay as they are (5 FAH-1 H-246.2).
import { paragraphMentions } from '../message/mentions';
import type { Message, Paragraph, Span, Token } from '../message/model';
import type { Edit } from './edit';

export type NumberedParagraph = Paragraph & { readonly number: number; readonly label: Token };

/** The cable's own numbered paragraphs, without those of annexes and quoted texts. */
export function numberedParagraphs(message: Message): readonly NumberedParagraph[] {
  return message.body.paragraphs.filter(
    (paragraph): paragraph is NumberedParagraph =>
      paragraph.number !== null && paragraph.label !== null && paragraph.series === 0,
  );
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
export function followsBareCopy(above: NumberedParagraph | undefined, paragraph: NumberedParagraph): boolean {
  return above?.parts.length === 0 && above.number === paragraph.number;
}

/** An annex or quoted text that has numbers of its own means those. */
export function isOwnMention({ body }: Message, { start }: Span): boolean {
  return body.paragraphs.every((each) => each.series === 0 || start < each.start || start >= each.end);
}

function replacing({ start, end }: Token, number: number): Edit {
  return { start, end, newText: String(number) };
}
