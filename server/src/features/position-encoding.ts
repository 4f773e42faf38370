// Characters of a line counted in bytes of UTF-8, for editors that would rather have it so. Everything else here counts UTF-16
// units; the two differ only behind a character that is not ASCII.
import type { Positions } from './ranges';
import { positionsOf } from './ranges';

export type PositionEncoding = 'utf-16' | 'utf-8';

/** A text with its version of positions. */
interface Text extends Positions {
  getText(): string;
}

/** The same text, its positions counted as the encoding says. What lies inside a character is taken to its start. */
export function countedIn(encoding: PositionEncoding, source: Text): Text {
  if (encoding === 'utf-16') return source;
  const bytesUpTo = bytesIn(source);
  return {
    getText: () => source.getText(),
    positionAt(offset) {
      const { line, character } = source.positionAt(offset);
      const start = source.offsetAt({ line, character: 0 });
      return { line, character: bytesUpTo(start, start + character) };
    },
    offsetAt({ line, character }) {
      const start = source.offsetAt({ line, character: 0 });
      const end = source.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
      const text = source.getText();
      let bytes = 0;
      let at = start;
      while (at < end) {
        const length = unitsAt(text, at);
        bytes += bytesAt(text, at);
        if (bytes > character) break;
        at += length;
      }
      return at;
    },
  };
}

/**
 * The bytes between the start of a line and an offset in it. Remembers the last place: places are mostly asked for one after
 * the other, and a line may be as long as a file.
 */
function bytesIn(source: Text): (start: number, offset: number) => number {
  let known = { text: '', start: -1, at: -1, bytes: 0 };
  return (start, offset) => {
    const text = source.getText();
    if (known.start !== start || known.at > offset || known.text !== text) {
      known = { text, start, at: start, bytes: 0 };
    }
    let { at, bytes } = known;
    while (at + unitsAt(text, at) <= offset) {
      bytes += bytesAt(text, at);
      at += unitsAt(text, at);
    }
    known = { text, start, at, bytes };
    return bytes;
  };
}

/** Semantic tokens in the protocol's numbers, of a text in whose file they count from the start, counted anew. */
export function tokensCountedIn(encoding: PositionEncoding, tokens: number[], text: string): number[] {
  if (encoding === 'utf-16') return tokens;
  const units = positionsOf(text);
  const bytes = countedIn(encoding, { ...units, getText: () => text });
  const counted: number[] = [];
  let [line, character, lastStart] = [0, 0, 0];
  for (let at = 0; at < tokens.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = tokens.slice(at, at + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const offset = units.offsetAt({ line, character });
    const start = bytes.positionAt(offset).character;
    const end = bytes.positionAt(offset + length).character;
    counted.push(down, down === 0 ? start - lastStart : start, end - start, type, modifiers);
    lastStart = start;
  }
  return counted;
}

/** UTF-16 units of the character that begins here. */
function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Half a surrogate pair is sent as three bytes, as the sign that stands for what cannot be read is. */
function bytesAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code > 0xffff ? 4 : 3;
}
