// Geographic TAGS as areas: name, ISO code and how the two differ. Their codes are FIPS 10-4's, not ISO's.
// Source: `tables/geographic-tags.tsv`.
import type { Confidence } from './confidence';
import { confidenceOf } from './confidence';
import { packedTags } from './generated/tags';
import { lazily } from './lazily';
import type { Row } from './packing';
import { unpackTables } from './packing';

export interface GeographicArea {
  readonly code: string;
  readonly name: string;
  /** ISO 3166 alpha-2, also of states that are no more; empty for regions. */
  readonly iso: string;
  readonly confidence: Confidence;
  /** `ISO AG is Antigua`, or what else there is to know of the code. */
  readonly note: string;
}

const tables = lazily(() => unpackTables(packedTags));

/** By code, in the table's order. */
export const geographicAreas: () => ReadonlyMap<string, GeographicArea> = lazily(() => {
  const found = new Map<string, GeographicArea>();
  for (const [code = '', name = '', iso = '', confidence, note = ''] of tables()[0] ?? []) {
    found.set(code, {
      code,
      name,
      iso: iso === '=' ? code : iso,
      confidence: confidenceOf(confidence),
      note,
    });
  }
  return found;
});

/** The rows of `tables/tags.tsv`, which travel in the same text: code, kind, category, meaning, era, confidence. */
export function tagRows(): readonly Row[] {
  return tables()[1] ?? [];
}
