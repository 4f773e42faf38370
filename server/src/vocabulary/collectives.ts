// Collectives: one address for many posts.
// Source: `tables/collectives.tsv` (5 FAH-1 H-241.1-2, 5 FAH-2 H-321.9, ACP 117).
import type { Confidence } from './confidence';
import { confidenceOf } from './confidence';
import { packedCollectives } from './generated/collectives';
import { lazily } from './lazily';
import { unpackTable } from './packing';

export interface Collective {
  /** Empty where the table knows none. */
  readonly indicator: string;
  readonly name: string;
  /** `ALDAC`, by which drafters call it; empty where it has none. */
  readonly nickname: string;
  readonly confidence: Confidence;
}

export const collectives: () => readonly Collective[] = lazily(() =>
  unpackTable(packedCollectives).map(([indicator = '', name = '', nickname = '', confidence]) => ({
    indicator,
    name,
    nickname,
    confidence: confidenceOf(confidence),
  })),
);

const byIndicator = lazily(
  () => new Map(collectives().flatMap((entry) => (entry.indicator ? [[entry.indicator, entry]] : []))),
);

const byName = lazily(() => {
  const found = new Map<string, Collective>();
  for (const entry of collectives()) {
    for (const name of [entry.name, entry.nickname, entry.name.replace(/ COLLECTIVE$/, '')]) {
      if (name && !found.has(name)) found.set(name, entry);
    }
  }
  return found;
});

export function collectiveOfIndicator(indicator: string): Collective | undefined {
  return byIndicator().get(indicator);
}

/** By name without the routing indicator, in any case and spacing, or by nickname; the word COLLECTIVE may be missing. */
export function collectiveOfName(name: string): Collective | undefined {
  return byName().get(name) ?? byName().get(normalised(name));
}

/** Whether an address is a collective: one of the table, or a name formed like one (`… COLLECTIVE`, `ALL … POSTS`). */
export function isCollective(name: string): boolean {
  const written = normalised(name);
  return (
    byName().has(written) ||
    written.endsWith('COLLECTIVE') ||
    written.endsWith(' DIPL POSTS') ||
    (written.startsWith('ALL ') && /\b(?:POSTS|CAPITALS|CONSULATES|EMBASSIES|MISSIONS)\b/.test(written))
  );
}

function normalised(name: string): string {
  return name.trim().toUpperCase().replace(/\s+/g, ' ');
}
