// `cable lint` and the index over an archive of a size that scholars have: how long they take, and whether memory stays flat.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive-folder';
import { archiveIn } from '../archive-folder';
import { bundlePath, makeBundles } from '../bundles';
import { indexArchive } from '../index-archive';
import type { BenchResult, Measurement } from '../results';
import { withScratch } from '../scratch';
import { medianOf } from '../statistics';
import { figure, markdownTable } from '../table';
import { watchedRun } from '../watched-run';
import type { Bench } from './bench';

export const archive: Bench = {
  name: 'archive',
  about: 'cable lint and the index over 250,000 cables, or --cables N',
  tables: archiveTable,
  async run({ cables, archive: kept }, log) {
    await makeBundles(['cli', 'index']);
    return withScratch(async ({ folder }) => {
      log(`${cables} cables`);
      const made = archiveIn(kept ?? join(folder, 'archive'), cables);
      log(`${Math.round(made.bytes / 1e6)} MB`);
      const linted = await lintArchive(made, join(folder, 'findings.json'));
      log('index');
      return [...linted, ...(await indexArchive(made))];
    });
  },
};

async function lintArchive(archive: Archive, output: string): Promise<readonly Measurement[]> {
  const run = await watchedRun(
    process.execPath,
    [bundlePath('cli'), 'lint', '--format', 'json', archive.folder],
    output,
  );
  const row = (title: string, unit: Measurement['unit'], ...values: readonly number[]): Measurement => ({
    contestant: 'cable lint',
    row: title,
    size: `${archive.cables} cables`,
    bytes: archive.bytes,
    unit,
    values,
  });
  const found = Object.entries(summaryIn(output)).map(([title, count]) => row(title, 'count', count));
  return [
    row('wall time', 'ms', run.wall),
    row('processor time', 'ms', run.cpu),
    row('peak resident', 'MB', Math.max(...run.resident) / 1e6),
    ...tenths(run.resident).map((bytes, index) => row(`resident, tenth ${index + 1}`, 'MB', bytes / 1e6)),
    row('exit code', 'count', run.exitCode ?? NaN),
    ...found,
  ];
}

/** The median of each tenth of the run. */
function tenths(values: readonly number[]): readonly number[] {
  const share = values.length / 10;
  return Array.from({ length: 10 }, (_, index) =>
    medianOf(values.slice(Math.floor(index * share), Math.ceil((index + 1) * share))),
  );
}

/** The sums at the end of what `cable lint --format json` printed, which may be too long to be read whole. */
function summaryIn(file: string): Readonly<Record<string, number>> {
  const handle = openSync(file, 'r');
  const length = Math.min(1000, fstatSync(handle).size);
  const end = Buffer.alloc(length);
  readSync(handle, end, 0, length, fstatSync(handle).size - length);
  closeSync(handle);
  const [, summary = '{}'] = /"summary":(\{[^}]*\})/.exec(end.toString()) ?? [];
  return JSON.parse(summary) as Record<string, number>;
}

function archiveTable({ measurements }: BenchResult): string {
  const shownRows = measurements.filter(({ row }) => !row.startsWith('resident, '));
  const course = measurements.filter(({ row }) => row.startsWith('resident, '));
  const [first] = measurements;
  const wall = measurements.find(({ row }) => row === 'wall time');
  const lines = shownRows.map(({ contestant, row, unit, values }) => [
    contestant,
    row,
    shown(medianOf(values), unit),
  ]);
  if (wall !== undefined)
    lines.push(['cable lint', 'MB/s', figure(wall.bytes / 1000 / medianOf(wall.values))]);
  const tenthsShown = course.map(({ values }) => figure(medianOf(values))).join(' ');
  lines.push(['cable lint', 'resident through the run, by tenths, MB', tenthsShown]);
  return markdownTable(['', first?.size ?? '', ''], lines);
}

function shown(value: number, unit: Measurement['unit']): string {
  switch (unit) {
    case 'ms':
      return value < 1000 ? `${figure(value)} ms` : `${figure(value / 1000)} s`;
    case 'MB':
      return `${figure(value)} MB`;
    case 'count':
      return String(value);
  }
}
