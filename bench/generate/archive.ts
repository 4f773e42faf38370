// Many cables from one seed. Numbers run by station and year as they do in life, and cables cite those before them.
import type { GeneratedCable } from './cable';
import { drawCable } from './cable';
import type { CableOptions, Citation } from './plan';
import { randomOf } from './random';

/** How many recent cables a new one may cite. */
const memory = 200;

/** `count` different cables, one at a time; ids do not repeat. */
export function* generateCables(
  seed: number,
  count: number,
  options: CableOptions = {},
): Generator<GeneratedCable> {
  const random = randomOf(seed);
  const numbers = new Map<string, number>();
  const numberOf = (station: string, year: number): number => {
    const key = `${String(year)} ${station}`;
    const number = (numbers.get(key) ?? random.between(1, 60)) + random.between(1, 3);
    numbers.set(key, number);
    return number;
  };
  const recent: Citation[] = [];
  for (let index = 0; index < count; index++) {
    const cable = drawCable(random.below(0x7fffffff), { numberOf, earlier: recent, ...options });
    recent[index % memory] = cable.citation;
    yield cable;
  }
}

/** One text of many messages, at least `bytes` long in UTF-8; it ends with the message that reaches that length. */
export function generateArchive(seed: number, bytes: number, options: CableOptions = {}): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let size = 0;
  for (const { text } of generateCables(seed, Number.MAX_SAFE_INTEGER, options)) {
    parts.push(text);
    size += encoder.encode(text).length + 1;
    if (size > bytes) break;
  }
  return parts.join('\n');
}
