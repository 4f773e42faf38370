// How much work a function does, counted in steps instead of seconds, so that a busy machine changes nothing: how often each
// block of our code is run, which V8 counts, and how many characters and elements the language's own functions walk over.
import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** Steps that `run` takes in the code of `server/src`. */
export function stepsOf(run: () => unknown): number {
  return stepsOfEach({ run })['run'] ?? 0;
}

/** The same for several, one after the other. */
export function stepsOfEach(runs: Readonly<Record<string, () => unknown>>): Readonly<Record<string, number>> {
  const session = new Session();
  session.connect();
  const walked = watchWalks();
  // Optimised code leaves out some of the counting.
  setFlagsFromString('--no-opt');
  const steps: Record<string, number> = {};
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    for (const [name, run] of Object.entries(runs)) {
      walked.begin();
      try {
        run();
      } finally {
        steps[name] = walked.end();
      }
      steps[name] += blocksRun(session);
    }
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
    setFlagsFromString('--opt');
  }
  return steps;
}

/** Since this was asked last. */
function blocksRun(session: Session): number {
  let blocks = 0;
  // In this process the answer comes before `post` returns.
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const script of result) if (script.url.includes('server/src')) blocks += runsOf(script);
  });
  return blocks;
}

function runsOf({ functions }: Profiler.ScriptCoverage): number {
  let runs = 0;
  for (const { ranges } of functions) for (const { count } of ranges) runs += count;
  return runs;
}

type Method = (this: never, ...given: never[]) => unknown;
/** How far a call has walked, from what it was called on, with, and what it gave. */
type Walk = (on: never, given: readonly unknown[], result: never) => number;

const all = (on: { readonly length: number }): number => on.length;
const found = (on: { readonly length: number }, given: readonly unknown[], at: number): number =>
  (at < 0 ? on.length : at + 1) - Math.min(Number(given[1] ?? 0), on.length);
const foundLast = (on: string, given: readonly unknown[], at: number): number =>
  Math.min(Number(given[1] ?? on.length), on.length) - Math.max(at, 0);

const stringWalks: Record<string, Walk> = {
  indexOf: found,
  includes: all,
  lastIndexOf: foundLast,
  trim: (on: string, _, result: string) => on.length - result.length,
  trimStart: (on: string, _, result: string) => on.length - result.length,
  trimEnd: (on: string, _, result: string) => on.length - result.length,
  toUpperCase: all,
  toLowerCase: all,
  replaceAll: all,
  repeat: (_, __, result: string) => result.length,
  split: all,
};

const arrayWalks: Record<string, Walk> = {
  indexOf: found,
  includes: all,
  lastIndexOf: all,
  slice: (_, __, result: unknown[]) => result.length,
  splice: (on: unknown[], given) => on.length - Number(given[0]),
  shift: all,
  unshift: all,
  concat: (_, __, result: unknown[]) => result.length,
  join: all,
  reverse: all,
  flat: (_, __, result: unknown[]) => result.length,
};

/** Lays counting functions over those of strings, arrays and patterns until the end. */
function watchWalks(): { begin(): void; end(): number } {
  let steps = 0;
  const covered: (() => void)[] = [];
  const cover = (prototype: object, name: string, walk: Walk): void => {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    if (before === undefined) throw new Error(`no ${name}`);
    const method = before.value as Method;
    const counting = function (this: never, ...given: never[]): unknown {
      const result = method.apply(this, given);
      steps += Math.max(walk(this, given, result as never), 0);
      return result;
    };
    Object.defineProperty(prototype, name, { ...before, value: counting });
    covered.push(() => Object.defineProperty(prototype, name, before));
  };
  return {
    begin() {
      steps = 0;
      for (const [name, walk] of Object.entries(stringWalks)) cover(String.prototype, name, walk);
      for (const [name, walk] of Object.entries(arrayWalks)) cover(Array.prototype, name, walk);
      coverPatterns((walked) => (steps += walked), covered);
    },
    end() {
      for (const uncover of covered.splice(0)) uncover();
      return steps;
    },
  };
}

type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/** `test`, `match`, `replace` and the like all come to `exec` once it is covered. */
function coverPatterns(walked: (steps: number) => void, covered: (() => void)[]): void {
  const exec: Exec = Reflect.get(RegExp.prototype, 'exec');
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match !== null) walked(match.index - from + match[0].length);
    else if (!this.sticky && !this.source.startsWith('^')) walked(Math.max(text.length - from, 0));
    return match;
  };
  covered.push(() => (RegExp.prototype.exec = exec));
}
