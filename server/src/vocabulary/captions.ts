// Captions between classification line and E.O. line: special handling, distribution, channels, controls.
// Source: `tables/captions.tsv` (5 FAH-2 H-250 and H-440).
import type { Confidence } from './confidence';
import { lazily } from './lazily';
import { captions } from './generated/captions';

export { captions };

export interface Caption {
  readonly caption: string;
  /** `special handling`, `distribution`, `channel` … */
  readonly kind: string;
  readonly meaning: string;
  /** What it may not stand with, in words. */
  readonly rules: string;
  readonly confidence: Confidence;
}

const byCaption = lazily(() => new Map(captions.map((entry) => [withoutBlanks(entry.caption), entry])));

/** The caption that a whole line is, in any case and letter-spaced or not. */
export function captionOf(text: string): Caption | undefined {
  return byCaption().get(withoutBlanks(text));
}

function withoutBlanks(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
