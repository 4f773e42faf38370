// A text of about a given size in each language, the same for the same seed. Whole units are put in a row until the size is
// reached, each drawn anew; what a language wants round them is the language's own affair.
import { generateCables } from '../generate/archive';
import type { GeneratedCable } from '../generate/cable';
import type { CableOptions } from '../generate/plan';
import type { Language } from '../contestant';
import { stylesheet } from './css';
import { fill } from './fill';
import { article } from './markdown';
import { jsonRecords, yamlRecords } from './record';

export const SEED = 20071029;

export function textOf(language: Language, bytes: number): string {
  switch (language) {
    case 'cable':
      return cables(bytes);
    case 'json':
      return jsonRecords(SEED, bytes);
    case 'yaml':
      return yamlRecords(SEED, bytes);
    case 'css':
      return stylesheet(SEED, bytes);
    case 'markdown':
      return article(SEED, bytes);
  }
}

/** Different cables of all forms in one text. */
export function cables(bytes: number, options: CableOptions = {}): string {
  const drawn = generateCables(SEED, Number.MAX_SAFE_INTEGER, options);
  return fill(bytes, () => {
    const next = drawn.next() as IteratorYieldResult<GeneratedCable>;
    return `${next.value.text}\n`;
  }).join('');
}
