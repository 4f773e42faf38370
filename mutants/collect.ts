// Stands in for vitest where a file of tests is loaded to be tried on mutants: what `test` and `describe` are given is kept
// in a list, to be called one by one, many times, in this process. `expect` is vitest's own. What is not here (hooks, mocks,
// snapshots) is not a function, and the first run says so.
import { expect } from 'vitest';

export interface CollectedTest {
  /** The describes it stands in and its own name; a row of a table adds its number. */
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;
type Declare = (name: string, ...rest: readonly unknown[]) => void;
type Each = (rows: readonly unknown[]) => Declare;

export interface Collector {
  /** What `import … from 'vitest'` gives. */
  readonly vitest: {
    readonly describe: Declare & { readonly each: Each };
    readonly test: Declare & { readonly each: Each };
    readonly it: Declare & { readonly each: Each };
    readonly expect: typeof expect;
  };
  /** The tests that `load` declares, in order. Throws what it throws. */
  readonly collect: (load: () => unknown) => readonly CollectedTest[];
}

export function collector(): Collector {
  let tests: CollectedTest[] = [];
  let around: readonly string[] = [];

  const add = (name: string, body: Body, args: readonly unknown[]) => {
    tests.push({ name: [...around, name].join(' '), run: () => body(...args) });
  };
  const inside = (name: string, body: Body, args: readonly unknown[]) => {
    const outer = around;
    around = [...outer, name];
    try {
      body(...args);
    } finally {
      around = outer;
    }
  };

  const describe = declaring(inside);
  const test = declaring(add);
  return {
    vitest: { describe, test, it: test, expect },
    collect(load) {
      tests = [];
      load();
      return tests;
    },
  };
}

/** `test` or `describe`, with `each`; options and timeouts, before or after the body, are left aside. */
function declaring(take: (name: string, body: Body, args: readonly unknown[]) => void): Declare & {
  readonly each: Each;
} {
  const bodyIn = (rest: readonly unknown[]): Body => {
    const body = rest.find((each): each is Body => typeof each === 'function');
    if (!body) throw new Error('a test without a body');
    return body;
  };
  const declare: Declare = (name, ...rest) => take(name, bodyIn(rest), []);
  const each: Each =
    (rows) =>
    (name, ...rest) => {
      rows.forEach((row, index) => {
        const args: readonly unknown[] = Array.isArray(row) ? row : [row];
        take(`${name} (${String(index + 1)})`, bodyIn(rest), args);
      });
    };
  return Object.assign(declare, { each });
}
