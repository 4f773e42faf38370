// The parser's entry: text → messages. Total, lossless and linear; no option makes it throw.
import type { Border, CableDocument } from './document';
import { readMessage } from './message';
import type { Form, Message } from './model';
import type { Beginning } from './split';
import { nextBeginning, scanFrom } from './split';
import type { Steps } from './steps';
import { finish } from './steps';

export interface ParseOptions {
  /** Reads every message in this form instead of the one its text shows. */
  readonly form?: Form | 'auto';
}

/** Parses a file. The messages' texts concatenate to `text`. */
export function parse(text: string, options: ParseOptions = {}): CableDocument {
  return finish(parseSteps(text, options));
}

/** The same message by message. */
export function* parseSteps(text: string, { form = 'auto' }: ParseOptions = {}): Steps<CableDocument> {
  const messages: Message[] = [];
  const starts: number[] = [];
  const borders: Border[] = [];
  const scan = scanFrom(text, null);
  let beginning: Beginning | null = { start: 0, shownAt: 0 };
  while (beginning !== null) {
    const { start, shownAt }: Beginning = beginning;
    const { passing } = scan;
    beginning = nextBeginning(scan);
    starts.push(start);
    borders.push({ shownAt: shownAt - start, reach: passing.reach - start });
    messages.push(readMessage(text.slice(start, beginning?.start ?? text.length), form));
    yield;
  }
  return { text, messages, starts, borders };
}
