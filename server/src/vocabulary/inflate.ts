// Reads a deflate stream (RFC 1951) that is written as printable text: the form in which the tables travel.
// Each pair of characters carries 13 bits, as two digits of base 91, because 91 × 91 just exceeds 2^13. The text holds
// no quote, backslash or backtick, so that a minifier leaves it alone. Only our own generator writes such streams.

/** What has been read so far. */
interface Output {
  bytes: Uint8Array;
  length: number;
}

/** Bytes with a place in them, counted in bits. */
interface Stream {
  readonly bytes: Uint8Array;
  position: number;
}

/** A Huffman code as a table by the next bits: each entry is the symbol × 16 + the length of its code. */
interface HuffmanCode {
  readonly entries: Uint16Array;
  /** As many low bits as the longest code has. */
  readonly mask: number;
}

interface BlockCodes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

const endOfBlock = 256;
const longestCopy = 258;
/** The order in which a block lists the lengths of the code that its other lengths are written in. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The text that was packed; its characters are those of Latin-1. Throws a RangeError on a damaged stream. */
export function inflate(packed: string): string {
  const stream = { bytes: bytesOf(packed), position: 0 };
  const output = { bytes: new Uint8Array(packed.length * 4), length: 0 };
  let last = 0;
  while (last === 0) {
    last = take(stream, 1);
    const kind = take(stream, 2);
    if (kind === 1) readBlock(stream, output, fixedCodes());
    else if (kind === 2) readBlock(stream, output, dynamicCodes(stream));
    else throw new RangeError('a stored or unknown block');
  }
  return textOf(output);
}

function bytesOf(packed: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((packed.length * 13) / 16));
  let held = 0;
  let count = 0;
  let length = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    held |= (digitOf(packed.charCodeAt(index)) * 91 + digitOf(packed.charCodeAt(index + 1))) << count;
    for (count += 13; count >= 8; count -= 8) {
      bytes[length++] = held;
      held >>= 8;
    }
  }
  bytes[length] = held;
  return bytes;
}

/** The digits of base 91 are the printable ASCII characters without `"`, `'`, `\` and the backtick. */
function digitOf(code: number): number {
  return code - (code > 96 ? 36 : code > 92 ? 35 : code > 39 ? 34 : code > 34 ? 33 : 32);
}

/** The next 17 bits or more, the first lowest. */
function peek({ bytes, position }: Stream): number {
  const index = position >> 3;
  const next = (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16);
  return next >> (position & 7);
}

function take(stream: Stream, count: number): number {
  const value = peek(stream) & ((1 << count) - 1);
  stream.position += count;
  return value;
}

function readSymbol(stream: Stream, { entries, mask }: HuffmanCode): number {
  const entry = entries[peek(stream) & mask] ?? 0;
  if (entry === 0 || stream.position > stream.bytes.length * 8) throw new RangeError('an unknown code');
  stream.position += entry & 15;
  return entry >> 4;
}

function readBlock(stream: Stream, output: Output, { literals, distances }: BlockCodes): void {
  for (;;) {
    const symbol = readSymbol(stream, literals);
    if (symbol === endOfBlock) return;
    if (output.length + longestCopy > output.bytes.length) grow(output);
    if (symbol < endOfBlock) {
      output.bytes[output.length++] = symbol;
    } else {
      const length = readLength(stream, symbol - 257);
      copy(output, readDistance(stream, readSymbol(stream, distances)), length);
    }
  }
}

/** Lengths 3 to 258: eight plain ones, then four to each number of extra bits. */
function readLength(stream: Stream, symbol: number): number {
  if (symbol < 8) return symbol + 3;
  if (symbol === 28) return 258;
  const extra = (symbol >> 2) - 1;
  return ((4 + (symbol & 3)) << extra) + 3 + take(stream, extra);
}

/** Distances 1 to 32768: four plain ones, then two to each number of extra bits. */
function readDistance(stream: Stream, symbol: number): number {
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + 1 + take(stream, extra);
}

function grow(output: Output): void {
  const larger = new Uint8Array(output.bytes.length * 2 + longestCopy);
  larger.set(output.bytes);
  output.bytes = larger;
}

/** A copy may reach into what it writes: then what it begins with comes again and again. */
function copy(output: Output, distance: number, length: number): void {
  const { bytes } = output;
  const from = output.length - distance;
  if (from < 0) throw new RangeError('a copy from before the start');
  if (distance >= length) {
    bytes.copyWithin(output.length, from, from + length);
    output.length += length;
  } else {
    for (let index = from; index < from + length; index++) bytes[output.length++] = bytes[index] ?? 0;
  }
}

/**
 * Codes are given out by length, then by symbol, counting up, and are read from their high bit: so `code` is kept
 * with its bits reversed. The table doubles with every length, since what follows a shorter code does not matter.
 */
function codeOf(lengths: readonly number[]): HuffmanCode {
  const longest = Math.max(...lengths);
  const entries = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    const half = 1 << (length - 1);
    entries.copyWithin(half, 0, half);
    for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
      entries[code] = symbol * 16 + length;
      let bit = half;
      for (; code & bit; bit >>= 1) code -= bit;
      code += bit;
    }
  }
  return { entries, mask: entries.length - 1 };
}

function fixedCodes(): BlockCodes {
  const runs = [...run(8, 144), ...run(9, 112), ...run(7, 24), ...run(8, 8)];
  return { literals: codeOf(runs), distances: codeOf(run(5, 30)) };
}

function dynamicCodes(stream: Stream): BlockCodes {
  const literalCount = take(stream, 5) + 257;
  const distanceCount = take(stream, 5) + 1;
  const lengthCount = take(stream, 4) + 4;
  const lengthLengths = run(0, 19);
  for (const symbol of lengthOrder.slice(0, lengthCount)) lengthLengths[symbol] = take(stream, 3);
  const lengthCode = codeOf(lengthLengths);
  const lengths: number[] = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = readSymbol(stream, lengthCode);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) lengths.push(...run(lengths.at(-1) ?? 0, 3 + take(stream, 2)));
    else lengths.push(...run(0, symbol === 17 ? 3 + take(stream, 3) : 11 + take(stream, 7)));
  }
  return { literals: codeOf(lengths.slice(0, literalCount)), distances: codeOf(lengths.slice(literalCount)) };
}

function run(length: number, times: number): number[] {
  return new Array<number>(times).fill(length);
}

/** In pieces, since a call takes only so many arguments. */
function textOf({ bytes, length }: Output): string {
  let text = '';
  for (let start = 0; start < length; start += 4096) {
    const piece = bytes.subarray(start, Math.min(start + 4096, length));
    text += Reflect.apply(String.fromCharCode, null, piece) as string;
  }
  return text;
}
