// Numbers that look random and are the same for the same seed, on every machine and in every run.
// Whole numbers of 32 bits only: no floating point, no clock.

export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `percent` of a hundred draws. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different members of the list, in drawn order; all of them when there are fewer. */
  readonly sample: <T>(list: readonly T[], count: number) => readonly T[];
}

/** A generator of its own for each seed: a Weyl sequence through a 32-bit finaliser. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed | 0, 0x2c1b3c6d) ^ 0x297a2d39) | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const pick = <T>(list: readonly T[]): T => {
    const member = list[below(list.length)];
    if (member === undefined) throw new RangeError('nothing to pick from');
    return member;
  };
  const sample = <T>(list: readonly T[], count: number): readonly T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1));
    return drawn;
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    pick,
    sample,
  };
}
