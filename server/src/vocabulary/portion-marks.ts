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

/** A level or control with dissemination controls behind it, in a combination that the table does not list. */
const combined = /^(TS|S|C|R|SBU|U)(?:\/(?:NF|NOFORN|OC|ORCON|FOUO|REL[A-Z,]*))+$/;

/**
 * Looks up a mark without its brackets, in any case, blanks left out. Lists of countries are not looked at, and a
 * combination that the table lacks is found as what it begins with: `S//REL TO USA, FVEY` as `S/REL`, `TS/NF` as `TS`.
 */
export function portionMarkOf(mark: string): PortionMark | undefined {
  const marks = byMark();
  const exact = marks.get(mark);
  if (exact) return exact;
  const written = mark
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/(?<!\/)\/+$/, '');
  const plain = written
    .replaceAll('//', '/')
    .replace(/\/NOFORN$/, '/NF')
    .replace(/\/REL[A-Z,]*$/, '/REL');
  return marks.get(written) ?? marks.get(plain) ?? marks.get(combined.exec(plain)?.[1] ?? '');
}
