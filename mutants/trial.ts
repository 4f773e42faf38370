// Tries mutants in one process: the program is loaded once, a mutant is switched on in it, and the tests that reach it are
// called until one fails. Only what a module works out while it loads asks for a fresh evaluation.
import { basename } from 'node:path';
import type { CollectedTest } from './collect';
import { Endless, guarded } from './guarded';
import type { Instance, Program } from './program';
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

export interface NumberedTest extends CollectedTest {
  /** `3.14`: the fourth file's fifteenth test. */
  readonly id: string;
  readonly file: string;
}

export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** Whether it is read while its module loads. */
  readonly static: boolean;
  /** The ids of the tests that reach it; all when not given. */
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
  const counting = await programOf(root, product, tests, true);
  const program = await programOf(root, product, tests, false);

  // The instrumented modules hold on to the first object they see.
  const coverage: Coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} });
  const counted = counting();
  const reachedByLoading = new Map(tests.map((file) => [file, hitsOfLoading(counted, file, coverage)]));

  let warm: Instance | undefined;
  /** Ids of the tests that noticed the last mutants, the last first: neighbours often fall to the same. */
  let killers: readonly string[] = [];

  async function firstRun(): Promise<FirstRun> {
    const run: FirstRun['tests'][number][] = [];
    for (const test of numbered(counted, tests)) {
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
    warm ??= program();
    const all = numbered(warm, tests);
    const wanted = new Set(mutant.tests ?? all.map(({ id }) => id));
    const chosen = inOrder(
      all.filter(({ id }) => wanted.has(id)),
      mutant.file,
      killers,
    );
    const anew = ({ file }: NumberedTest) =>
      mutant.static || reachedByLoading.get(file)?.[mutant.id] !== undefined;
    switches.activeMutant = mutant.id;
    switches.hitLimit = mutant.hitLimit;
    switches.hitCount = 0;
    try {
      let fate = await called(
        chosen.filter((test) => !anew(test)),
        warm,
      );
      if (fate.kind === 'survived') {
        const files = [...new Set(chosen.filter(anew).map(({ file }) => file))];
        if (files.length > 0) fate = await calledAnew(files, tests, program, fate.tried);
      }
      if (fate.kind === 'killed') {
        const { by } = fate;
        killers = [by, ...killers.filter((id) => id !== by)].slice(0, REMEMBERED);
      }
      // What was stopped half-way may be left in any state.
      if (fate.kind === 'endless') warm = undefined;
      return fate;
    } finally {
      switches.activeMutant = undefined;
      switches.hitLimit = undefined;
    }
  }

  return { firstRun, tryMutant };
}

function hitsOfLoading(instance: Instance, file: string, { perTest }: Coverage): Hits {
  switches.currentTestId = file;
  instance.testsOf(file);
  switches.currentTestId = undefined;
  const hits = perTest[file] ?? {};
  delete perTest[file];
  return hits;
}

function addHits(to: Hits, from: Hits): void {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits;
}

function numbered(instance: Instance, files: readonly string[]): readonly NumberedTest[] {
  return files.flatMap((file, number) => numberedIn(instance, file, number));
}

function numberedIn(instance: Instance, file: string, number: number): readonly NumberedTest[] {
  return instance
    .testsOf(file)
    .map(({ name, run }, index) => ({ name, run, file, id: `${String(number)}.${String(index)}` }));
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

/** In a fresh evaluation, file by file, so that no more is loaded than it takes. */
async function calledAnew(
  files: readonly string[],
  allFiles: readonly string[],
  program: Program,
  triedBefore: number,
): Promise<Fate> {
  let tried = triedBefore;
  let instance: Instance | undefined;
  for (const file of files) {
    const number = allFiles.indexOf(file);
    let tests: readonly NumberedTest[];
    try {
      const loaded = guarded(() => {
        instance ??= program();
        return { instance, tests: numberedIn(instance, file, number) };
      });
      tests = loaded.tests;
      instance = loaded.instance;
    } catch (error) {
      if (error instanceof Endless || ranForEver()) return { kind: 'endless' };
      return { kind: 'killed', by: `${String(number)}.0`, message: messageOf(error), tried: tried + 1 };
    }
    const fate = await called(tests, instance);
    if (fate.kind === 'endless') return fate;
    tried += fate.tried;
    if (fate.kind === 'killed') return { ...fate, tried };
  }
  return { kind: 'survived', tried };
}

/** Calls the tests in order up to the first that fails. Many at once, as every guarded call has its cost. */
async function called(tests: readonly NumberedTest[], instance: Instance): Promise<Fate> {
  let next = 0;
  const slice = (): unknown => {
    const until = performance.now() + SLICE;
    while (next < tests.length) {
      const test = tests[next++];
      instance.forget();
      switches.hitCount = 0;
      const result = test?.run();
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
      if (error instanceof Endless || ranForEver()) return { kind: 'endless' };
      return { kind: 'killed', by: tests[next - 1]?.id ?? '', message: messageOf(error), tried: next };
    }
  }
  return { kind: 'survived', tried: tests.length };
}

function ranForEver(): boolean {
  return switches.hitLimit !== undefined && (switches.hitCount ?? 0) > switches.hitLimit;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
