// Precedences of ACP 127 lines 2, 5, 7 and 8: prosign, doubled prosign and word, with their rank.
// Source: `tables/precedences.tsv` (5 FAH-2 H-420, ACP 121).
import { lazily } from './lazily';
import { precedences } from './generated/precedences';

export { precedences };

export interface Precedence {
  readonly prosign: 'Z' | 'O' | 'P' | 'R' | 'Y' | 'W';
  /** As on line 2: `OO`. */
  readonly doubled: string;
  /** As after an addressee: `IMMEDIATE`. */
  readonly word: string;
  /** 1 ROUTINE to 5 (above FLASH). */
  readonly rank: number;
  readonly meaning: string;
  /** The delivery time aimed at. */
  readonly objective: string;
}

const byProsign = lazily(
  () =>
    new Map(
      precedences.flatMap((entry): [string, Precedence][] => [
        [entry.prosign, entry],
        [entry.prosign.toLowerCase(), entry],
      ]),
    ),
);
const byWord = lazily(() => new Map(precedences.map((entry) => [entry.word, entry])));

/** `O`, in either case → IMMEDIATE (not NIACT IMMEDIATE, which shares its prosign). */
export function precedenceOfProsign(prosign: string): Precedence | undefined {
  return byProsign().get(prosign);
}

/** `OO`, in either case → IMMEDIATE. */
export function precedenceOfDoubled(doubled: string): Precedence | undefined {
  if (doubled.length !== 2) return undefined;
  const first = byProsign().get(doubled.charAt(0));
  return byProsign().get(doubled.charAt(1)) === first ? first : undefined;
}

/** `NIACT IMMEDIATE`, `ROUTINE`, as written after an addressee. */
export function precedenceOfWord(word: string): Precedence | undefined {
  return byWord().get(word);
}
