// Spacing of the transmission heading (ACP 127 lines 1 to 9): every line flush left, its words one blank apart.
import { HEADING_KINDS } from '../../message/heading-fields';
import type { ElementKind } from '../../message/model';
import type { Change, Sheet } from './sheet';
import { addBlanks, addSingleBlanks } from './spacing';

/** Lists of offices and labels are laid out otherwise. */
export const HEADING_LINES: ReadonlySet<ElementKind> = new Set(
  [...HEADING_KINDS].filter((kind) => kind !== 'distribution' && kind !== 'label'),
);

export function headingLines({ message, text, lines }: Sheet): readonly Change[] {
  const changes: Change[] = [];
  const end = message.heading.span?.end ?? 0;
  let line = 0;
  for (const element of message.elements) {
    if (element.start >= end) break;
    for (; line < lines.count && (lines.starts[line] ?? 0) < element.end; line++) {
      if (!HEADING_LINES.has(element.kind)) continue;
      const first = lines.firsts[line] ?? 0;
      addBlanks(text, { start: lines.starts[line] ?? 0, end: first }, '', changes);
      addSingleBlanks(text, { start: first, end: lines.ends[line] ?? 0 }, changes);
    }
  }
  return changes;
}
