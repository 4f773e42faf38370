// The marked portions of a message in one row: paragraphs, sub-paragraphs and headings with their portion markings.
// What several rules on markings need to agree on is said here, so that they cannot differ.
import { classificationOf, classifications } from '../vocabulary/classifications';
import type { BodyHeading, Message, Paragraph, PortionMarking } from '../message/model';
import { remembering } from '../message/remembering';

export interface Portion {
  readonly marking: PortionMarking;
  readonly kind: 'paragraph' | 'subparagraph' | 'heading';
  /** Of the paragraph, where it has one. */
  readonly number: number | null;
}

/** All portions of the body that carry a marking, in order: paragraphs before the headings. */
export const markedPortions = remembering((message): readonly Portion[] => {
  const found: Portion[] = [];
  let above: Paragraph | null = null;
  for (const paragraph of message.body.paragraphs) {
    const { marking, number } = paragraph;
    if (marking !== null && !isListLetter(message, paragraph, above))
      found.push({ marking, kind: 'paragraph', number });
    for (const each of paragraph.subparagraphs) {
      if (each.marking !== null) found.push({ marking: each.marking, kind: 'subparagraph', number });
    }
    above = paragraph;
  }
  for (const { marking } of message.body.headings) {
    if (marking !== null) found.push({ marking, kind: 'heading', number: null });
  }
  return found;
});

/** `Paragraph 2`, as a sentence begins. */
export function nameOf({ kind, number }: Portion): string {
  switch (kind) {
    case 'paragraph':
      return number === null ? 'This paragraph' : `Paragraph ${String(number)}`;
    case 'subparagraph':
      return number === null ? 'This sub-paragraph' : `A part of paragraph ${String(number)}`;
    case 'heading':
      return 'This heading';
  }
}

/** `(C)` after a paragraph that begins with `(B)` is the third item of a list. */
function isListLetter(message: Message, paragraph: Paragraph, above: Paragraph | null): boolean {
  const { marking, number } = paragraph;
  if (number !== null || above === null || marking === null || marking.mark.length !== 1) return false;
  const before = String.fromCharCode(marking.mark.charCodeAt(0) - 1);
  return message.text.startsWith(`(${before})`, above.start);
}

/** The marking of the heading that a paragraph stands under holds for the paragraph too. */
export function headingOf(message: Message, paragraph: Paragraph): BodyHeading | null {
  return paragraph.headingIndex === null ? null : (message.body.headings[paragraph.headingIndex] ?? null);
}

/** Rank of what line 4 says, as ranks of the classification line; null without a readable line 4. */
export function securityRank(message: Message): number | null {
  const letter = message.heading.security?.letter ?? null;
  if (letter === null) return null;
  return classifications.find((each) => each.letter === letter)?.rank ?? null;
}

/** The marking in full, `CONFIDENTIAL`; null when the classification line is not read. */
export function overallMarking(message: Message): string | null {
  const marking = message.head.classification?.marking;
  return marking == null ? null : (classificationOf(marking)?.marking ?? null);
}
