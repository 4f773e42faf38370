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
  if (!beginsLikeCaption(text, 0)) return undefined;
  const written = withoutBlanks(text);
  const exact = byCaption().get(written);
  if (exact) return exact;
  const start = openEnded.find((caption) => written.startsWith(caption));
  if (start !== undefined) return byCaption().get(start);
  const long = longForms.find(([form]) => written.startsWith(form));
  return long && byCaption().get(long[1]);
}

/** Captions that close a cable to nearly everybody. */
export const restrictiveCaptions: ReadonlySet<string> = new Set([
  'NODIS',
  'EXDIS',
  'LIMDIS',
  'STADIS',
  'CHEROKEE',
  'CONDIS',
]);

/** Channels that bear no other caption beside them. */
export const exclusiveChannels: ReadonlySet<string> = new Set(['AGREMENT CHANNEL', 'DIRGEN CHANNEL']);

/** What says something of the text or of its control, not of who may see it: no other caption in that sense. */
export const indifferentCaptions: ReadonlySet<string> = new Set([
  'SENSITIVE',
  'NOFORN',
  'NOT RELEASABLE TO FOREIGN NATIONALS',
  'LOU',
  'C O R R E C T E D  C O P Y',
  'SUSPECTED DUPLICATE',
]);

/** Whether two different captions may stand on one cable: SIPDIS beside no restrictive one, a channel by itself. */
export function mayStandTogether(one: Caption, other: Caption): boolean {
  return !excludes(one, other) && !excludes(other, one);
}

function excludes(one: Caption, other: Caption): boolean {
  const isChannel = other.kind === 'channel';
  if (one.caption === 'SIPDIS') return isChannel || restrictiveCaptions.has(other.caption);
  if (one.kind !== 'channel') return false;
  return isChannel || (exclusiveChannels.has(one.caption) && !indifferentCaptions.has(other.caption));
}

/** How many letters tell most other words from captions. */
const TELLING = 4;

/** The first one to four letters of every caption. */
const beginnings = lazily(() => {
  const forms = [...byCaption().keys(), ...openEnded, ...longForms.map(([form]) => form)];
  return new Set(forms.flatMap((form) => [1, 2, 3, TELLING].map((length) => form.slice(0, length))));
});

/** Could a caption begin at `from`? Nearly all other words are refused. */
export function beginsLikeCaption(text: string, from: number): boolean {
  let start = from;
  while (text.charCodeAt(start) <= 0x20) start++;
  // Blanks beyond ASCII are not told here.
  if (text.charCodeAt(start) > 0x7f) return true;
  let end = start;
  while (end < start + TELLING && isLetter(text.charCodeAt(end))) end++;
  return beginnings().has(text.slice(start, end).toUpperCase());
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function withoutBlanks(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
