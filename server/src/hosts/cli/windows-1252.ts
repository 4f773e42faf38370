// windows-1252 as the Encoding Standard has it: Latin-1, but for the bytes 80 to 9F. Every byte is a character, so that
// reading and writing are exact. `TextDecoder` in Node 20 reads these 32 as Latin-1, and nothing in Node writes them.
import { Buffer } from 'node:buffer';

/** The characters of the bytes 80 to 9F in order; 81, 8D, 8F, 90 and 9D stand for the control characters of Latin-1. */
const CHARACTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const FIRST = 0x80;

const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(CHARACTERS, (character, index) => [character, FIRST + index]),
);

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => CHARACTERS.charAt(character.charCodeAt(0) - FIRST));
}

/** Null when a character is none of its 256. */
export function encodeWindows1252(text: string): Buffer | null {
  const bytes = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < FIRST || (code > 0x9f && code <= 0xff) ? code : byteOf.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}
