// Rows of a table found by a hash, and columns of numbers that grow: the plain arrays that an index of hundreds of
// thousands of cables is made of. A row costs some twelve bytes where a Map of strings takes a hundred and more.

/** Rows are numbered from 0 in the order they are added. They are never taken out: whoever keeps them marks the dead. */
export interface HashRows {
  /** Adds a row and gives its number. */
  add(hash: number): number;
  /** The last row added under a hash, or -1. */
  last(hash: number): number;
  /** The row added under the same hash before this one, or -1. */
  before(row: number): number;
}

const SMALLEST = 256;
const NONE = -1;

export function createHashRows(): HashRows {
  let hashes = new Int32Array(SMALLEST);
  let earlier = new Int32Array(SMALLEST);
  /** The last row of each chain; as many chains as there is room for rows, a power of two. */
  let chains = new Int32Array(SMALLEST).fill(NONE);
  let count = 0;

  function link(row: number): void {
    const chain = (hashes[row] ?? 0) & (chains.length - 1);
    earlier[row] = chains[chain] ?? NONE;
    chains[chain] = row;
  }

  function grow(): void {
    hashes = enlarged(hashes, new Int32Array(hashes.length * 2));
    earlier = new Int32Array(hashes.length);
    chains = new Int32Array(hashes.length).fill(NONE);
    for (let row = 0; row < count; row++) link(row);
  }

  function sameFrom(start: number, hash: number): number {
    let row = start;
    while (row >= 0 && hashes[row] !== hash) row = earlier[row] ?? NONE;
    return row;
  }

  return {
    add(hash) {
      if (count === hashes.length) grow();
      hashes[count] = hash;
      link(count);
      return count++;
    },
    last: (hash) => sameFrom(chains[hash & (chains.length - 1)] ?? NONE, hash | 0),
    before: (row) => sameFrom(earlier[row] ?? NONE, hashes[row] ?? 0),
  };
}

/** A hash of 32 bits (FNV-1a) of the characters from `from` to `to`. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Chains are chosen by the low bits, which this mixes with the high ones.
  return hash ^ (hash >>> 15);
}

/** A row of whole numbers from 0 to 2³² - 1. */
export interface Column {
  push(value: number): void;
  /** 0 beyond the end. */
  at(index: number): number;
  set(index: number, value: number): void;
}

export function createColumn(): Column {
  let values = new Uint32Array(SMALLEST);
  let count = 0;
  return {
    push(value) {
      // By half: what is filled once is seldom added to.
      if (count === values.length) values = enlarged(values, new Uint32Array((count * 3) >> 1));
      values[count++] = value;
    },
    at: (index) => values[index] ?? 0,
    set(index, value) {
      values[index] = value;
    },
  };
}

function enlarged<Values extends Int32Array | Uint32Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}
