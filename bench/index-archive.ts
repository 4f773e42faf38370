// Has an archive indexed by a process of its own, and watches its memory.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Archive } from './archive-folder';
import { bundlePath } from './bundles';
import type { IndexFigures } from './index-process';
import type { Measurement } from './results';
import { residentOf } from './usage';

export async function indexArchive({ folder, cables, bytes }: Archive): Promise<readonly Measurement[]> {
  const child = fork(bundlePath('index'), [folder], { execArgv: ['--expose-gc'] });
  const ended = once(child, 'exit');
  const [figures] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => [undefined]),
  ])) as readonly (IndexFigures | undefined)[];
  const peak = residentOf(child.pid ?? 0)?.peak ?? NaN;
  child.kill();
  await ended;
  if (figures === undefined) throw new Error('the index was not made');
  const row = (title: string, unit: Measurement['unit'], ...values: readonly number[]): Measurement => ({
    contestant: 'index',
    row: title,
    size: `${cables} cables`,
    bytes,
    unit,
    values,
  });
  return [
    row('cold build', 'ms', figures.build),
    row('cables in it', 'count', figures.cables),
    row('bytes a cable', 'count', Math.round(figures.bytesPerCable)),
    row('peak resident of the process', 'MB', peak / 1e6),
    row('symbol query', 'ms', ...figures.symbols),
    row('symbol query, the slowest', 'ms', Math.max(...figures.symbols)),
    row('reference lookup', 'ms', ...figures.references),
    row('update after a change', 'ms', ...figures.updates),
    row('update, the slowest', 'ms', Math.max(...figures.updates)),
  ];
}
