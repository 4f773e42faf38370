// Tries mutants in one process: the program is loaded once, a mutant is switched on in it, and the tests that reach it are
// called until one fails. For what a module works out while it loads, everything is loaded again.
import { basename } from 'node:path';
import { Endless, guarded } from './guarded';
import type { Program } from './program';
import { programOf } from './program';

/** What Stryker's instrumented code reads and writes, in `globalThis.__stryker__`. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}

type Hits = Record<string, number>;

interface Coverage {
  static: Hits;
  perTest: Record<string, Hits>;
}

export interface NumberedTest {
  /** `3.14`: the fourth file's fifteenth test. */
  readonly id: string;
  readonly file: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly name: string;
}

export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** Whether it is read while its module loads. */
  readonly static: boolean;
  /** The ids of the tests that reach it; those of all files that import its module when not given. */
  readonly tests: readonly string[] | undefined;
  /** How often it may be passed in one test before that counts as running for ever. */
  readonly hitLimit: number | undefined;
}

export type Fate =
  | { readonly kind: 'survived'; readonly tried: number }
  | { readonly kind: 'endless' }
  | { readonly kind: 'killed'; readonly by: string; readonly message: string; readonly tried: number };

export interface FirstRun {
  readonly tests: readonly {
    readonly test: NumberedTest;
    readonly time: number;
    readonly failure: string | undefined;
  }[];
  readonly coverage: Coverage;
}

export interface Trial {
  /** All tests without a mutant, and which mutants each reaches. */
  readonly firstRun: () => Promise<FirstRun>;
  readonly tryMutant: (mutant: Mutant) => Promise<Fate>;
}

const SLICE = 50;
const REMEMBERED = 12;
const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});

/** Of the folder `root`; `product` and `tests` are paths in it. Rejects where a module or a file of tests cannot be loaded. */
export async function trialOf(
  root: string,
  product: readonly string[],
  tests: readonly string[],
): Promise<Trial> {
  // The instrumented modules hold on to the first object they see.
  const coverage: Coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} });
  const counted = await programOf(root, product, tests, true);
  const files = tests.map((file, number) => countedFile(counted, file, number, coverage));
  const reachedByLoading = new Map(files.map(({ file, hits }) => [file, hits]));
  const all = files.flatMap((each) => each.tests);

  const program = await programOf(root, product, tests, false);
  /** Ids of the tests that noticed the last mutants, the last first: neighbours often fall to the same. */
  let killers: readonly string[] = [];

  async function firstRun(): Promise<FirstRun> {
    const run: FirstRun['tests'][number][] = [];
    for (const test of all) {
      switches.currentTestId = test.id;
      const from = performance.now();
      const fate = await called([test], counted);
      run.push({
        test,
        time: performance.now() - from,
        failure: fate.kind === 'killed' ? fate.message : fate.kind === 'endless' ? 'ran for ever' : undefined,
      });
      addHits((coverage.perTest[test.id] ??= {}), reachedByLoading.get(test.file) ?? {});
    }
    switches.currentTestId = undefined;
    return { tests: run, coverage };
  }

  async function tryMutant(mutant: Mutant): Promise<Fate> {
    const fate = await tryOnce(mutant);
    if (fate.kind !== 'killed') return fate;
    killers = withFirst(fate.by, killers);
    const without = await called(
      all.filter(({ id }) => id === fate.by),
      program,
    );
    if (without.kind === 'survived') return fate;
    // The test fails without the mutant too: for what this mutant has left behind, or one before it.
    program.reload();
    return tryOnce(mutant);
  }

  async function tryOnce(mutant: Mutant): Promise<Fate> {
    const reaching = new Set(mutant.tests);
    const mayNotice = ({ id, file }: NumberedTest) =>
      mutant.tests ? reaching.has(id) : program.imports(file, mutant.file);
    const chosen = inOrder(all.filter(mayNotice), mutant.file, killers);
    const loadsIt = ({ file }: NumberedTest) =>
      mutant.static || reachedByLoading.get(file)?.[mutant.id] !== undefined;
    const anew = chosen.filter(loadsIt);
    switches.activeMutant = mutant.id;
    switches.hitLimit = mutant.hitLimit;
    switches.hitCount = 0;
    let fate: Fate;
    try {
      fate = await called(
        chosen.filter((test) => !loadsIt(test)),
        program,
      );
      if (fate.kind === 'survived' && anew.length > 0) fate = await calledAnew(anew, program, fate.tried);
    } finally {
      switches.activeMutant = undefined;
      switches.hitLimit = undefined;
    }
    // What was stopped half-way may be left in any state.
    if (fate.kind === 'endless' || anew.length > 0) program.reload();
    return fate;
  }

  return { firstRun, tryMutant };
}

