import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { firstLineOf, positionsOf, toRangeIn } from '../../../server/src/features/ranges';

describe('positions', () => {
  test.each<[string, string, number, [number, number]]>([
    ['count lines at LF', 'ab\ncd', 4, [1, 1]],
    ['count lines at CRLF, as one', 'ab\r\ncd', 5, [1, 1]],
    ['count lines at a lone CR', 'ab\rcd', 4, [1, 1]],
    ['count UTF-16 units', '😀b', 3, [0, 3]],
    ['stay before a line end', 'ab\r\ncd', 3, [0, 2]],
    ['stay within the text', 'ab', 99, [0, 2]],
    ['begin at the beginning', 'ab', -1, [0, 0]],
  ])('%s', (_, text, offset, [line, character]) => {
    expect(positionsOf(text).positionAt(offset)).toEqual({ line, character });
  });

  test('of a text are those of an open document with that text', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'é', '😀', '\u2028', ' '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -2, max: 30 }),
        fc.integer({ min: -2, max: 30 }),
        (content, one, other) => {
          const ours = positionsOf(content);
          const document = TextDocument.create('', 'cable', 0, content);
          expect(ours.positionAt(one)).toEqual(document.positionAt(one));
          const position = { line: one, character: other };
          expect(ours.offsetAt(position)).toBe(document.offsetAt(position));
        },
      ),
    );
  });
});

describe('ranges', () => {
  test('of a message count from where it starts in the file', () => {
    const toRange = toRangeIn(positionsOf('first\nsecond\n'));
    expect(toRange({ start: 0, end: 3 }, 6)).toEqual({
      start: { line: 1, character: 0 },
      end: { line: 1, character: 3 },
    });
  });

  test.each([
    ['LF', 'one line\nanother\nmore'],
    ['CRLF', 'one line\r\nanother\r\nmore'],
  ])('that run over lines are cut at the end of the first (%s)', (_, text) => {
    const positions = positionsOf(text);
    const whole = toRangeIn(positions)({ start: 4, end: text.length }, 0);
    expect(firstLineOf(whole, positions)).toEqual({
      start: { line: 0, character: 4 },
      end: { line: 0, character: 8 },
    });
  });
});
