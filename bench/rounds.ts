// Measures contestants against each other in rounds: in each round everyone does everything once, one after the other, so
// that whatever else the machine does hits all alike, and a ratio within a round means something on a busy machine too.
import type { Row } from './contestant';
import type { ContestantProcess } from './contestant-process';
import type { Sample } from './measure';

/** By contestant and row, the samples of the rounds; a place is empty where there is none. */
export type Samples = Map<string, Map<Row, (Sample | undefined)[]>>;

export interface RoundsOptions {
  readonly rounds: number;
  readonly rows: readonly Row[];
  /** After so many milliseconds no further round is begun, but three are in any case. */
  readonly limit: number;
}

const FEWEST_ROUNDS = 3;

/** `able` tells what each can do; only that is asked for. */
export async function runRounds(
  contestants: readonly ContestantProcess[],
  able: (name: string) => readonly Row[],
  { rounds, rows, limit }: RoundsOptions,
): Promise<Samples> {
  const samples: Samples = new Map();
  for (const { name } of contestants) samples.set(name, new Map());
  const pairs = rows.flatMap((row) =>
    contestants.filter(({ name }) => able(name).includes(row)).map((contestant) => ({ contestant, row })),
  );
  for (const { contestant, row } of pairs) await contestant.ask({ do: 'warm', row });
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= FEWEST_ROUNDS && performance.now() - start > limit) break;
    for (const { contestant, row } of pairs) {
      const sample = await contestant.ask({ do: 'sample', row });
      const known = samples.get(contestant.name);
      const list = known?.get(row) ?? [];
      list[round] = sample;
      known?.set(row, list);
    }
  }
  return samples;
}
