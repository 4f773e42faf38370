// Facts about a message that several look for: each is worked out once, when it is first asked for, and kept as long as
// the message lives. All are kept in one place: to attach each by itself would cost as much as a small rule.
import { attached } from './attached';
import type { Message } from './model';

const facts = attached<Message, unknown[]>();
let kinds = 0;

/** `find`, which is then asked only once for each message. What it gives is the same object every time. */
export function remembering<Fact extends object>(
  find: (message: Message) => Fact,
): (message: Message) => Fact {
  const kind = kinds++;
  return (message) => {
    let known = facts.get(message);
    if (known === undefined) facts.set(message, (known = new Array<unknown>(kinds)));
    return (known[kind] ??= find(message)) as Fact;
  };
}
