// Faults in the row of paragraph numbers, found in one walk so that one slip gives one finding: a number that stands
// elsewhere is out of order and not missing too, a repeated number in place of the next leaves no gap behind it.
import { numberedParagraphs, renumberingEdits, type NumberedParagraph } from '../edits/renumbering';
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { remembering } from '../message/remembering';
import { mentionsNumber } from '../message/run-in';
import type { Fix } from './rule';

export type NumberFaultKind = 'start' | 'gap' | 'duplicate' | 'order';

export interface NumberFault {
  readonly kind: NumberFaultKind;
  readonly paragraph: NumberedParagraph;
  /** The numbered paragraph above it; null at the first. */
  readonly above: NumberedParagraph | null;
  /** Numbers that stand nowhere (gap) or should have stood before (start). */
  readonly missing: readonly number[];
}

/** All faults of a message, in order. */
export const numberFaults = remembering(walk);

function walk(message: Message): readonly NumberFault[] {
  const paragraphs = numberedParagraphs(message);
  if (paragraphs.every(({ number }, index) => number === index + 1)) return [];
  const faults: NumberFault[] = [];
  const all = new Set(paragraphs.map((paragraph) => paragraph.number));
  const seen = new Set<number>();
  let above: NumberedParagraph | null = null;
  let previous = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { number } = paragraph;
    const expected = previous + 1;
    if (above === null) {
      if (number !== 1 && startsLate(message, paragraph))
        faults.push({ kind: 'start', paragraph, above, missing: upTo(1, number) });
    } else if (number === previous && seen.has(number)) {
      faults.push({ kind: 'duplicate', paragraph, above, missing: [] });
    } else if (number < previous) {
      faults.push({ kind: 'order', paragraph, above, missing: [] });
    } else if (number > expected) {
      const from = above.start + above.label.text.length;
      const between = message.text.slice(from, paragraph.start);
      const missing = upTo(expected, number).filter(
        (each) => !all.has(each) && !mentionsNumber(between, 0, between.length, each),
      );
      if (missing.length > 0) faults.push({ kind: 'gap', paragraph, above, missing });
    }
    seen.add(number);
    above = paragraph;
    const standsForNext = number === previous && paragraphs[index + 1]?.number === number + 2;
    previous = standsForNext ? number + 1 : number;
  }
  return faults;
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A later section goes on with the numbers of the one before, an extract begins anywhere, a 1 may stand run in above. */
function startsLate(message: Message, first: NumberedParagraph): boolean {
  if (message.form === 'partial') return false;
  const section = message.head.classification?.section ?? null;
  if (section !== null && section.number > 1) return false;
  const head = message.head.references ?? message.head.subject ?? message.head.span;
  const above = message.text.slice(head?.start ?? 0, first.start);
  return !mentionsNumber(above, 0, above.length, 1);
}

/** Not preferred: in a damaged copy the number may be right and a paragraph lost. */
export function renumberingFix(message: Message): Fix {
  const last = numberedParagraphs(message).length;
  return {
    title: l10n.t('Renumber the paragraphs 1 to {0}', String(last)),
    preferred: false,
    edits: () => renumberingEdits(message),
  };
}
