// The process of one contestant. It loads the contestant's bundle, takes the time of that, and then does what it is told,
// one thing after the other. It says nothing by itself.
import { readFileSync } from 'node:fs';
import type { Contestant, Jobs, Row } from './contestant';
import type { Sample } from './measure';
import { takeSample, warmUp } from './measure';

export type Order =
  | { readonly do: 'load' }
  | { readonly do: 'open'; readonly file: string }
  | { readonly do: 'warm'; readonly row: Row }
  | { readonly do: 'sample'; readonly row: Row }
  | { readonly do: 'keep'; readonly row: Row };

export interface Memory {
  /** Bytes resident now, the most there ever were, and what the heap holds after a collection. */
  readonly resident: number;
  readonly peak: number;
  readonly heap: number;
}

export interface Answers {
  /** Milliseconds. */
  readonly load: number;
  readonly open: readonly Row[];
  readonly warm: number;
  readonly sample: Sample;
  readonly keep: Memory;
}

export type Answer<Order extends keyof Answers> =
  { readonly result: Answers[Order] } | { readonly failure: string };

const [bundle = ''] = process.argv.slice(2);
const about = new Map<Row, number>();
let jobs: Jobs = {};
let contestant: Contestant | undefined;
/** What a job gave, so that its memory is held as an open document's is. */
let kept: unknown;

function jobOf(row: Row): () => unknown {
  const job = jobs[row];
  if (job === undefined) throw new Error(`cannot do ${row}`);
  return job;
}

const carryOut = {
  load: () => {
    const start = performance.now();
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- timed, and known only now
    ({ contestant } = require(bundle) as { contestant: Contestant });
    return performance.now() - start;
  },
  open: async ({ file }: { file: string }) => {
    jobs = (await contestant?.jobsOn(readFileSync(file, 'utf8'))) ?? {};
    return Object.keys(jobs);
  },
  warm: async ({ row }: { row: Row }) => {
    const time = await warmUp(jobOf(row));
    about.set(row, time);
    return time;
  },
  sample: ({ row }: { row: Row }) => takeSample(jobOf(row), about.get(row) ?? 1),
  keep: async ({ row }: { row: Row }) => {
    kept = await jobOf(row)();
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return { resident: rss, peak: process.resourceUsage().maxRSS * 1024, heap: kept === null ? 0 : heapUsed };
  },
};

process.on('message', (order: Order) => {
  const carry = carryOut[order.do] as (order: Order) => unknown;
  Promise.resolve(order)
    .then(carry)
    .then((result) => process.send?.({ result }))
    .catch((error: unknown) => process.send?.({ failure: String(error) }));
});
