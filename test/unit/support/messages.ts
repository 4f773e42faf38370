// Messages of which only a few facts matter, for tests of what is done with a message whatever is in it.
import type { Message } from '../../../server/src/message/model';
import { parse } from '../../../server/src/message/parse';

/** A recognised message in which nothing was read, but for what `parts` says. */
export function messageWith(text: string, parts: Partial<Message> = {}): Message {
  const [nothing] = parse('').messages;
  if (!nothing) throw new Error('an empty text is no message');
  return { ...nothing, form: 'acp127', recognised: true, text, ...parts };
}

/** The element that has to be there. */
export function only<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('nothing was found');
  return found;
}
