// Captions between classification line and E.O. line: special handling, distribution, channels, controls.
// Source: `tables/captions.tsv` (5 FAH-2 H-250 and H-440).
import type { Confidence } from './confidence';
import { confidenceOf } from './confidence';
import { packedCaptions } from './generated/captions';
import { lazily } from './lazily';
import { unpackTable } from './packing';

export interface Caption {
  readonly caption: string;
  /** `special handling`, `distribution`, `channel` … */
  readonly kind: string;
  readonly meaning: string;
  /** What it may not stand with, in words. */
  readonly rules: string;
  readonly confidence: Confidence;
}

export const captions: () => readonly Caption[] = lazily(() =>
  unpackTable(packedCaptions).map(([caption = '', kind = '', meaning = '', rules = '', confidence]) => ({
    caption,
    kind,
    meaning,
    rules,
    confidence: confidenceOf(confidence),
  })),
);

/** Captions that name something after them: countries, a delegation, a number, what was corrected. */
const openEnded = [
  'RELTO',
  'CODEL',
  'STAFFDEL',
  'TOSEC',
  'SECTO',
  'PARTO',
  'CORRECTEDCOPY',
  'SUSPECTEDDUPLICATE',
];

/** Written at length where the table has the caption alone. */
const longForms: readonly (readonly [start: string, caption: string])[] = [
  ['SENSITIVEBUTUNCLASSIFIED', 'SENSITIVE'],
];

const byCaption = lazily(() => new Map(captions().map((entry) => [withoutBlanks(entry.caption), entry])));

/**
 * The caption that a whole line is, in any case and letter-spaced or not. A few take more after them: `CODEL SMITH`,
 * `REL TO USA, GBR`, `TOSEC 140323`.
 */
export function captionOf(text: string): Caption | undefined {
  const written = withoutBlanks(text);
  const exact = byCaption().get(written);
  if (exact) return exact;
  const start = openEnded.find((caption) => written.startsWith(caption));
  if (start !== undefined) return byCaption().get(start);
  const long = longForms.find(([form]) => written.startsWith(form));
  return long && byCaption().get(long[1]);
}

function withoutBlanks(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
