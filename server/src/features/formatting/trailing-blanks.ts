// No blanks at line ends. Line ends themselves, and a publisher's stray back-slash, stay.
import { isBlank } from '../../message/characters';
import { nextStart } from '../../message/lines';
import type { Change, Sheet } from './sheet';
import { isLineEnd } from './sheet';

export function trailingBlanks({ text, lines }: Sheet): readonly Change[] {
  const changes: Change[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.starts[line] ?? 0;
    let end = nextStart(lines, line);
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
    let content = end;
    while (content > start && isBlank(text.charCodeAt(content - 1))) content--;
    if (content < end) changes.push([{ start: content, end, newText: '' }]);
  }
  return changes;
}
