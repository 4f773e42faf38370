// What holds of the parser for every text: it is total and loses nothing, and all that it gives lies inside the message.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/message/parse';
import { paragraphMentions, referenceMentions } from '../../server/src/message/mentions';
import { anyText } from './texts';

const RUNS = { numRuns: 400 };

describe('for every text', () => {
  test('messages tile the file and elements tile their message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { messages, starts } = parse(text);
        expect(messages.length).toBe(starts.length);
        expect(messages.map((message) => message.text).join('')).toBe(text);
        for (const message of messages) {
          expect(
            message.elements.map((element) => message.text.slice(element.start, element.end)).join(''),
          ).toBe(message.text);
        }
      }),
      RUNS,
    );
  });

  test('every span lies inside the message and does not run backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const message of parse(text).messages) {
          for (const span of spansIn(message)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(message.text.length);
          }
        }
      }),
      RUNS,
    );
  });

  test('paragraphs stand in order, do not overlap, and hold their parts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { body } of parse(text).messages) {
          let from = 0;
          for (const paragraph of body.paragraphs) {
            expect(paragraph.start).toBeGreaterThanOrEqual(from);
            for (const part of paragraph.parts) {
              expect(part.start).toBeGreaterThanOrEqual(paragraph.start);
              expect(part.end).toBeLessThanOrEqual(paragraph.end);
            }
            from = paragraph.end;
          }
        }
      }),
      RUNS,
    );
  });

  test('parsing a message by itself gives the same message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const message of parse(text).messages) {
          const alone = parse(message.text).messages[0];
          expect(alone).toEqual(message);
        }
      }),
      RUNS,
    );
  });

  test('mentions lie in the body', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const message of parse(text).messages) {
          for (const mention of [...paragraphMentions(message), ...referenceMentions(message)]) {
            expect(message.text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
      RUNS,
    );
  });
});

interface AnySpan {
  readonly start: number;
  readonly end: number;
}

/** Every object with a start and an end, however deep. */
function spansIn(value: unknown): readonly AnySpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((each) => spansIn(each));
  return isSpan(value) ? [value, ...inner] : inner;
}

function isSpan(value: object): value is AnySpan {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  );
}
