// Whether any form of cable costs more than another: the same work on texts of one size, each of cables of one form alone, in
// rounds, so that what else the machine does hits all forms alike.
import { makeBundles } from '../bundles';
import type { Row } from '../contestant';
import type { ContestantProcess } from '../contestant-process';
import { startContestant } from '../contestant-process';
import { cables } from '../documents/document';
import type { GeneratedForm } from '../generate/plan';
import type { BenchResult, Measurement } from '../results';
import { runRounds } from '../rounds';
import type { Scratch } from '../scratch';
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
    return withScratch((scratch) => measureForms(scratch, log));
  },
};

async function measureForms(
  { write }: Scratch,
  log: (line: string) => void,
): Promise<readonly Measurement[]> {
  const bytes = new Map<string, number>();
  const processes: ContestantProcess[] = [];
  try {
    for (const form of allForms) {
      log(form);
      const text = cables(BYTES, { form });
      const process = Object.assign({}, startContestant('cable'), { name: form });
      processes.push(process);
      bytes.set(form, Buffer.byteLength(text));
      await process.ask({ do: 'load' });
      await process.ask({ do: 'open', file: write('cable', text) });
    }
    const samples = await runRounds(processes, () => rows, { rounds: ROUNDS, rows, limit: Infinity });
    return allForms.flatMap((form) =>
      rows.map((row): Measurement => {
        const taken = samples.get(form)?.get(row) ?? [];
        const values = taken.flatMap((sample) => sample?.cpu ?? []);
        return { contestant: form, row, size: '200 KB', bytes: bytes.get(form) ?? 0, unit: 'ms', values };
      }),
    );
  } finally {
    await Promise.all(processes.map(({ stop }) => stop()));
  }
}

/** Milliseconds a byte. The least of the samples counts: noise only adds. */
function costOf({ values, bytes }: Measurement): number {
  return summaryOf(values).minimum / bytes;
}

function formsTable({ measurements }: BenchResult): string {
  const costs = (row: Row): ReadonlyMap<string, number> =>
    new Map(measurements.filter((each) => each.row === row).map((each) => [each.contestant, costOf(each)]));
  const byRow = rows.map(costs);
  const lines = allForms.map((form) => [
    form,
    ...byRow.flatMap((each) => {
      const cost = each.get(form) ?? NaN;
      return [figure(1 / (1000 * cost)), figure(cost / Math.min(...each.values()))];
    }),
  ]);
  return markdownTable(
    ['', 'parse, MB/s', '× the cheapest', 'parse and rules, MB/s', '× the cheapest'],
    lines,
  );
}

/** The dearest form beside the cheapest, for what is asked: no more than twice. */
export function formRatio(measurements: readonly Measurement[]): number {
  const costs = measurements.filter(({ row, values }) => row === 'check' && values.length > 0).map(costOf);
  return Math.max(...costs) / Math.min(...costs);
}
