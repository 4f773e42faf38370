// What it costs to have a language service: the time its module takes to load, the memory it takes up then, and with one
// checked document open. Every figure comes from a fresh process.
import { makeBundles } from '../bundles';
import { startContestant } from '../contestant-process';
import { textOf } from '../documents/document';
import { memoryTables } from '../memory-tables';
import type { Size } from '../options';
import type { Measurement } from '../results';
import type { Competitor } from '../rows';
import type { Scratch } from '../scratch';
import { withScratch } from '../scratch';
import type { Bench } from './bench';
import { competitorsOf } from './services';

export const memory: Bench = {
  name: 'memory',
  about: 'time to load the module, memory of it and of an open document',
  tables: memoryTables,
  async run(options, log) {
    const competitors = competitorsOf(options).filter(({ isFloor }) => !isFloor);
    await makeBundles(['process', ...competitors.map(({ name }) => name)]);
    return withScratch(async (scratch) => {
      log('load');
      const measurements: Measurement[] = [...(await measureLoad(competitors, options.rounds))];
      for (const size of options.sizes) {
        log(size.label);
        for (const competitor of competitors) {
          measurements.push(...(await measureOpen(competitor, size, scratch)));
        }
      }
      return measurements;
    });
  },
};

async function measureLoad(
  competitors: readonly Competitor[],
  rounds: number,
): Promise<readonly Measurement[]> {
  const values = new Map<string, number[]>(competitors.map(({ name }) => [name, []]));
  // One more than is counted: the first finds the disk cold.
  for (let round = 0; round <= rounds; round++) {
    for (const { name } of competitors) {
      const process = startContestant(name);
      const time = await process.ask({ do: 'load' });
      await process.stop();
      if (round > 0 && time !== undefined) values.get(name)?.push(time);
    }
  }
  return competitors.map(({ name }) => ({
    contestant: name,
    row: 'load',
    size: '',
    bytes: 0,
    unit: 'ms',
    values: values.get(name) ?? [],
  }));
}

async function measureOpen(
  { name, language }: Competitor,
  { label, bytes }: Size,
  { write }: Scratch,
): Promise<readonly Measurement[]> {
  const process = startContestant(name);
  const text = textOf(language, bytes);
  await process.ask({ do: 'load' });
  await process.ask({ do: 'open', file: write(language, text) });
  const kept = await process.ask({ do: 'keep', row: 'check' });
  const missing = process.ended();
  await process.stop();
  const row = (title: string, value: number | undefined): Measurement => ({
    contestant: name,
    row: title,
    size: label,
    bytes: Buffer.byteLength(text),
    unit: 'MB',
    values: value === undefined ? [] : [value / 1e6],
    ...(missing !== undefined && { missing }),
  });
  return [row('resident', kept?.resident), row('peak', kept?.peak), row('heap', kept?.heap)];
}
