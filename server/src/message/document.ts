// A file as a row of messages. Messages know nothing of where they stand; the starts say it.
import type { Message } from './model';
import { lastStartAt } from './spans';

export interface CableDocument {
  readonly text: string;
  /** At least one, even in an empty file. Their texts concatenate to `text`. */
  readonly messages: readonly Message[];
  /** Offset of each message in `text`. */
  readonly starts: readonly number[];
}

/** Index of the message that holds a file offset; the last one for an offset at the end. */
export function messageIndexAt(document: CableDocument, offset: number): number {
  return lastStartAt(document.starts, offset);
}
