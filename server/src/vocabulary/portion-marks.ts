// Portion marks, the `(SBU)` before a paragraph's text: what they mean and rank as.
// Source: `tables/portion-marks.tsv` (5 FAH-1 H-246.2).
import { lazily } from './lazily';
import { portionMarks } from './generated/portion-marks';

export { portionMarks };

export interface PortionMark {
  /** Without brackets: `SBU/NF`. */
  readonly mark: string;
  readonly meaning: string;
  /** 0 U to 4 TS. Controls (SBU, LOU) rank 1 and are not classified. */
  readonly rank: number;
  readonly classified: boolean;
}

const byMark = lazily(() => new Map(portionMarks.map((entry) => [entry.mark, entry])));

/**
 * Looks up a mark without its brackets, in any case, blanks left out. A list of countries is not looked at:
 * `S//REL TO USA, FVEY` is found as `S/REL`.
 */
export function portionMarkOf(mark: string): PortionMark | undefined {
  const written = mark.toUpperCase().replace(/\s+/g, '').replace(/\/+$/, '');
  const marks = byMark();
  const exact = marks.get(written) ?? marks.get(written.replace('//', '/'));
  if (exact) return exact;
  const releasable = /^(S|C)\/{1,2}REL(?:TO)?(?=[A-Z])/.exec(written);
  return releasable ? marks.get(`${releasable[1] ?? ''}/REL`) : undefined;
}
