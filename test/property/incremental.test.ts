// A text parsed change by change is what it is when parsed whole. CABLE_EDITS=100000 tries more of them.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CableDocument } from '../../server/src/message/document';
import { joined } from '../../server/src/message/document';
import { reparse } from '../../server/src/message/incremental';
import type { Message } from '../../server/src/message/model';
import { parse } from '../../server/src/message/parse';
import { done, doing, fewMessages } from './edits';

const EDITS = Number(process.env['CABLE_EDITS'] ?? 5000);
const EDITS_A_TEXT = 20;

const form = fc.constantFrom(
  'auto' as const,
  'auto' as const,
  'auto' as const,
  'draft' as const,
  'smart' as const,
);

test(
  `after each of ${String(EDITS)} edits, what is kept and what is read again make up the whole parse`,
  { timeout: 60_000 + EDITS * 20 },
  () => {
    const known = new WeakSet<Message>();
    let edits = 0;
    fc.assert(
      fc.property(
        fewMessages,
        fc.array(doing, { minLength: EDITS_A_TEXT, maxLength: EDITS_A_TEXT }),
        form,
        (start, doings, form) => {
          let cable = parse(start, { form });
          for (const each of doings) {
            const { text, change } = done(cable.text, each);
            cable = reparse(cable, text, change, form);
            const whole = parse(text, { form });
            expectSame(cable, whole, known);
            edits++;
          }
        },
      ),
      { numRuns: Math.ceil(EDITS / EDITS_A_TEXT) },
    );
    expect(edits).toBeGreaterThanOrEqual(EDITS);
  },
);

test('several changes may be taken as one', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fewMessages, fc.array(doing, { minLength: 2, maxLength: 4 }), (start, doings) => {
      const cable = parse(start);
      const [first, ...others] = doings;
      if (first === undefined) return;
      let { text, change } = done(start, first);
      for (const each of others) {
        const next = done(text, each);
        change = joined(change, next.change);
        text = next.text;
      }
      const changed = reparse(cable, text, change, 'auto');
      expectSame(changed, parse(text), new WeakSet());
    }),
    { numRuns: 200 },
  );
});

/** The same in every part; a message that was compared before for its text need not be compared again. */
function expectSame(cable: CableDocument, whole: CableDocument, known: WeakSet<Message>): void {
  expect(cable.text).toBe(whole.text);
  expect(cable.starts).toEqual(whole.starts);
  expect(cable.borders).toEqual(whole.borders);
  expect(cable.messages.length).toBe(whole.messages.length);
  for (const [index, message] of cable.messages.entries()) {
    const read = whole.messages[index];
    if (known.has(message) && message.text === read?.text) continue;
    if (!isDeepStrictEqual(message, read)) expect(message).toEqual(read);
    known.add(message);
  }
}
