// Month names and their three-letter abbreviations, as in a date-time group.
// Source: `tables/months.tsv`.
import { monthNames } from './generated/months';
import { lazily } from './lazily';

export { monthNames };

const numbers = lazily(() => {
  const found = new Map<string, number>();
  for (const [index, name] of monthNames.entries()) {
    found.set(name.toUpperCase(), index + 1).set(name.slice(0, 3).toUpperCase(), index + 1);
  }
  return found;
});

/** 1-12 for `OCT`, `Oct` or `October`; null for anything else. */
export function monthNumber(abbreviation: string): number | null {
  return numbers().get(abbreviation.toUpperCase()) ?? null;
}
