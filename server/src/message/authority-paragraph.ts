// The authority block where it is a paragraph of the text: `1. (U) Classified By: …`, or below the last paragraph in
// older cables (5 FAH-1 H-240).
import { classifiedByLabelAt } from './head/labels';
import { readClassifiedBy } from './head/classified-by';
import type { ClassifiedBy, Paragraph } from './model';
import { passageOf } from './passage';

/** The first paragraph that opens with the label, read as an authority block; null when none does. */
export function authorityInParagraphs(text: string, paragraphs: readonly Paragraph[]): ClassifiedBy | null {
  for (const { parts } of paragraphs) {
    const first = parts[0];
    if (first === undefined) continue;
    const label = classifiedByLabelAt(text, first.start, first.end);
    if (label !== null) return readClassifiedBy(passageOf(text, parts), label.end - first.start);
  }
  return null;
}
