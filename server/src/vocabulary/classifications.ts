// Classification markings: how they stand on the classification line, what they rank as, and the line 4 that fits.
// Source: `tables/classifications.tsv` (5 FAH-2 H-222, ACP 127 line 4).
import type { Level } from '../message/model';
import { lazily } from './lazily';
import { classifications } from './generated/classifications';

export { classifications };

export interface Classification {
  /** The marking in full: `UNCLASSIFIED EFTO`. */
  readonly marking: string;
  /** How it stands on the classification line; none for a marking that is made of others. */
  readonly forms: readonly string[];
  /** Its portion mark. */
  readonly portion: string;
  /** 0 UNCLASSIFIED, 1 controls and RESTRICTED, 2 CONFIDENTIAL, 3 SECRET, 4 TOP SECRET. */
  readonly rank: number;
  readonly level: Level;
  /** The operating signal of line 4 that goes with it. */
  readonly signal: 'ZNR' | 'ZNY' | 'either';
  /** The letter that line 4 repeats five times. */
  readonly letter: string;
  readonly note: string;
}

/** Spellings that the table's columns do not give: SMART labels and short forms. */
const otherSpellings: readonly (readonly [spelling: string, marking: string])[] = [
  ['SBU', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY'],
  ['FOUO', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY'],
  ['SENSITIVEBUTUNCLASSIFIED', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY'],
  ['UNCLASSIFIED//FOUO', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY'],
  ['LOU', 'LIMITED OFFICIAL USE'],
];

const bySpelling = lazily(() => {
  const found = new Map<string, Classification>();
  for (const entry of classifications) {
    for (const spelling of [entry.marking, ...entry.forms]) found.set(withoutBlanks(spelling), entry);
  }
  for (const [spelling, marking] of otherSpellings) {
    const entry = found.get(withoutBlanks(marking));
    if (entry) found.set(spelling, entry);
  }
  // As they mostly stand, so that a look-up need not take the blanks out first.
  for (const { marking, forms } of classifications) {
    for (const spelling of [marking, ...forms]) {
      const entry = found.get(withoutBlanks(spelling));
      if (entry) found.set(spelling, entry);
    }
  }
  return found;
});

/** By marking or by its form on the classification line, letter-spaced or not, in any case: `S E C R E T`, `UNCLAS`. */
export function classificationOf(marking: string): Classification | undefined {
  return bySpelling().get(marking) ?? bySpelling().get(withoutBlanks(marking));
}

function withoutBlanks(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
