// Parses a text anew after a change: only messages that the change can be felt in are looked at, and of these only those
// whose own text is another are read. All others stay the same objects. The result is that of a whole parse.
import type { Border, CableDocument, Change } from './document';
import { rereadMessage } from './incremental-message';
import { readMessage } from './message';
import type { Form, Message } from './model';
import { lastStartAt } from './spans';
import type { Beginning } from './split';
import { FARTHEST_VIEW, nextBeginning, scanFrom } from './split';
import type { Steps } from './steps';
import { finish } from './steps';

/** `before` with one piece of its text replaced; it must have been read in the same `form`. */
export function reparse(
  before: CableDocument,
  text: string,
  change: Change,
  form: Form | 'auto',
): CableDocument {
  return finish(reparseSteps(before, text, change, form));
}

/** The same message by message. */
export function* reparseSteps(
  before: CableDocument,
  text: string,
  change: Change,
  form: Form | 'auto',
): Steps<CableDocument> {
  const first = firstFeeling(before, change.start);
  const messages = before.messages.slice(0, first);
  const starts = before.starts.slice(0, first);
  const borders = before.borders.slice(0, first);
  let beginning: Beginning | null = beginningOf(before, first);
  const scan = scanFrom(text, first === 0 ? null : beginning);
  while (beginning !== null) {
    const { start, shownAt }: Beginning = beginning;
    const { passing } = scan;
    beginning = nextBeginning(scan);
    const end = beginning?.start ?? text.length;
    starts.push(start);
    borders.push({ shownAt: shownAt - start, reach: passing.reach - start });
    messages.push(
      unchanged(before, change, start, end) ?? changedMessage(before, text, change, start, end, form),
    );
    const rest = beginning === null ? null : sameFrom(before, change, beginning);
    if (rest !== null) {
      addRest(before, rest, change.newEnd - change.oldEnd, { messages, starts, borders });
      break;
    }
    yield;
  }
  return { text, messages, starts, borders };
}

function beginningOf({ starts, borders }: CableDocument, index: number): Beginning {
  const start = starts[index] ?? 0;
  return { start, shownAt: start + (borders[index]?.shownAt ?? 0) };
}

/** The first message whose borders hang on something at or behind `offset`. */
function firstFeeling({ starts, borders }: CableDocument, offset: number): number {
  const holding = lastStartAt(starts, offset);
  for (let index = Math.max(0, holding - FARTHEST_VIEW); index < holding; index++) {
    if ((starts[index] ?? 0) + (borders[index]?.reach ?? 0) > offset) return index;
  }
  return holding;
}

/** The message of the old text that has this very text; null where the change lies in it or its borders have moved. */
function unchanged(before: CableDocument, change: Change, start: number, end: number): Message | null {
  const behind = start >= change.newEnd;
  if (!behind && end > change.start) return null;
  const moved = behind ? change.newEnd - change.oldEnd : 0;
  const index = lastStartAt(before.starts, start - moved);
  const oldEnd = before.starts[index + 1] ?? before.text.length;
  const same = before.starts[index] === start - moved && oldEnd === end - moved;
  return same ? (before.messages[index] ?? null) : null;
}

/** Reads the message in `[start, end)`, with what is known of it from before when its borders are the same. */
function changedMessage(
  before: CableDocument,
  text: string,
  change: Change,
  start: number,
  end: number,
  form: Form | 'auto',
): Message {
  const own = ownText(text, start, end);
  const index = lastStartAt(before.starts, start);
  const oldEnd = before.starts[index + 1] ?? before.text.length;
  const message = before.messages[index];
  const same = before.starts[index] === start && oldEnd + change.newEnd - change.oldEnd === end;
  if (!same || message === undefined || change.start < start || change.newEnd > end)
    return readMessage(own, form);
  const within = {
    start: change.start - start,
    oldEnd: change.oldEnd - start,
    newEnd: change.newEnd - start,
  };
  return rereadMessage(message, own, within, form);
}

/** Index of the message behind the change that began just so before: what follows it is as it was. Null for none. */
function sameFrom(before: CableDocument, change: Change, beginning: Beginning): number | null {
  if (beginning.start < change.newEnd) return null;
  const moved = change.newEnd - change.oldEnd;
  const index = lastStartAt(before.starts, beginning.start - moved);
  // The first message of a file needs no line to show it, and may begin otherwise.
  if (index === 0) return null;
  const old = beginningOf(before, index);
  return old.start + moved === beginning.start && old.shownAt + moved === beginning.shownAt ? index : null;
}

interface Rows {
  readonly messages: Message[];
  readonly starts: number[];
  readonly borders: Border[];
}

function addRest(before: CableDocument, from: number, moved: number, rows: Rows): void {
  for (let index = from; index < before.starts.length; index++) {
    const message = before.messages[index];
    const border = before.borders[index];
    if (message === undefined || border === undefined) continue;
    rows.messages.push(message);
    rows.borders.push(border);
    rows.starts.push((before.starts[index] ?? 0) + moved);
  }
}

/**
 * The text of a message. A piece of a string keeps the whole of it in memory, and each change brings another whole: so
 * the small pieces are copied.
 */
function ownText(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.length * 2 > text.length ? piece : ` ${piece}`.slice(1);
}
