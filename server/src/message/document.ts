// A file as a row of messages. Messages know nothing of where they stand; the starts say it.
import type { Message } from './model';
import { lastStartAt } from './spans';

/** A file, read: its messages, and where they start. */
export interface CableDocument {
  readonly text: string;
  /** At least one, even in an empty file. Their texts concatenate to `text`. */
  readonly messages: readonly Message[];
  /** Offset of each message in `text`. */
  readonly starts: readonly number[];
  /** For each message what its borders hang on. */
  readonly borders: readonly Border[];
}

/** On which part of the text the borders of a message hang. Offsets count from its start. */
export interface Border {
  /** Start of the line that shows that it begins: its first, or the one below a banner. */
  readonly shownAt: number;
  /** End of what was looked at to find where it ends: a change beyond it moves neither border. */
  readonly reach: number;
}

/** A piece of a text replaced: `[start, oldEnd)` before, `[start, newEnd)` after. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Two changes, one after the other, as one that takes in both. */
export function joined(first: Change, second: Change): Change {
  const between = Math.max(first.newEnd, second.oldEnd);
  return {
    start: Math.min(first.start, second.start),
    oldEnd: between - (first.newEnd - first.oldEnd),
    newEnd: between + (second.newEnd - second.oldEnd),
  };
}

/** Index of the message that holds a file offset; the last one for an offset at the end. */
export function messageIndexAt(document: CableDocument, offset: number): number {
  return lastStartAt(document.starts, offset);
}
