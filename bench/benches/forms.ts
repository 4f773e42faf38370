// Whether any form of cable costs more than another: the same work on texts of one size, each of cables of one form alone, in
// rounds, so that what else the machine does hits all forms alike.
import { makeBundles } from '../bundles';
import type { Row } from '../contestant';
import type { ContestantProcess } from '../contestant-process';
import { startContestant } from '../contestant-process';
import { cables } from '../documents/document';
import type { GeneratedForm } from '../generate/plan';
import type { BenchResult, Measurement } from '../results';
import { withScratch } from '../scratch';
import { summaryOf } from '../statistics';
import { figure, markdownTable } from '../table';
import type { Bench } from './bench';

const allForms: readonly GeneratedForm[] = ['acp127', 'state', 'draft', 'aad', 'smart'];
const rows: readonly Row[] = ['parse', 'check'];
const BYTES = 200_000;
const ROUNDS = 40;

export const forms: Bench = {
  name: 'forms',
  about: 'whether a form of cable costs more than another',
  tables: formsTable,
  async run(_, log) {
    await makeBundles(['process', 'cable']);
    return withScratch(async ({ write }) => {
      const runners: {
        readonly form: GeneratedForm;
        readonly process: ContestantProcess;
        readonly bytes: number;
      }[] = [];
      for (const form of allForms) {
        log(form);
        const text = cables(BYTES, { form });
        const process = startContestant('cable');
        await process.ask({ do: 'load' });
        await process.ask({ do: 'open', file: write('cable', text) });
        for (const row of rows) await process.ask({ do: 'warm', row });
        runners.push({ form, process, bytes: Buffer.byteLength(text) });
      }
      const measurements = runners.flatMap(({ form, bytes }) =>
        rows.map(
          (row) =>
            ({ contestant: form, row, size: '200 KB', bytes, unit: 'ms', values: [] as number[] }) as const,
        ),
      );
      for (let round = 0; round < ROUNDS; round++) {
        for (const { form, process } of runners) {
          for (const row of rows) {
            const sample = await process.ask({ do: 'sample', row });
            const own = measurements.find((each) => each.contestant === form && each.row === row);
            if (sample !== undefined) own?.values.push(sample.cpu);
          }
        }
      }
      await Promise.all(runners.map(({ process }) => process.stop()));
      return measurements;
    });
  },
};

/** The least of the samples counts: noise only adds. */
function formsTable({ measurements }: BenchResult): string {
  const perByte = (form: GeneratedForm, row: Row): number => {
    const own = measurements.find((each) => each.contestant === form && each.row === row);
    return own === undefined ? NaN : summaryOf(own.values).minimum / own.bytes;
  };
  const lines = allForms.map((form) => [
    form,
    ...rows.flatMap((row) => {
      const cost = perByte(form, row);
      const least = Math.min(...allForms.map((each) => perByte(each, row)));
      return [figure(1 / (1000 * cost)), figure(cost / least)];
    }),
  ]);
  return markdownTable(
    ['', 'parse, MB/s', '× the cheapest', 'parse and rules, MB/s', '× the cheapest'],
    lines,
  );
}

/** The dearest form beside the cheapest, for what is asked: no more than twice. */
export function formRatio(measurements: readonly Measurement[]): number {
  const costs = measurements
    .filter(({ row, values }) => row === 'check' && values.length > 0)
    .map(({ values, bytes }) => summaryOf(values).minimum / bytes);
  return Math.max(...costs) / Math.min(...costs);
}
