// Sections of the body: a heading with the paragraphs that stand under it.
import type { Message, Paragraph, Span } from '../message/model';
import { remembering } from '../message/remembering';

export interface Section extends Span {
  /** How many paragraphs stand under the heading. */
  readonly paragraphs: number;
}

/** One section for each heading of the body, in order: from the heading's first word to the end of its last paragraph. */
export const sectionsOf = remembering((message): readonly Section[] => {
  const under = paragraphsUnder(message);
  return message.body.headings.map(({ start, end }, index) => {
    const paragraphs = under[index] ?? [];
    return { start, end: paragraphs.at(-1)?.end ?? end, paragraphs: paragraphs.length };
  });
});

function paragraphsUnder({ body }: Message): readonly (readonly Paragraph[])[] {
  const under = body.headings.map((): Paragraph[] => []);
  for (const paragraph of body.paragraphs) {
    if (paragraph.headingIndex !== null) under[paragraph.headingIndex]?.push(paragraph);
  }
  return under;
}
