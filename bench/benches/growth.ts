// How cost grows with size, on cables and on texts made to be slow: the exponent of a power law, for which 1 is right.
import { makeBundles } from '../bundles';
import type { Row } from '../contestant';
import type { ContestantProcess } from '../contestant-process';
import { startContestant } from '../contestant-process';
import { growthTable } from '../growth-table';
import type { Shape } from '../growth-shapes';
import { shapes } from '../growth-shapes';
import type { Measurement } from '../results';
import type { Scratch } from '../scratch';
import { withScratch } from '../scratch';
import type { Bench } from './bench';

const rows: readonly Row[] = ['parse', 'check', 'symbols', 'key'];
const SAMPLES = 3;

/** Milliseconds: the largest are large, and what is too slow is to be seen as such. */
const PATIENCE = 240_000;

export const growth: Bench = {
  name: 'growth',
  about: 'how cost grows with size, on cables and on texts made to be slow',
  tables: growthTable,
  async run(_, log) {
    await makeBundles(['process', 'cable']);
    return withScratch(async (scratch) => {
      const measurements: Measurement[] = [];
      for (const shape of shapes) {
        log(shape.title);
        measurements.push(...(await measureShape(shape, scratch)));
      }
      return measurements;
    });
  },
};

async function measureShape(shape: Shape, { write }: Scratch): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const count of shape.counts) {
    const text = shape.text(count);
    const process = startContestant('cable', PATIENCE);
    await process.ask({ do: 'load' });
    await process.ask({ do: 'open', file: write('cable', text) });
    for (const row of rows) {
      const cpu = await samplesOf(process, row);
      measurements.push({
        contestant: shape.name,
        row,
        size: String(count),
        bytes: Buffer.byteLength(text),
        unit: 'ms',
        values: cpu,
        ...(cpu.length === 0 && { missing: process.ended() ?? '' }),
      });
    }
    await process.stop();
  }
  return measurements;
}

/** Milliseconds of processor time. */
async function samplesOf(process: ContestantProcess, row: Row): Promise<readonly number[]> {
  await process.ask({ do: 'warm', row });
  const times: number[] = [];
  for (let count = 0; count < SAMPLES; count++) {
    const sample = await process.ask({ do: 'sample', row });
    if (sample !== undefined) times.push(sample.cpu);
  }
  return times;
}
