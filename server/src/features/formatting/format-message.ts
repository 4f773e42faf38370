// Formats a message: small edits of blanks, line ends and separators. No word is changed, and no edit is made after which
// the message would be read otherwise: whatever is proposed is tried, read anew, and left out if anything differs.
import { applied, editsOf, replacedIn, untouched } from '../../edits/composition';
import type { Edit } from '../../edits/edit';
import type { Form, Message, Span } from '../../message/model';
import { parse } from '../../message/parse';
import { blankLines } from './blank-lines';
import { headingLines } from './heading-lines';
import { headingOrder } from './heading-order';
import { paragraphLabels } from './paragraph-labels';
import { continuations, references } from './references';
import { sayingOf } from './same-message';
import type { Change, Sheet } from './sheet';
import { isLineEnd, partsLineEnd, sheetOf } from './sheet';
import type { FormatStyle } from './style';
import { tagSeparators } from './tags';
import { smartLabels, textHead } from './text-head';
import { trailingBlanks } from './trailing-blanks';
import { wrapping } from './wrapping';

export interface MessageRequest {
  readonly style: FormatStyle;
  /** What the message is to be read as. */
  readonly form: Form | 'auto';
  readonly trimTrailingBlanks: boolean;
  /** Only lines that these touch are changed; offsets in the message, in order. Absent, all are. */
  readonly spans?: readonly Span[];
}

type Step = (sheet: Sheet, request: MessageRequest) => readonly Change[];

/** In this order: what a step moves is spaced by the next, and what is spaced is wrapped. */
const allSteps: readonly Step[] = [headingOrder, spacing, layout, wrapping];

/** A step can make room for another; more rounds than these are for texts that were made to be slow. */
const MAXIMUM_ROUNDS = 4;
/** How often a message is read anew to find out which changes it does not bear. */
const MAXIMUM_READINGS = 60;

/** Edits of the message in order, without overlap. None on a text in which nothing is recognised. */
export function messageEdits(message: Message, request: MessageRequest): readonly Edit[] {
  if (!message.recognised) return [];
  const steps = hasLostBreaks(message) ? [trailing] : allSteps;
  let current = message;
  let pieces = untouched(message.text.length);
  let { spans } = request;
  const trial: Trial = { saying: sayingOf(message), form: request.form, readings: 0 };
  for (let round = 0, changed = true; changed && round < MAXIMUM_ROUNDS; round++) {
    changed = false;
    for (const step of steps) {
      const proposed = clearOfEachOther(
        within(step(sheetOf(current, request.style), request), current.text, spans),
      );
      const accepted = acceptedOf(current, proposed, trial);
      if (accepted === null) continue;
      changed = true;
      pieces = replacedIn(pieces, accepted.edits);
      spans = spans?.map((span) => movedBy(span, accepted.edits));
      current = accepted.message;
    }
  }
  return editsOf(pieces, message.text.length).flatMap((edit) => smallest(message.text, edit));
}

function trailing(sheet: Sheet, { trimTrailingBlanks }: MessageRequest): readonly Change[] {
  return trimTrailingBlanks ? trailingBlanks(sheet) : [];
}

function spacing(sheet: Sheet, request: MessageRequest): readonly Change[] {
  const smart = sheet.message.form === 'smart';
  return [
    ...trailing(sheet, request),
    ...(smart ? smartLabels(sheet) : [...headingLines(sheet), ...textHead(sheet)]),
    ...tagSeparators(sheet),
    ...paragraphLabels(sheet),
  ];
}

function layout(sheet: Sheet): readonly Change[] {
  return [...references(sheet), ...continuations(sheet), ...blankLines(sheet)];
}

/** A copy that lost line breaks is read as if it had them: its lines are not those of the text. */
function hasLostBreaks({ text, elements }: Message): boolean {
  return elements.some(({ end }) => end < text.length && !isLineEnd(text.charCodeAt(end - 1)));
}