interface CountedFile {
  readonly file: string;
  /** What is reached while it loads. */
  readonly hits: Hits;
  readonly tests: readonly NumberedTest[];
}

function countedFile(program: Program, file: string, number: number, { perTest }: Coverage): CountedFile {
  // What it shares with another file is loaded with it.
  program.reload();
  switches.currentTestId = file;
  const collected = program.testsOf(file);
  switches.currentTestId = undefined;
  const hits = perTest[file] ?? {};
  Reflect.deleteProperty(perTest, file);
  const tests = collected.map(({ name }, index) => ({
    id: `${String(number)}.${String(index)}`,
    file,
    index,
    name,
  }));
  return { file, hits, tests };
}

function addHits(to: Hits, from: Hits): void {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
}

function withFirst(id: string, ids: readonly string[]): readonly string[] {
  return [id, ...ids.filter((each) => each !== id)].slice(0, REMEMBERED);
}

/** Those that noticed the last mutants, those of the file of the same name, the others as they come. */
function inOrder(
  tests: readonly NumberedTest[],
  file: string,
  killers: readonly string[],
): readonly NumberedTest[] {
  const name = basename(file, '.ts');
  const rank = (test: NumberedTest) => {
    const killer = killers.indexOf(test.id);
    if (killer >= 0) return killer;
    return basename(test.file, '.test.ts') === name ? REMEMBERED : REMEMBERED + 1;
  };
  return tests
    .map((test) => ({ test, rank: rank(test) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ test }) => test);
}

/** With everything loaded again while the mutant is switched on. */
async function calledAnew(tests: readonly NumberedTest[], program: Program, before: number): Promise<Fate> {
  try {
    guarded(program.reload);
  } catch (error) {
    return fateOf(error, tests[0], before + 1);
  }
  const fate = await called(tests, program);
  return fate.kind === 'endless' ? fate : { ...fate, tried: before + fate.tried };
}

/** Calls the tests in order up to the first that fails. Many at once, as every guarded call has its cost. */
async function called(tests: readonly NumberedTest[], program: Program): Promise<Fate> {
  let next = 0;
  const slice = (): unknown => {
    const until = performance.now() + SLICE;
    for (let test = tests[next]; test; test = tests[next]) {
      next++;
      switches.hitCount = 0;
      const known = program.testsOf(test.file)[test.index];
      program.forget();
      const result = known?.run();
      if (result instanceof Promise) return result;
      if (ranForEver()) throw new Endless();
      if (performance.now() > until) break;
    }
    return undefined;
  };
  while (next < tests.length) {
    try {
      await guarded(slice);
    } catch (error) {
      return fateOf(error, tests[next - 1], next);
    }
  }
  return { kind: 'survived', tried: tests.length };
}

function fateOf(error: unknown, test: NumberedTest | undefined, tried: number): Fate {
  if (error instanceof Endless || ranForEver()) return { kind: 'endless' };
  return { kind: 'killed', by: test?.id ?? '', message: messageOf(error), tried };
}

function ranForEver(): boolean {
  return switches.hitLimit !== undefined && (switches.hitCount ?? 0) > switches.hitLimit;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
