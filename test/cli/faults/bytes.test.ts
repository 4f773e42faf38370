// Whatever the bytes of a file: those that no edit touches come back as they were.
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../server/src/hosts/cli/encoding';
import { bytesOf } from '../../../server/src/hosts/cli/rewrite-file';
import { cable, clean, folderOf, wrongDay } from '../support';

const rounds = Number(process.env['CABLE_FAULT_ROUNDS'] ?? 1);

interface Written {
  readonly name: string;
  readonly bytes: (text: string) => Buffer;
  /** What this encoding can hold beside ASCII. */
  readonly letters: string;
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const encodings: readonly Written[] = [
  { name: 'UTF-8', bytes: (text) => Buffer.from(text), letters: 'éÑ京𝄞' },
  { name: 'UTF-8 with a mark', bytes: (text) => Buffer.from(`\ufeff${text}`), letters: 'éÑ京𝄞\ufeff' },
  { name: 'UTF-16LE', bytes: utf16, letters: 'éÑ京𝄞\ud834\udd1e\ud800' },
  { name: 'UTF-16BE', bytes: (text) => utf16(text).swap16(), letters: 'éÑ京𝄞\udc00' },
  // Every byte from 80 to FF, the five that stand for nothing among them.
  {
    name: 'windows-1252 and any bytes',
    bytes: (text) => Buffer.from(`${text}\xff`, 'latin1'),
    letters: Array.from({ length: 128 }, (_, index) => String.fromCharCode(128 + index)).join(''),
  },
];

const lineEnds = ['\n', '\r\n', '\r'];
const tidy = clean.replace('\nE.O.', '   \nE.O.');

/** Cables in all encodings, with all line ends, with and without a last one, and with letters of the encoding in them. */
function variants(old: string, now: string): readonly { readonly old: Buffer; readonly now: Buffer }[] {
  const seed = fc.sample(fc.nat(1e6), { numRuns: 2 * rounds, seed: 1 });
  return encodings.flatMap(({ bytes, letters }) =>
    lineEnds.flatMap((lineEnd) =>
      seed.flatMap((number, index) => {
        const word = Array.from(
          { length: 6 },
          (_, at) => Array.from(letters)[(number + at * 17) % Array.from(letters).length],
        );
        const written = (text: string): Buffer => {
          const whole = text.replace('Los Cedros', `Los ${word.join('')} Cedros`);
          return bytes((index % 2 === 0 ? whole : whole.trimEnd()).replaceAll('\n', lineEnd));
        };
        return { old: written(old), now: written(now) };
      }),
    ),
  );
}

test.each([
  ['lint --fix', ['lint', '--fix', '.'], wrongDay, clean],
  ['format --write', ['format', '--write', '--config', 'keep.json', '.'], tidy, clean],
])('%s changes the bytes of the fault and no others, in every encoding', async (_, command, old, now) => {
  const all = variants(old, now);
  const files = Object.fromEntries(all.map((each, index) => [`${1000 + index}.cable`, each.old]));
  const where = folderOf({ ...files, 'keep.json': '{}' });
  const { stderr } = await cable(where, command);
  expect(stderr).toEqual([]);
  for (const [index, each] of all.entries()) {
    const found = readFileSync(join(where, `${1000 + index}.cable`));
    // Formatting gives a file its last line end.
    const isEnded = command[0] === 'format' && found.length > each.now.length;
    expect(isEnded ? found.subarray(0, each.now.length) : found).toEqual(each.now);
  }
});

describe('any bytes and any edits', () => {
  const mark = (...bytes: number[]) => fc.constant(Uint8Array.from(bytes));
  const marks = fc.oneof(mark(), mark(0xef, 0xbb, 0xbf), mark(0xff, 0xfe), mark(0xfe, 0xff));
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => Uint8Array.from(Buffer.from(text))),
  );
  const edits = fc.array(
    fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', 'X', '074', '\r\n', 'é', '京')),
    {
      maxLength: 4,
    },
  );

  test('give bytes that differ only where the edits are, or are refused', () => {
    fc.assert(
      fc.property(marks, piece, edits, (start, rest, list) => {
        const content = Buffer.concat([start, rest]);
        const decoded = decode(content);
        const { text, encoding } = decoded;
        const sorted = cut(list, text);
        const pieces = piecesOf(text, sorted);
        const changed = pieces.map(({ kept, inserted }) => kept + inserted).join('');
        let bytes: Buffer;
        try {
          bytes = bytesOf({ text: changed, encoding }, decoded, content);
        } catch {
          return;
        }
        // The kept pieces, each by itself, are runs of the old bytes, in their order, and so of the new.
        const markLength = encode({ text: '', encoding })?.length ?? 0;
        expect(bytes.subarray(0, markLength)).toEqual(content.subarray(0, markLength));
        let [oldAt, newAt] = [markLength, markLength];
        for (const { kept, removed, inserted } of pieces) {
          const length = lengthIn(kept);
          expect(bytes.subarray(newAt, newAt + length)).toEqual(content.subarray(oldAt, oldAt + length));
          oldAt += length + lengthIn(removed);
          newAt += length + lengthIn(inserted);
        }
        expect([oldAt, newAt]).toEqual([content.length, bytes.length]);

        function lengthIn(part: string): number {
          return (encode({ text: part, encoding })?.length ?? 0) - markLength;
        }
      }),
      { numRuns: 1000 * rounds },
    );
  });

  test('are refused only where half a character or half a unit would be lost, or the encoding lacks one', () => {
    fc.assert(
      fc.property(marks, piece, (start, rest) => {
        const content = Buffer.concat([start, rest]);
        const decoded = decode(content);
        const isOdd = decoded.encoding.startsWith('utf-16') && content.length % 2 === 1;
        const write = (): Buffer => bytesOf({ ...decoded, text: `${decoded.text}X` }, decoded, content);
        if (isOdd) expect(write).toThrow(/some of its bytes/);
        else expect(write().length).toBeGreaterThan(content.length);
      }),
      { numRuns: 1000 * rounds },
    );
  });
});

interface Piece {
  readonly kept: string;
  readonly removed: string;
  readonly inserted: string;
}

/** In order, inside the text, without overlap; none begins or ends inside a character. */
function cut(
  list: readonly (readonly [number, number, string])[],
  text: string,
): readonly (readonly [start: number, end: number, text: string])[] {
  const sorted = list
    .map(([start, size, inserted]) => [whole(text, start), whole(text, start + size), inserted] as const)
    .sort((one, other) => one[0] - other[0]);
  return sorted.filter(([start], index) => sorted.slice(0, index).every(([, end]) => end <= start));
}

function whole(text: string, offset: number): number {
  const at = Math.min(offset, text.length);
  const isInside = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isInside ? at - 1 : at;
}

function piecesOf(text: string, edits: readonly (readonly [number, number, string])[]): readonly Piece[] {
  let at = 0;
  const pieces = edits.map(([start, end, inserted]) => {
    const kept = text.slice(at, start);
    at = end;
    return { kept, removed: text.slice(start, end), inserted };
  });
  return [...pieces, { kept: text.slice(at), removed: '', inserted: '' }];
}
