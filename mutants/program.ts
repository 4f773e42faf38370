// The parser, the rules and their tests as one program in memory: bundled once, loaded again in a few milliseconds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import fc from 'fast-check';
import { forgettable, loadWithCaches } from './caches';
import type { CollectedTest } from './collect';
import { collector } from './collect';

export interface Program {
  /** The tests of a file, which is loaded at the first call. Throws what loading it throws. */
  readonly testsOf: (file: string) => readonly CollectedTest[];
  /** Whether a file of tests imports a module, itself or through others. */
  readonly imports: (test: string, module: string) => boolean;
  /** Empties what the modules remember. */
  readonly forget: () => void;
  /**
   * Loads the parser and the rules again, and the tests when they are asked for. Their functions stay what they were, so
   * that nothing is compiled anew. Throws what a module throws.
   */
  readonly reload: () => void;
}

const once = 'var __esm = ';
/** What loads again: all but the tables of vocabulary/, which are not mutated and take their time. */
const again = /(^|\/)(server\/src\/(?!vocabulary\/)|test\/)/;

interface Exports {
  readonly product: () => void;
  readonly setup: () => void;
  readonly tests: Readonly<Record<string, () => void>>;
}

// A property is tried on so many texts, and the first that fails need not be made smaller.
const RUNS = 40;
const properties = {
  ...fc,
  assert: (property: fc.IRawProperty<unknown>, options?: fc.Parameters<unknown>) =>
    fc.assert(property, {
      ...options,
      numRuns: Math.min(options?.numRuns ?? RUNS, RUNS),
      endOnFailure: true,
    }),
};

/** Of the folder `root`; `product` and `tests` are paths in it. Counting what is reached costs time. Rejects where a module throws. */
export async function programOf(
  root: string,
  product: readonly string[],
  tests: readonly string[],
  counting: boolean,
): Promise<Program> {
  const loadAll = product.map((file) => `require('./${file}');`).join('\n');
  const loaders = tests.map((file) => `'${file}': () => require('./${file}'),`).join('\n');
  const result = await build({
    stdin: {
      contents: `exports.product = () => {${loadAll}};
        exports.setup = () => require('./test/unit/support/seed.ts');
        exports.tests = {${loaders}};`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [
      {
        name: 'mutants',
        setup(building) {
          building.onLoad({ filter: /[\\/](server[\\/]src|test)[\\/].*\.ts$/ }, ({ path }) => ({
            contents: prepared(readFileSync(path, 'utf8'), path, counting),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const code = result.outputFiles[0]?.text ?? '';
  // Where esbuild lets a module load once, `loading` lets it load once in each round.
  if (!code.includes(once)) throw new Error('the bundle does not load its modules as it used to');
  const script = new Script(
    `(function (require, exports, loading) {${code.replace(once, 'var __esm = loading, __once = ')}\n})`,
    { filename: join(root, 'mutants.cjs') },
  );
  const program = evaluated(script, createRequire(join(root, 'package.json')));
  const closures = new Map(tests.map((file) => [file, closureOf(file, result.metafile)]));
  return { ...program, imports: (test, module) => closures.get(test)?.has(module) === true };
}

/** A file and all that it imports, through others too. */
function closureOf(file: string, { inputs }: Metafile): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const each of reached) for (const { path } of inputs[each]?.imports ?? []) reached.add(path);
  return reached;
}

/** The instrumented text of a module, made ready for the bundle. */
function prepared(text: string, path: string, counting: boolean): string {
  let result = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
  if (/[\\/](message|rules)[\\/]/.test(path)) result = result.replace(/\blazily\(/g, `${forgettable}(`);
  // What is attached to a message is worked out from it and can be forgotten, but for how it was read, which is a part of it.
  if (!path.endsWith('incremental-message.ts'))
    result = result.replace(/= attached<.*>\(\)/g, '= new WeakMap()');
  return counting ? result : result.replace(/\bstryCov_9fa48\([^)]*\)[,;]/g, '');
}

function evaluated(script: Script, requireFrom: NodeJS.Require): Omit<Program, 'imports'> {
  const { vitest, collect } = collector();
  const modules: Readonly<Record<string, unknown>> = {
    vitest,
    'fast-check': { ...properties, default: properties },
  };
  const exports = {} as Exports;
  let round = 1;
  const evaluate = script.runInThisContext() as (
    require: (name: string) => unknown,
    exports: Exports,
    loading: (module: Readonly<Record<string, () => void>>) => () => void,
  ) => void;
  evaluate(
    (name) => modules[name] ?? requireFrom(name),
    exports,
    (module) => {
      let loaded = 0;
      return () => {
        const wanted = Object.keys(module).some((path) => again.test(path)) ? round : 1;
        if (loaded === wanted) return;
        loaded = wanted;
        for (const load of Object.values(module)) load();
      };
    },
  );
  exports.setup();
  let forget = loadWithCaches(exports.product);
  const known = new Map<string, readonly CollectedTest[]>();
  return {
    forget: () => forget(),
    reload() {
      round++;
      known.clear();
      forget = loadWithCaches(exports.product);
    },
    testsOf(file) {
      let tests = known.get(file);
      if (!tests) {
        const load = exports.tests[file];
        if (!load) throw new Error(`${file} is not in the program`);
        known.set(file, (tests = collect(load)));
      }
      return tests;
    },
  };
}
