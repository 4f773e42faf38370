// A paragraph's text as it reads without line ends, page breaks and blank lines.
import { isUpper } from '../message/characters';
import type { Message, Paragraph, Span } from '../message/model';

/** A paragraph's text in one line, as it would read without line ends and furniture. */
export function paragraphText(message: Message, paragraph: Paragraph): string {
  return joinParts(message.text, paragraph.parts);
}

/** Pieces of text joined by blanks, tabs made blanks; one that stops right before a letter is half of a word that a page's foot cut. */
export function joinParts(text: string, parts: readonly Span[]): string {
  let joined = '';
  parts.forEach((part, index) => {
    joined += text.slice(part.start, part.end).replace(/\t+/g, ' ');
    if (index < parts.length - 1 && !isUpper(text.charCodeAt(part.end))) joined += ' ';
  });
  return joined;
}
