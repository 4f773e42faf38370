// References to cables that are not in the workspace, for who keeps a whole archive there. No fault of the cable: it is told only
// where a person asks for it, and only of entries of the REF list, each once.
import type { Message, Span } from '../message/model';
import type { CableLookup } from './cable-lookup';
import { listed } from './pointed';

export interface MissingReference {
  readonly span: Span;
  readonly message: string;
}

/** `cables` must be all there are: of what is not read yet nobody knows whether it is there. */
export function missingReferences(message: Message, cables: CableLookup): readonly MissingReference[] {
  return listed(message).flatMap((pointed) => {
    if (pointed.kind !== 'cable') return [];
    const { id, yearWritten } = pointed.cited;
    if (id === message.id || cables.cited(pointed.cited).length > 0) return [];
    const before = yearWritten ? '' : ', nor is that of the year before';
    return { span: pointed.span, message: `${id} is not in the workspace${before}.` };
  });
}