/** The changes that lie in lines which one of the spans touches. */
function within(
  changes: readonly Change[],
  text: string,
  spans: readonly Span[] | undefined,
): readonly Change[] {
  if (spans === undefined) return changes;
  const lines = spans.map((span) => wholeLines(text, span));
  return changes.filter((change) =>
    change.every((edit) => lines.some(({ start, end }) => start <= edit.start && edit.end <= end)),
  );
}

/** A span that ends where a line begins does not touch it. */
function wholeLines(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  if (end > span.start && isLineEnd(text.charCodeAt(end - 1))) end--;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

/** In order; what overlaps an earlier change is left to another round. */
function clearOfEachOther(changes: readonly Change[]): readonly Change[] {
  const sorted = [...changes].sort(byPosition);
  const kept: Change[] = [];
  let end = -1;
  for (const change of sorted) {
    const first = change[0];
    const last = change[change.length - 1];
    if (first === undefined || last === undefined || first.start < end) continue;
    // Two insertions at one place would have no order.
    if (first.start === end && first.start === first.end) continue;
    kept.push(change);
    end = last.end;
  }
  return kept;
}

function byPosition(one: Change, other: Change): number {
  const [first] = one;
  const [second] = other;
  return (first?.start ?? 0) - (second?.start ?? 0) || (first?.end ?? 0) - (second?.end ?? 0);
}

/** What the message says, and how often that has been asked. */
interface Trial {
  readonly saying: string;
  readonly form: Form | 'auto';
  readings: number;
}

interface Accepted {
  readonly edits: readonly Edit[];
  readonly message: Message;
}

/** The changes after which the message still says the same; all of them, as a rule. Null when none does. */
function acceptedOf(message: Message, changes: readonly Change[], trial: Trial): Accepted | null {
  const result: { accepted: readonly Change[]; message: Message | null } = { accepted: [], message: null };
  const attempt = (some: readonly Change[]): void => {
    if (some.length === 0 || trial.readings >= MAXIMUM_READINGS) return;
    trial.readings++;
    const all = [...result.accepted, ...some];
    const read = readAgain(applied(message.text, all.flat()), trial);
    if (read !== null) {
      result.accepted = all;
      result.message = read;
    } else if (some.length > 1) {
      const middle = some.length >> 1;
      attempt(some.slice(0, middle));
      attempt(some.slice(middle));
    }
  };
  attempt(changes);
  return result.message && { edits: result.accepted.flat(), message: result.message };
}

/** The message that the text is, if it says the same. */
function readAgain(text: string, { saying, form }: Trial): Message | null {
  const { messages } = parse(text, { form });
  const [message] = messages;
  return messages.length === 1 && message !== undefined && sayingOf(message) === saying ? message : null;
}

/** A span after edits; it grows with what is put at its borders. */
function movedBy(span: Span, edits: readonly Edit[]): Span {
  let { start, end } = span;
  for (const edit of edits) {
    const growth = edit.newText.length - (edit.end - edit.start);
    if (edit.end < span.start) start += growth;
    if (edit.start <= span.end) end += growth;
  }
  return { start: Math.max(0, start), end: Math.max(start, end) };
}

/** The edit without what it leaves as it was; nothing when that is all. */
function smallest(text: string, { start, end, newText }: Edit): readonly Edit[] {
  const written = text.slice(start, end);
  const shorter = Math.min(written.length, newText.length);
  let same = 0;
  while (same < shorter && written.charCodeAt(same) === newText.charCodeAt(same)) same++;
  if (same > 0 && partsLineEnd(text, start + same)) same--;
  let tail = 0;
  while (
    tail < shorter - same &&
    written.charCodeAt(written.length - 1 - tail) === newText.charCodeAt(newText.length - 1 - tail)
  )
    tail++;
  if (tail > 0 && partsLineEnd(text, end - tail)) tail--;
  const middle = newText.slice(same, newText.length - tail);
  return same + tail === written.length && middle === ''
    ? []
    : [{ start: start + same, end: end - tail, newText: middle }];
}
