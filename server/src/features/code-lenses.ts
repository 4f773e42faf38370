// What stands above a message: how many cables cite it, and how many of its problems have one right answer.
import * as l10n from '../l10n';
import type { Message, Span } from '../message/model';
import type { Fixable } from './code-actions';
import { canFixAll } from './code-actions';
import { firstLine, trimmed } from './outline/node';
import { ownPlaces } from './pointed';

/** `span` is the first line of the message that is not blank, counted from its start. */
export interface Lens {
  readonly span: Span;
  readonly kind: 'citations' | 'fixes';
  readonly title: l10n.Phrase;
  /** Where the message names itself: references to that place are those that are counted. */
  readonly own: Span | null;
}

/** What must be known for lenses beside the message. */
export interface LensFacts {
  /** How many cables cite the one of this id; undefined while that is not known. */
  readonly citations?: ((id: string) => number | undefined) | undefined;
  /** What the rules find in a message; without it fixes are not counted. */
  readonly findings?: ((message: Message) => readonly Fixable[]) | undefined;
}

export function codeLenses(message: Message, { citations, findings }: LensFacts): readonly Lens[] {
  if (!message.recognised) return [];
  const { text } = message;
  const span = firstLine(text, trimmed(text, { start: 0, end: text.length }));
  const cited = message.id === null ? undefined : citations?.(message.id);
  const found = findings?.(message) ?? [];
  const lenses: Lens[] = [];
  const [own = null] = ownPlaces(message);
  if (cited) {
    const title = cited === 1 ? l10n.t('cited by 1 cable') : l10n.t('cited by {0} cables', cited);
    lenses.push({ span, kind: 'citations', title, own });
  }
  const fixable = found.filter(({ fixes }) => fixes?.some(({ preferred }) => preferred)).length;
  if (fixable > 0 && canFixAll(message, found)) {
    const title = fixable === 1 ? l10n.t('fix 1 problem') : l10n.t('fix {0} problems', fixable);
    lenses.push({ span, kind: 'fixes', title, own });
  }
  return lenses;
}
