// Operating signals (ZNR, ZZH …) and the prosigns that open heading lines.
// Source: `tables/operating-signals.tsv` (ACP 131, ACP 127, 5 FAH-2 H-320).
import type { Confidence } from './confidence';
import { confidenceOf } from './confidence';
import { packedOperatingSignals } from './generated/operating-signals';
import { lazily } from './lazily';
import { unpackTable } from './packing';

export interface Signal {
  readonly signal: string;
  /** Where it stands: `line 4`. */
  readonly where: string;
  readonly meaning: string;
  /** What may follow it. */
  readonly argument: string;
  readonly confidence: Confidence;
}

export const operatingSignals: () => readonly Signal[] = lazily(() =>
  unpackTable(packedOperatingSignals).map(
    ([signal = '', where = '', meaning = '', argument = '', confidence]) => ({
      signal,
      where,
      meaning,
      argument,
      confidence: confidenceOf(confidence),
    }),
  ),
);

const bySignal = lazily(() => new Map(operatingSignals().map((entry) => [entry.signal, entry])));

/** `ZNR`; a number run on to the signal is left out: `ZFH2` and `ZDK164` are found as ZFH and ZDK. */
export function operatingSignalOf(signal: string): Signal | undefined {
  const upper = signal.toUpperCase();
  return bySignal().get(upper) ?? bySignal().get(upper.replace(/(?<!\d)\d+$/, ''));
}
