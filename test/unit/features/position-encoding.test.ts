import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIn, tokensCountedIn } from '../../../server/src/features/position-encoding';
import { positionsOf } from '../../../server/src/features/ranges';

const textOf = (text: string) => ({ ...positionsOf(text), getText: () => text });

/** `e` with an accent of its own, a letter of two bytes, one of three, one of four in two units. */
const line = 'e\u0301 Ñ 京 𝄞 FM';

test.each([
  ['before everything', 'e', 0, 0],
  ['behind a letter with a combining accent', ' Ñ', 2, 3],
  ['before a character of two bytes', 'Ñ', 3, 4],
  ['behind it', ' 京', 4, 6],
  ['behind one of three', ' 𝄞', 6, 10],
  ['behind one of four', ' FM', 9, 15],
  ['at the end of the line', '\n', 12, 18],
])('%s', (_, before, utf16, utf8) => {
  const text = `BT\n${line}\nNNNN`;
  const offset = text.indexOf(before, 3);
  const counted = countedIn('utf-8', textOf(text));
  expect(textOf(text).positionAt(offset)).toEqual({ line: 1, character: utf16 });
  expect(counted.positionAt(offset)).toEqual({ line: 1, character: utf8 });
  expect(counted.offsetAt({ line: 1, character: utf8 })).toBe(offset);
});

test('a place inside a character is taken to its start, one beyond the line to its end', () => {
  const counted = countedIn('utf-8', textOf(`${line}\r\nBT`));
  const clef = line.indexOf('𝄞');
  for (const character of [11, 12, 13, 14]) expect(counted.offsetAt({ line: 0, character })).toBe(clef);
  expect(counted.offsetAt({ line: 0, character: 99 })).toBe(line.length);
  expect(counted.offsetAt({ line: 9, character: 9 })).toBe(line.length + 4);
  expect(counted.positionAt(clef + 1)).toEqual(counted.positionAt(clef));
});

test('in UTF-16 nothing is counted anew', () => {
  const source = textOf(line);
  expect(countedIn('utf-16', source)).toBe(source);
});

describe('any text', () => {
  const pieces = fc.constantFrom('A', ' ', 'é', 'e\u0301', '京', '𝄞', '\n', '\r\n', '\r', '👩‍👩‍👧');
  const texts = fc.array(pieces, { maxLength: 40 }).map((each) => each.join(''));

  test('has the columns that its bytes have, asked for in any order, and offsets come back', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(80), { minLength: 1, maxLength: 8 }), (text, places) => {
        const source = textOf(text);
        const counted = countedIn('utf-8', source);
        for (const place of places) {
          const offset = whole(text, place % (text.length + 1));
          const { line: row, character } = source.positionAt(offset);
          const start = source.offsetAt({ line: row, character: 0 });
          const bytes = Buffer.byteLength(text.slice(start, start + character));
          expect(counted.positionAt(offset)).toEqual({ line: row, character: bytes });
          expect(counted.offsetAt({ line: row, character: bytes })).toBe(start + character);
        }
      }),
    );
  });

  test('has its tokens where their bytes are', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = [...text.matchAll(/A+/g)].map(({ index, 0: word }) => ({ index, word }));
        const units = tokensAt(words, textOf(text));
        const bytes = tokensAt(words, countedIn('utf-8', textOf(text)));
        expect(tokensCountedIn('utf-8', units, text)).toEqual(bytes);
        expect(tokensCountedIn('utf-16', units, text)).toBe(units);
      }),
    );
  });
});

/** Never inside a surrogate pair. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

function tokensAt(
  words: readonly { readonly index: number; readonly word: string }[],
  positions: ReturnType<typeof textOf>,
): number[] {
  let last = { line: 0, character: 0 };
  return words.flatMap(({ index, word }) => {
    const start = positions.positionAt(index);
    const down = start.line - last.line;
    const right = down === 0 ? start.character - last.character : start.character;
    last = start;
    return [down, right, word.length, 1, 0];
  });
}
