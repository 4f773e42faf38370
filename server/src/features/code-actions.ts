// Quick fixes for what the rules found, and all preferred ones at once (`source.fixAll.cable`).
// Everything is computed from the message as it stands, never from diagnostics that an editor kept. A fix is applied
// whole or not at all, and fixing stops when nothing more is to be done or after a few rounds.
import { applied, editsOf, replacedIn, untouched } from '../edits/composition';
import type { Edit, Fix } from '../edits/edit';
import { byPosition } from '../edits/edit';
import type { Phrase } from '../l10n';
import type { Form, Message, Span } from '../message/model';
import { readMessage } from '../message/message';

/** The kind of the action that mends everything that has one right answer. */
export const FIX_ALL_KIND = 'source.fixAll.cable';

export type { Edit, Fix };

/** What was found, as far as it matters here; a finding of the rules is one. */
export interface Fixable {
  readonly span: Span;
  readonly fixes?: readonly Fix[];
}

/** A quick fix for one finding. Edits are in order, without overlap. */
export interface QuickFix<Finding extends Fixable> {
  readonly title: string | Phrase;
  /** Whether it is the one right answer: editors apply it with a single key. */
  readonly isPreferred: boolean;
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** What fixing leaves. `text` is the message's with `edits` applied; both are the message's own when nothing was to be done. */
export interface Fixed {
  readonly text: string;
  /** Offsets of the message as it was, in order, without overlap. */
  readonly edits: readonly Edit[];
}

/** Fixes can make others possible, so it takes more than one round; fixes that undo each other must not take for ever. */
const MAXIMUM_ROUNDS = 8;

/** The fixes for findings that touch `span`, preferred ones first. The same change is offered once. */
export function quickFixes<Finding extends Fixable>(
  message: Message,
  findings: readonly Finding[],
  span: Span,
): readonly QuickFix<Finding>[] {
  const preferred: QuickFix<Finding>[] = [];
  const others: QuickFix<Finding>[] = [];
  const offered = new Set<string>();
  for (const finding of findings) {
    if (finding.span.start > span.end || finding.span.end < span.start) continue;
    for (const fix of finding.fixes ?? []) {
      const edits = editsOfFix(message, fix);
      if (edits === null) continue;
      const key = JSON.stringify([fix.title, edits]);
      if (offered.has(key)) continue;
      offered.add(key);
      const list = fix.preferred ? preferred : others;
      list.push({ title: fix.title, isPreferred: fix.preferred, finding, edits });
    }
  }
  return [...preferred, ...others];
}

/** Whether fixing all would change anything. */
export function canFixAll(message: Message, findings: readonly Fixable[]): boolean {
  return roundOf(message, findings).length > 0;
}

/**
 * Applies every preferred fix that gets in no other's way, reads the message anew, and again until none is left.
 * `find` gives the findings of a message under the user's settings; `form` is what the message is to be read as.
 */
export function fixAll(
  message: Message,
  find: (message: Message) => readonly Fixable[],
  form: Form | 'auto' = 'auto',
): Fixed {
  const seen = new Set<string>([message.text]);
  let current = message;
  let pieces = untouched(message.text.length);
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const edits = roundOf(current, find(current));
    if (edits.length === 0) break;
    const text = applied(current.text, edits);
    if (seen.has(text)) break;
    seen.add(text);
    pieces = replacedIn(pieces, edits);
    current = readMessage(text, form);
  }
  return { text: current.text, edits: editsOf(pieces, message.text.length) };
}

/** The edits of one round, in order: each fix whole, earlier findings first. */
function roundOf(message: Message, findings: readonly Fixable[]): readonly Edit[] {
  let accepted: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find(({ preferred }) => preferred);
    const edits = fix === undefined ? null : editsOfFix(message, fix);
    if (edits === null || edits.some((edit) => collidesWithAny(edit, accepted))) continue;
    accepted = merged(accepted, edits);
  }
  return accepted;
}

/** Two rows in order as one. A fix has one or two edits behind all others, as a rule; those of a hundred are not moved one by one. */
function merged(sorted: Edit[], edits: readonly Edit[]): Edit[] {
  if (edits.length <= FEW) {
    for (const edit of edits) sorted.splice(placeIn(sorted, edit), 0, edit);
    return sorted;
  }
  const all: Edit[] = [];
  let at = 0;
  for (const edit of edits) {
    const place = placeIn(sorted, edit);
    while (at < place) all.push(sorted[at++] as Edit);
    all.push(edit);
  }
  while (at < sorted.length) all.push(sorted[at++] as Edit);
  return all;
}

const FEW = 8;

/** How many of `sorted` begin before the edit. */
function placeIn(sorted: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = sorted.length;
  if ((sorted[high - 1]?.start ?? -1) < edit.start) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < edit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `sorted` is clear of itself, so only the neighbours matter. */
function collidesWithAny(edit: Edit, sorted: readonly Edit[]): boolean {
  const low = placeIn(sorted, edit);
  const before = sorted[low - 1];
  const after = sorted[low];
  return (before !== undefined && collide(edit, before)) || (after !== undefined && collide(edit, after));
}

/** In order and clear of each other; null for a fix that fails, changes nothing, or does not fit the message. */
function editsOfFix(message: Message, fix: Fix): readonly Edit[] | null {
  const edits = attempted(fix)
    .filter((edit) => message.text.slice(edit.start, edit.end) !== edit.newText)
    .sort(byPosition);
  if (edits.length === 0) return null;
  for (const [index, edit] of edits.entries()) {
    const next = edits[index + 1];
    if (edit.start < 0 || edit.end < edit.start || edit.end > message.text.length) return null;
    if (next !== undefined && collide(edit, next)) return null;
  }
  return edits;
}

/** A fix that throws is no fix, and the others stand. */
function attempted(fix: Fix): readonly Edit[] {
  try {
    return fix.edits();
  } catch {
    return [];
  }
}

/** Two edits at one place: an insertion also collides with what begins or ends where it stands. */
function collide(one: Edit, other: Edit): boolean {
  const inserts = one.start === one.end || other.start === other.end;
  return inserts
    ? one.start <= other.end && other.start <= one.end
    : one.start < other.end && other.start < one.end;
}
