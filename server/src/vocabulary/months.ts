// Month names and their three-letter abbreviations, as in a date-time group.
// Source: `tables/months.tsv`.
import { monthNames } from './generated/months';

export { monthNames };

/** 1-12 for `OCT`, `Oct` or `October`; null for anything else. */
export function monthNumber(abbreviation: string): number | null {
  const wanted = abbreviation.toUpperCase();
  if (wanted.length < 3) return null;
  const index = monthNames.findIndex((name) => {
    const upper = name.toUpperCase();
    return upper === wanted || (wanted.length === 3 && upper.startsWith(wanted));
  });
  return index < 0 ? null : index + 1;
}
