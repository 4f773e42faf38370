// What holds of completion at every place of every cable: it answers, it replaces the token under the cursor and nothing
// on other lines, and whatever is written leaves a text that is read without loss.
import { describe, expect, test } from 'vitest';
import { completions } from '../../../../server/src/features/completion';
import type { Candidate } from '../../../../server/src/features/completion/candidate';
import { textOf } from '../../../../server/src/features/completion/candidate';
import type { CompletionOptions } from '../../../../server/src/features/completion/place';
import { parse } from '../../../../server/src/message/parse';
import { fixture, fixtureNames } from '../../support/fixtures';

const options: CompletionOptions = {
  now: { year: 2026, month: 11, day: 24, hour: 11, minute: 6 },
  post: 'LISBON',
};

const lineEnd = /[\r\n]/;

function isRepeated({ label }: Candidate, index: number, all: readonly Candidate[]): boolean {
  return all.findIndex((each) => each.label === label) !== index;
}

describe.each(fixtureNames())('%s', (name) => {
  const text = fixture(name);
  const { messages, starts } = parse(text);

  test('is answered at every offset, with tokens on the cursor’s line that hold the cursor', () => {
    const wrong: unknown[] = [];
    for (const message of messages) {
      for (let offset = 0; offset <= message.text.length; offset++) {
        for (const { span, candidates } of completions(message, offset, options)) {
          const token = message.text.slice(span.start, span.end);
          if (span.start > offset || span.end < offset || lineEnd.test(token) || candidates.length === 0) {
            wrong.push({ offset, token, span });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is offered nothing twice', () => {
    for (const message of messages) {
      for (let offset = 0; offset <= message.text.length; offset += 23) {
        for (const { candidates } of completions(message, offset, options)) {
          expect(candidates.slice(0, 40).filter(isRepeated)).toEqual([]);
        }
      }
    }
  });

  test('is read without loss when a candidate is written into it', () => {
    for (const [index, message] of messages.entries()) {
      const origin = starts[index] ?? 0;
      for (let offset = index; offset <= message.text.length; offset += 29) {
        for (const { span, candidates } of completions(message, offset, options)) {
          const candidate = candidates[offset % candidates.length];
          if (!candidate) continue;
          const written =
            text.slice(0, origin + span.start) + textOf(candidate) + text.slice(origin + span.end);
          expect(
            parse(written)
              .messages.map((each) => each.text)
              .join(''),
          ).toBe(written);
        }
      }
    }
  });
});
