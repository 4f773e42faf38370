// Language services against each other, each on a text of its own language, and the floors under them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBundles } from '../bundles';
import type { Row } from '../contestant';
import { rows } from '../contestant';
import type { ContestantProcess } from '../contestant-process';
import { PATIENCE, startContestant } from '../contestant-process';
import { textOf } from '../documents/document';
import type { BenchOptions, Size } from '../options';
import type { Measurement } from '../results';
import type { Samples } from '../rounds';
import { runRounds } from '../rounds';
import type { Competitor } from '../rows';
import { others, ours } from '../rows';
import type { Scratch } from '../scratch';
import { withScratch } from '../scratch';
import { serviceTables } from '../service-tables';
import type { Bench } from './bench';

/** Milliseconds for the rounds of one size. */
const LIMIT = 240_000;

export const services: Bench = {
  name: 'services',
  about: 'language services in process: parse, rules, symbols, completion …',
  tables: serviceTables,
  async run(options, log) {
    const competitors = competitorsOf(options);
    await makeBundles(['process', ...competitors.map(({ name }) => name)]);
    return withScratch(async (scratch) => {
      const measurements: Measurement[] = [];
      for (const size of sizesOf(options)) {
        log(`${size.label}, ${competitors.length} contestants`);
        measurements.push(...(await measureSize(competitors, size, scratch, options)));
      }
      return measurements;
    });
  },
};

/** The texts of a corpus in a row are a size more, for which the peers get as long a text of theirs. */
function sizesOf({ sizes, corpus }: BenchOptions): readonly Size[] {
  if (corpus === undefined) return sizes;
  const text = readdirSync(corpus)
    .filter((name) => /\.(?:cable|telegram|txt)$/i.test(name))
    .map((name) => readFileSync(join(corpus, name), 'utf8'))
    .join('\n');
  return [...sizes, { label: 'corpus', bytes: Buffer.byteLength(text), text }];
}

export function competitorsOf({ against }: BenchOptions): readonly Competitor[] {
  return [ours, ...others.filter(({ name }) => against?.includes(name) ?? true)];
}

interface Opened {
  readonly competitor: Competitor;
  readonly process: ContestantProcess;
  readonly bytes: number;
  readonly able: readonly Row[];
}

async function measureSize(
  competitors: readonly Competitor[],
  size: Size,
  scratch: Scratch,
  { rounds }: BenchOptions,
): Promise<readonly Measurement[]> {
  const opened: Opened[] = [];
  try {
    for (const competitor of competitors) opened.push(await open(competitor, size, scratch));
    const able = new Map<string, readonly Row[]>();
    for (const each of opened) able.set(each.competitor.name, each.able);
    const processes = opened.map(({ process }) => process);
    const samples = await runRounds(processes, (name) => able.get(name) ?? [], {
      rounds,
      rows,
      limit: LIMIT,
    });
    return opened.flatMap((each) => measurementsOf(each, size, samples));
  } finally {
    await Promise.all(opened.map(({ process }) => process.stop()));
  }
}

async function open(competitor: Competitor, size: Size, { write }: Scratch): Promise<Opened> {
  const { language } = competitor;
  const text = language === 'cable' && size.text !== undefined ? size.text : textOf(language, size.bytes);
  const file = write(language, text);
  const process = startContestant(competitor.name);
  await process.ask({ do: 'load' });
  const able = (await process.ask({ do: 'open', file })) ?? [];
  return { competitor, process, bytes: Buffer.byteLength(text), able };
}

function measurementsOf(
  { competitor, process, bytes, able }: Opened,
  size: Size,
  samples: Samples,
): readonly Measurement[] {
  const about = { contestant: competitor.name, size: size.label, bytes, unit: 'ms' } as const;
  const missing = process.ended() ?? `over ${PATIENCE / 1000} s`;
  // One that did not even come to open the text is told of once.
  if (able.length === 0) return [{ ...about, row: 'check', values: [], missing }];
  return able.map((row) => {
    const taken = (samples.get(competitor.name)?.get(row) ?? []).filter((sample) => sample !== undefined);
    return {
      ...about,
      row,
      values: taken.map(({ wall }) => wall),
      cpu: taken.map(({ cpu }) => cpu),
      ...(taken.length === 0 && { missing }),
    };
  });
}
