// What a change to a message is. Edits are computed from the message as it stands and applied by whoever shows them.
import type { Phrase } from '../l10n';
import type { Span } from '../message/model';

/** A replacement in the message; offsets count from the start of the message. */
export interface Edit extends Span {
  readonly newText: string;
}

/** For sorting: by where they begin, then by where they end. */
export function byPosition(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

/** A way to mend a finding. `edits` is called only when the fix is asked for. */
export interface Fix {
  readonly title: string | Phrase;
  /** True when there is one right answer. */
  readonly preferred: boolean;
  /** The changes to the message, in order, without overlap. */
  readonly edits: () => readonly Edit[];
}
