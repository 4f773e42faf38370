// Reads a deflate stream (RFC 1951) that is written as printable text: the form in which the tables travel.
// Each pair of characters carries 13 bits, as two digits of base 91, because 91 × 91 just exceeds 2^13. The text holds
// no quote, backslash or backtick, so that a minifier leaves it alone. Only our own generator writes such streams.

/** Reads that many bits, at most 13, the first bit lowest. */
type ReadBits = (wanted: number) => number;

/** A canonical Huffman code: how many codes there are of each length, and their symbols in order. */
interface HuffmanCode {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longestCode = 15;
const endOfBlock = 256;
/** The order in which a block lists the lengths of the code that its other lengths are written in. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The text that was packed; its characters are those of Latin-1. Throws a RangeError on a damaged stream. */
export function inflate(packed: string): string {
  const bits = bitsOf(packed);
  const output: number[] = [];
  let last = 0;
  while (last === 0) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 1) readBlock(bits, output, ...fixedCodes());
    else if (kind === 2) readBlock(bits, output, ...dynamicCodes(bits));
    else throw new RangeError('stored and unknown blocks are not read');
  }
  return textOf(output);
}

function bitsOf(packed: string): ReadBits {
  let next = 0;
  let held = 0;
  let count = 0;
  return (wanted) => {
    while (count < wanted) {
      if (next + 1 >= packed.length) throw new RangeError('the stream ends too early');
      held |= (digitAt(packed, next) * 91 + digitAt(packed, next + 1)) << count;
      next += 2;
      count += 13;
    }
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
}

/** The digits of base 91 are the printable ASCII characters without `"`, `'`, `\` and the backtick. */
function digitAt(packed: string, index: number): number {
  const code = packed.charCodeAt(index);
  return code - 32 - Number(code > 34) - Number(code > 39) - Number(code > 92) - Number(code > 96);
}

function readBlock(bits: ReadBits, output: number[], literals: HuffmanCode, distances: HuffmanCode): void {
  for (;;) {
    const symbol = readSymbol(bits, literals);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) {
      output.push(symbol);
      continue;
    }
    const length = readLength(bits, symbol - 257);
    const from = output.length - readDistance(bits, readSymbol(bits, distances));
    if (from < 0) throw new RangeError('a copy from before the start');
    for (let index = from; index < from + length; index++) output.push(output[index] ?? 0);
  }
}

/** Lengths 3 to 258: eight plain ones, then four to each number of extra bits. */
function readLength(bits: ReadBits, symbol: number): number {
  if (symbol < 8) return symbol + 3;
  if (symbol === 28) return 258;
  const extra = (symbol >> 2) - 1;
  return ((4 + (symbol & 3)) << extra) + 3 + bits(extra);
}

/** Distances 1 to 32768: four plain ones, then two to each number of extra bits. */
function readDistance(bits: ReadBits, symbol: number): number {
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + 1 + bits(extra);
}

function readSymbol(bits: ReadBits, { counts, symbols }: HuffmanCode): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longestCode; length++) {
    code |= bits(1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new RangeError('an unknown code');
}

function codeOf(lengths: readonly number[]): HuffmanCode {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((left, right) => left.length - right.length || left.symbol - right.symbol);
  return { counts, symbols: Uint16Array.from(symbols, ({ symbol }) => symbol) };
}

function fixedCodes(): [literals: HuffmanCode, distances: HuffmanCode] {
  const lengths = Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 || symbol >= 280 ? 8 : symbol < 256 ? 9 : 7,
  );
  return [codeOf(lengths), codeOf(new Array<number>(30).fill(5))];
}

function dynamicCodes(bits: ReadBits): [literals: HuffmanCode, distances: HuffmanCode] {
  const literalCount = bits(5) + 257;
  const distanceCount = bits(5) + 1;
  const lengthCount = bits(4) + 4;
  const lengthLengths = new Array<number>(19).fill(0);
  for (const symbol of lengthOrder.slice(0, lengthCount)) lengthLengths[symbol] = bits(3);
  const lengthCode = codeOf(lengthLengths);
  const lengths: number[] = [];
  while (lengths.length < literalCount + distanceCount) {
    const symbol = readSymbol(bits, lengthCode);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, 3 + bits(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + bits(3) : 11 + bits(7));
  }
  return [codeOf(lengths.slice(0, literalCount)), codeOf(lengths.slice(literalCount))];
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let count = 0; count < times; count++) lengths.push(length);
}

/** In pieces, since a call takes only so many arguments. */
function textOf(codes: readonly number[]): string {
  let text = '';
  for (let start = 0; start < codes.length; start += 4096) {
    text += String.fromCharCode(...codes.slice(start, start + 4096));
  }
  return text;
}
