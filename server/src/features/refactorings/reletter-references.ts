// Letters the REF list anew, A, B, C in the order in which the entries stand, and lets every `ref B` of the text follow the
// entry that it pointed to. Lists in columns (A, H, B, I) keep the order of their letters.
import type { Message } from '../../message/model';
import type { Edit } from '../../edits/edit';
import { letteredReferences, letteringEdits, type LetteredReference } from '../../edits/lettering';

const LAST = 26;

/** Empty when the letters run A, B, C already, or when the entries have none. */
export function reletterReferences(message: Message): readonly Edit[] {
  const list = message.head.references;
  if (list === null || list.entries.length > LAST) return [];
  const lettered = letteredReferences(list);
  const inOrder = standsInColumns(message, lettered)
    ? lettered
    : [...lettered].sort((one, other) => one.token.start - other.token.start);
  return [...letteringEdits(message, list, inOrder)].sort((one, other) => one.start - other.start);
}

/** Two entries on one line whose letters do not follow each other stand in different columns. */
function standsInColumns({ text }: Message, lettered: readonly LetteredReference[]): boolean {
  const onPage = [...lettered].sort((one, other) => one.token.start - other.token.start);
  return onPage.some((entry, index) => {
    const next = onPage[index + 1];
    if (next === undefined || text.slice(entry.token.end, next.token.start).includes('\n')) return false;
    return next.letter.charCodeAt(0) > entry.letter.charCodeAt(0) + 1 && onPage.length > 3;
  });
}
