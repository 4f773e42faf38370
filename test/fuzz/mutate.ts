// Texts to begin with, and what is done to them: pieces of cables put in, lines moved and doubled, two texts joined, characters
// taken out or overwritten.
import { generateCable } from '../../bench/generate/cable';
import { pieces } from '../property/texts';
import { fixture, fixtureNames } from '../unit/support/fixtures';

export type Random = (below: number) => number;

/** The same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const settings = [
  '{"rules": {"dtg-zone": "off"}, "form": "draft"}',
  '{"overrides": [{"files": ["a/**", "{b,c}.cable"], "rules": {}}]} // words',
];

export const seeds: readonly string[] = [
  ...fixtureNames().map(fixture),
  ...Array.from({ length: 12 }, (_, seed) => generateCable(seed + 1)),
  ...Array.from({ length: 4 }, (_, seed) => generateCable(seed + 1, { published: true })),
  ...settings,
];

const signs = [
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '¶',
  '(',
  ')',
  '"',
  '*',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u00e9',
  '-',
  ':',
  '.',
  '{',
  '[',
  ',',
];
const LONGEST = 6000;

/** Every other text is one of those that came last: what they have reached is not lost among the many. */
const LATEST = 16;

export function mutated(pool: readonly string[], random: Random): string {
  const from = random(2) === 0 ? Math.max(0, pool.length - LATEST) : 0;
  let text = pool[from + random(pool.length - from)] ?? '';
  for (let times = 1 + random(5); times > 0; times--) text = changed(text, pool, random);
  return text.slice(0, LONGEST);
}

function changed(text: string, pool: readonly string[], random: Random): string {
  const at = random(text.length + 1);
  const piece = pieces[random(pieces.length)] ?? '';
  const lines = text.split('\n');
  const line = random(lines.length);
  switch (random(9)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + (signs[random(signs.length)] ?? '') + text.slice(at + random(2));
    case 2:
      return text.slice(0, at) + text.slice(at + random(40));
    case 3:
      return [...lines.slice(0, line), piece, ...lines.slice(line)].join('\n');
    case 4:
      return [...lines.slice(0, line), ...lines.slice(line + 1 + random(3))].join('\n');
    case 5: {
      const from = random(lines.length);
      const moved = lines.slice(from, from + 1 + random(6));
      return [...lines.slice(0, line), ...moved, ...lines.slice(line)].join('\n');
    }
    case 6: {
      const other = pool[random(pool.length)] ?? '';
      const from = random(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + random(600)) + text.slice(at);
    }
    case 7:
      return text.slice(0, at) + text.slice(at, at + 3).toLowerCase() + text.slice(at + 3);
    default:
      return text.slice(0, at) + String(random(1000)) + text.slice(at + random(4));
  }
}
