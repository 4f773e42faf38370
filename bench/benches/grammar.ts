// How fast VS Code's tokenizer colors a cable by our grammar.
import { makeBundles } from '../bundles';
import { startContestant } from '../contestant-process';
import { textOf } from '../documents/document';
import type { Sample } from '../measure';
import type { Size } from '../options';
import type { BenchResult, Measurement } from '../results';
import type { Scratch } from '../scratch';
import { withScratch } from '../scratch';
import { medianOf } from '../statistics';
import { figure, markdownTable, spread } from '../table';
import type { Bench } from './bench';

export const grammar: Bench = {
  name: 'grammar',
  about: 'the TextMate grammar in vscode-textmate',
  tables: grammarTable,
  async run({ sizes, rounds }, log) {
    await makeBundles(['process', 'grammar']);
    return withScratch(async (scratch) => {
      const measurements: Measurement[] = [];
      for (const size of sizes) {
        log(size.label);
        measurements.push(await measureSize(size, rounds, scratch));
      }
      return measurements;
    });
  },
};

async function measureSize(size: Size, rounds: number, { write }: Scratch): Promise<Measurement> {
  const text = textOf('cable', size.bytes);
  const process = startContestant('grammar');
  await process.ask({ do: 'load' });
  await process.ask({ do: 'open', file: write('cable', text) });
  await process.ask({ do: 'warm', row: 'check' });
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = await process.ask({ do: 'sample', row: 'check' });
    if (sample !== undefined) samples.push(sample);
  }
  const missing = process.ended();
  await process.stop();
  return {
    contestant: 'grammar',
    row: 'tokenize',
    size: size.label,
    bytes: Buffer.byteLength(text),
    unit: 'ms',
    values: samples.map(({ wall }) => wall),
    cpu: samples.map(({ cpu }) => cpu),
    ...(missing !== undefined && { missing }),
  };
}

function grammarTable({ measurements }: BenchResult): string {
  const lines = measurements.map(({ size, bytes, values, cpu = [], missing }) => [
    size,
    missing ?? spread(values),
    figure(bytes / 1000 / medianOf(values)),
    figure(bytes / 1000 / medianOf(cpu)),
  ]);
  return markdownTable(['', 'ms', 'MB/s', 'MB/s of processor time'], lines);
}
