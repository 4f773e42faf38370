// The parser's entry: text → messages. Total, lossless and linear; no option makes it throw.
import type { CableDocument } from './document';
import { readMessage } from './message';
import type { Form, Message } from './model';
import { messageStarts } from './split';

export interface ParseOptions {
  /** Reads every message in this form instead of the one its text shows. */
  readonly form?: Form | 'auto';
}

/** Parses a file. The messages' texts concatenate to `text`. */
export function parse(text: string, options: ParseOptions = {}): CableDocument {
  const starts = messageStarts(text);
  const messages: Message[] = starts.map((start, index) =>
    readMessage(text.slice(start, starts[index + 1] ?? text.length), options.form ?? 'auto'),
  );
  return { text, messages, starts };
}
