// Reasons for classification: the letters of an order's section, as in `Reasons: 1.4 (b) and (d)`.
// Source: `tables/reasons.tsv`.
import { packedReasons } from './generated/reasons';
import { lazily } from './lazily';
import { unpackTable } from './packing';

export interface Reason {
  /** `E.O. 12958 (original)`. */
  readonly order: string;
  /** `1.4`, `1.5`, `1.6`, `5(B)`. */
  readonly section: string;
  /** `b`, `X5`, `XGDS-1`. */
  readonly letter: string;
  readonly meaning: string;
  /** First and last day of use; `to` is null while it lasts. */
  readonly from: string;
  readonly to: string | null;
}

export const reasons: () => readonly Reason[] = lazily(() =>
  unpackTable(packedReasons).map(([order = '', section = '', letter = '', meaning = '', from = '', to]) => ({
    order,
    section,
    letter,
    meaning,
    from,
    to: to || null,
  })),
);

const bySectionAndLetter = lazily(
  () => new Map(reasons().map((entry) => [`${entry.section} ${entry.letter}`.toUpperCase(), entry])),
);

/** `('1.4', 'b')`, `('1.6', 'X5')`, `('5(B)', 'XGDS-1')`; brackets round the letter and case do not matter. */
export function reasonOf(section: string, letter: string): Reason | undefined {
  return bySectionAndLetter().get(`${section} ${letter.replace(/[()\s]/g, '')}`.toUpperCase());
}
