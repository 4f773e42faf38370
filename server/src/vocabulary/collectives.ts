// Collectives: one address for many posts.
// Source: `tables/collectives.tsv` (5 FAH-1 H-241.1-2, 5 FAH-2 H-321.9, ACP 117).
import type { Confidence } from './confidence';
import { lazily } from './lazily';
import { collectives } from './generated/collectives';

export { collectives };

export interface Collective {
  /** Empty where the table knows none. */
  readonly indicator: string;
  readonly name: string;
  readonly confidence: Confidence;
}

const byIndicator = lazily(
  () => new Map(collectives.filter((entry) => entry.indicator).map((entry) => [entry.indicator, entry])),
);
const byName = lazily(() => new Map([...collectives].reverse().map((entry) => [entry.name, entry])));

export function collectiveOfIndicator(indicator: string): Collective | undefined {
  return byIndicator().get(indicator);
}

/** By name without the routing indicator, in any case and spacing. */
export function collectiveOfName(name: string): Collective | undefined {
  return byName().get(normalised(name));
}

/** Whether an address is a collective: one of the table, or a name formed like one (`… COLLECTIVE`, `ALL … POSTS`). */
export function isCollective(name: string): boolean {
  const written = normalised(name);
  return (
    byName().has(written) ||
    written.endsWith('COLLECTIVE') ||
    written.endsWith('DIPL POSTS') ||
    (written.startsWith('ALL ') && written.includes(' POST'))
  );
}

function normalised(name: string): string {
  return name.trim().toUpperCase().replace(/\s+/g, ' ');
}
