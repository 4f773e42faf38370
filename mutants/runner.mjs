// Tells Stryker of the runner in trial.ts, in Stryker's words.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { relative } from 'node:path';
import { trialOf } from './trial.ts';

// Stryker allows a hundred times the hits of the whole first run; one test alone needs no more than a few times as many.
const STRYKERS_FACTOR = 100;
const FACTOR = 10;
const AT_LEAST = 100_000;

function create(options) {
  const { product, tests } = options.cable;
  let trial;
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      trial = await trialOf(process.cwd(), product, tests);
    },
    async dryRun() {
      const { tests: run, coverage } = await trial.firstRun();
      const results = run.map(({ test, time, failure }) => ({
        id: test.id,
        name: test.name,
        fileName: test.file,
        timeSpentMs: time,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      }));
      return { status: 'complete', tests: results, mutantCoverage: coverage };
    },
    async mutantRun({ activeMutant, testFilter, mutantActivation, sandboxFileName, hitLimit }) {
      const fate = await trial.tryMutant({
        id: activeMutant.id,
        file: relative(process.cwd(), sandboxFileName),
        static: mutantActivation === 'static',
        tests: testFilter,
        hitLimit: hitLimit && AT_LEAST + (hitLimit / STRYKERS_FACTOR) * FACTOR,
      });
      if (fate.kind === 'endless') return { status: 'timeout' };
      if (fate.kind === 'survived') return { status: 'survived', nrOfTests: fate.tried };
      return { status: 'killed', killedBy: [fate.by], failureMessage: fate.message, nrOfTests: fate.tried };
    },
  };
}
create.inject = ['options'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'cable', create)];
