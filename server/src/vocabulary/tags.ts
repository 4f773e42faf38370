// TAGS: subject, geographic, program and organization codes, their meanings, slips and run-together forms.
// Source: `tables/tags.tsv`, `tables/geographic-tags.tsv` (5 FAH-3 H-600). The lists changed over fifty years: a code
// that is not here is not thereby wrong.
import type { Confidence } from './confidence';
import { confidenceOf } from './confidence';
import { geographicAreas, tagRows } from './geographic-areas';
import { lazily } from './lazily';

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

const kinds: ReadonlyMap<string, TagEntry['kind']> = new Map([
  ['s', 'subject'],
  ['g', 'geographic'],
  ['p', 'program'],
]);

/** Every known code; AL and BP stand twice, as country and as organization. */
export const tagCodes: () => readonly TagEntry[] = lazily(() => {
  const entries: TagEntry[] = [];
  const unlisted = new Map(geographicAreas());
  for (const [code = '', letter = '', category = '', meaning = '', era = '', confidence] of tagRows()) {
    const kind = kinds.get(letter) ?? 'organization';
    const area = kind === 'geographic' ? unlisted.get(code) : undefined;
    const entry = { code, kind, category, meaning, era, confidence: confidenceOf(confidence) };
    if (area) unlisted.delete(code);
    entries.push(
      area
        ? { ...entry, meaning: meaning || area.name, country: { name: area.name, isoNote: area.note } }
        : entry,
    );
  }
  for (const { code, name, confidence, note } of unlisted.values()) {
    const country = { name, isoNote: note };
    entries.push({
      code,
      kind: 'geographic',
      category: 'country',
      meaning: name,
      era: '',
      confidence,
      country,
    });
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

/**
 * Slips that cables show and that no rule finds. EU is a code (Europa Island), but drafters mean the European Union;
 * CN is left alone, since the Comoros are as likely as China.
 */
const slips = new Map([
  ['RU', 'RS'],
  ['JP', 'JA'],
  ['SYR', 'SY'],
  ['EU', 'EUN'],
  ['KWWMN', 'KWMN'],
  ['UNDESCO', 'UNESCO'],
  ['POGOV', 'PGOV'],
  ['MOPPS', 'MOPS'],
]);

/** Geographic codes by ISO code; the present state before one that is no more. */
const byIsoCode = lazily(() => {
  const found = new Map<string, string>();
  for (const certain of [true, false]) {
    for (const { code, iso, confidence } of geographicAreas().values()) {
      if (iso !== '' && (confidence === 'plain') === certain && !found.has(iso)) found.set(iso, code);
    }
  }
  return found;
});

/**
 * What a code was meant to be: a known slip, an ISO code's FIPS code, or the one best code a letter away. Undefined
 * for a known code (but EU), and where nothing or more than one thing is near.
 */
export function nearTag(code: string): string | undefined {
  const slip = slips.get(code);
  if (slip !== undefined || byCode().has(code)) return slip;
  if (code.length < 4) return byIsoCode().get(code);
  let best: string | undefined;
  let bestDoubt = Infinity;
  for (const entry of tagCodes()) {
    if (entry.code.length < 4 || !oneLetterApart(code, entry.code)) continue;
    const doubt = doubtOf(entry);
    if (doubt < bestDoubt) best = entry.code;
    else if (doubt === bestDoubt) best = undefined;
    bestDoubt = Math.min(doubt, bestDoubt);
  }
  return best;
}

/** How unlikely a code is in a cable: the current lists come first, codes without a known meaning last. */
function doubtOf({ kind, era, confidence }: TagEntry): number {
  if (confidence === 'kindOnly') return 2;
  return kind === 'organization' || era.endsWith('1980s') ? 1 : 0;
}

/** One letter put in, left out, changed, or changed about with its neighbour. */
function oneLetterApart(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (Math.max(left.length, right.length) > shorter + 1) return false;
  let start = 0;
  while (start < shorter && left.charCodeAt(start) === right.charCodeAt(start)) start++;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (
    Math.min(leftEnd, rightEnd) > start &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd--;
    rightEnd--;
  }
  if (Math.max(leftEnd, rightEnd) - start <= 1) return true;
  const bothTwo = leftEnd === start + 2 && rightEnd === start + 2;
  return bothTwo && left[start] === right[start + 1] && left[start + 1] === right[start];
}

const longestRun = 64;
const longestPart = 8;

/**
 * A run of codes that lost its blanks: `PGOVSOCI` → PGOV, SOCI. Undefined unless the whole of it divides, with a
 * subject or program code in it; two-letter codes alone divide nearly anything.
 */
export function splitTags(run: string): readonly string[] | undefined {
  if (run.length < 6 || run.length > longestRun || byCode().has(run)) return undefined;
  const best: (Division | undefined)[] = [{ codes: [], cost: 0, topical: false }];
  for (let end = 2; end <= run.length; end++) {
    for (let start = Math.max(0, end - longestPart); start <= end - 2; start++) {
      const before = best[start];
      const extended = before && extend(before, run.slice(start, end));
      if (extended && extended.cost < (best[end]?.cost ?? Infinity)) best[end] = extended;
    }
  }
  const whole = best[run.length];
  return whole?.topical ? whole.codes : undefined;
}

interface Division {
  readonly codes: readonly string[];
  readonly cost: number;
  /** True once it holds a subject or program code. */
  readonly topical: boolean;
}

/** Few parts are better than many, and topics than countries, and countries than organizations. */
function extend(division: Division, code: string): Division | undefined {
  const entry = tagOf(code);
  if (!entry || (entry.kind === 'organization' && entry.confidence !== 'plain')) return undefined;
  const topical = entry.kind === 'subject' || entry.kind === 'program';
  const cost = topical ? 10 : entry.kind === 'geographic' ? 11 : 13;
  return {
    codes: [...division.codes, code],
    cost: division.cost + cost,
    topical: division.topical || topical,
  };
}
