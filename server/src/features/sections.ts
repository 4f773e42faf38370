// Sections of the body: a heading with the paragraphs that stand under it.
import type { Message, Paragraph, Span } from '../message/model';

export interface Section extends Span {
  /** How many paragraphs stand under the heading. */
  readonly paragraphs: number;
}

const known = new WeakMap<Message, readonly Section[]>();

/** One section for each heading of the body, in order: from the heading's first word to the end of its last paragraph. */
export function sectionsOf(message: Message): readonly Section[] {
  let sections = known.get(message);
  if (sections === undefined) {
    const under = paragraphsUnder(message);
    sections = message.body.headings.map(({ start, end }, index) => {
      const paragraphs = under[index] ?? [];
      return { start, end: paragraphs.at(-1)?.end ?? end, paragraphs: paragraphs.length };
    });
    known.set(message, sections);
  }
  return sections;
}

function paragraphsUnder({ body }: Message): readonly (readonly Paragraph[])[] {
  const under = body.headings.map((): Paragraph[] => []);
  for (const paragraph of body.paragraphs) {
    if (paragraph.headingIndex !== null) under[paragraph.headingIndex]?.push(paragraph);
  }
  return under;
}
