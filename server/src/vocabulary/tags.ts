// TAGS: subject, geographic, program and organization codes, their meanings, slips and run-together forms.
// Source: `tables/tags.tsv`, `tables/geographic-tags.tsv` (5 FAH-3 H-600).
import type { Confidence } from './confidence';
import { lazily } from './lazily';
import { rowsOf } from './packing';
import { geographicTagRows } from './generated/geographic-tags';
import { tagRows } from './generated/tags';

export interface TagEntry {
  readonly code: string;
  readonly kind: 'subject' | 'geographic' | 'program' | 'organization';
  /** `Political`, `country`, `region` …; empty for organizations. */
  readonly category: string;
  /** Empty where it is not known. */
  readonly meaning: string;
  /** `current`, `1973-1980s` …; empty where it is not known. */
  readonly era: string;
  readonly confidence: Confidence;
  /** Geographic tags only. `isoNote` says how the code differs from the ISO one, or is empty. */
  readonly country?: { readonly name: string; readonly isoNote: string };
}

const kinds = { s: 'subject', g: 'geographic', p: 'program', o: 'organization' } as const;
const confidences = { p: 'plain', u: 'usually', k: 'kindOnly' } as const;

function confidenceOf(letter: string): Confidence {
  return confidences[letter as keyof typeof confidences] ?? 'kindOnly';
}

interface GeographicRow {
  readonly name: string;
  readonly iso: string;
  readonly confidence: Confidence;
  readonly note: string;
}

const geographicRows = lazily(
  () =>
    new Map(
      rowsOf(geographicTagRows).map(([code = '', name = '', iso = '', confidence = '', note = '']) => [
        code,
        { name, iso, confidence: confidenceOf(confidence), note } satisfies GeographicRow,
      ]),
    ),
);

/** Every known code; AL and BP stand twice, as country and as organization. */
export const tagCodes: () => readonly TagEntry[] = lazily(() => {
  const entries: TagEntry[] = [];
  const listed = new Set<string>();
  for (const [code = '', kind = '', category = '', meaning = '', era = '', confidence = ''] of rowsOf(tagRows)) {
    const entry = {
      code,
      kind: kinds[kind as keyof typeof kinds] ?? 'organization',
      category,
      meaning,
      era,
      confidence: confidenceOf(confidence),
    };
    const country = entry.kind === 'geographic' ? geographicRows().get(code) : undefined;
    entries.push(country ? { ...entry, country: { name: country.name, isoNote: country.note } } : entry);
    if (entry.kind === 'geographic') listed.add(code);
  }
  for (const [code, { name, confidence, note }] of geographicRows()) {
    if (listed.has(code)) continue;
    const country = { name, isoNote: note };
    entries.push({ code, kind: 'geographic', category: 'country', meaning: name, era: '', confidence, country });
  }
  return entries;
});

const byCode = lazily(() => {
  const found = new Map<string, TagEntry[]>();
  for (const entry of tagCodes()) {
    const same = found.get(entry.code);
    if (!same) found.set(entry.code, [entry]);
    else if (entry.kind === 'geographic') same.unshift(entry);
    else same.push(entry);
  }
  return found;
});

/** The entry of a code in upper case; for AL and BP the country. */
export function tagOf(code: string): TagEntry | undefined {
  return byCode().get(code)?.[0];
}

/** All entries of a code: country before organization. */
export function tagsOf(code: string): readonly TagEntry[] {
  return byCode().get(code) ?? [];
}

/** Slips seen in cables that no distance finds. */
const slips = new Map([
  ['RU', 'RS'],
  ['JP', 'JA'],
  ['SYR', 'SY'],
  ['KWWMN', 'KWMN'],
  ['UNDESCO', 'UNESCO'],
  ['POGOV', 'PGOV'],
  ['MOPPS', 'MOPS'],
]);

const byIsoCode = lazily(() => {
  const found = new Map<string, string>();
  for (const [code, { iso }] of geographicRows()) if (iso && !found.has(iso)) found.set(iso, code);
  return found;
});

/** What an unknown code was meant to be: a known slip, an ISO code's FIPS code, or the one code a letter away. */
export function nearTag(code: string): string | undefined {
  const known = byCode();
  if (known.has(code)) return undefined;
  const slip = slips.get(code) ?? byIsoCode().get(code);
  if (slip) return slip;
  if (code.length < 4) return undefined;
  const near = [...known.keys()].filter((candidate) => candidate.length >= 4 && oneLetterApart(code, candidate));
  return near.length === 1 ? near[0] : undefined;
}

function oneLetterApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}

const longestRun = 64;

/** A run of codes that lost its blanks: `PGOVSOCI` → PGOV, SOCI; undefined unless the whole of it divides. */
export function splitTags(run: string): readonly string[] | undefined {
  if (run.length < 4 || run.length > longestRun || tagOf(run)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= run.length; end++) {
    for (let length = 2; length <= Math.min(6, end); length++) {
      const before = best[end - length];
      const code = run.slice(end - length, end);
      const usable = before && (length === 4 || length === 2 || length === 3) && tagOf(code);
      if (usable && (!best[end] || before.length + 1 < best[end].length)) best[end] = [...before, code];
    }
  }
  const split = best[run.length];
  return split && split.length > 1 ? split : undefined;
}
