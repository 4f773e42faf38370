// Formats a file, or some lines of it: each message by itself, then the end of the file. What it gives are small edits in
// order, so that carets and marks stay where they were; none on a text in which nothing of a cable is recognised.
import { applied } from '../edits/composition';
import type { Edit } from '../edits/edit';
import { isBlank } from '../message/characters';
import type { CableDocument } from '../message/document';
import type { Form, Message, Span } from '../message/model';
import { lastStartAt } from '../message/spans';
import { nextBeginning, scanFrom } from '../message/split';
import type { Steps } from '../message/steps';
import { finish } from '../message/steps';
import { messageEdits } from './formatting/format-message';
import { isLineEnd, lineEndOf } from './formatting/sheet';
import type { FormatStyle } from './formatting/style';

export interface FormatRequest {
  readonly style: FormatStyle;
  /** What messages are to be read as. */
  readonly form: Form | 'auto';
  readonly trimTrailingBlanks: boolean;
  /** The file ends with a line end. */
  readonly insertFinalLineEnd: boolean;
  /** It ends with no more than one. */
  readonly trimFinalLineEnds: boolean;
  /** Only lines that these touch are changed; offsets in the file. Absent, all are. */
  readonly spans?: readonly Span[];
}

/** Edits of the file in order, without overlap; offsets count from its start. */
export function formattingEdits(document: CableDocument, request: FormatRequest): readonly Edit[] {
  return finish(formattingSteps(document, request));
}

/** The same message by message. */
export function* formattingSteps(document: CableDocument, request: FormatRequest): Steps<readonly Edit[]> {
  const { messages, starts, text } = document;
  if (!messages.some(({ recognised }) => recognised)) return [];
  const { spans } = request;
  const ofMessages: (readonly Edit[])[] = [];
  for (const [index, message] of messages.entries()) {
    ofMessages.push(editsOf(message, starts[index] ?? 0, request));
    yield;
  }
  const edits = withSameMessages(document, ofMessages).flat();
  const atEnd = spans === undefined || spans.some((span) => span.end >= text.length);
  const last = atEnd ? finalEdit(text, request) : null;
  if (last === null) return edits;
  return [...edits.filter(({ end }) => end <= last.start), last];
}

/** The edits of a message that begins at an offset of the file. */
function editsOf(message: Message, origin: number, request: FormatRequest): readonly Edit[] {
  const end = origin + message.text.length;
  const touched = request.spans?.filter((span) => span.start < end && span.end >= origin);
  if (touched?.length === 0) return [];
  const inMessage = touched && {
    spans: touched.map((span) => movedTo(span, -origin, message.text.length)),
  };
  return messageEdits(message, Object.assign({}, request, inMessage)).map((edit) => ({
    start: origin + edit.start,
    end: origin + edit.end,
    newText: edit.newText,
  }));
}

/** Where formatting would move a border between messages, those beside it stay as they are; if it goes on so, all do. */
function withSameMessages(
  { text, starts }: CableDocument,
  ofMessages: readonly (readonly Edit[])[],
): readonly (readonly Edit[])[] {
  let edits = ofMessages;
  if (starts.length === 1) return edits;
  for (let round = 0; round < MOST_BORDERS; round++) {
    const found = startsIn(applied(text, edits.flat()));
    const wrong = besideMoved(startsAfter(starts, edits), found);
    if (wrong.size === 0) return edits;
    edits = edits.map((each, index) => (wrong.has(index) ? [] : each));
  }
  return [];
}

const MOST_BORDERS = 8;

/** The messages beside borders that are gone, and those in which a new one stands; both lists ascend. */
function besideMoved(expected: readonly number[], found: readonly number[]): ReadonlySet<number> {
  const wrong = new Set<number>();
  const there = new Set(found);
  for (const [index, start] of expected.entries()) if (!there.has(start)) wrong.add(index - 1).add(index);
  const wanted = new Set(expected);
  for (const start of found) if (!wanted.has(start)) wrong.add(lastStartAt(expected, start));
  return wrong;
}

/** Where messages begin. */
function startsIn(text: string): readonly number[] {
  const starts = [0];
  const scan = scanFrom(text, null);
  for (let next = nextBeginning(scan); next !== null; next = nextBeginning(scan)) starts.push(next.start);
  return starts;
}

/** Where messages begin after edits that lie each within one of them. */
function startsAfter(starts: readonly number[], edits: readonly (readonly Edit[])[]): readonly number[] {
  let growth = 0;
  return starts.map((start, index) => {
    const moved = start + growth;
    for (const edit of edits[index] ?? []) growth += edit.newText.length - (edit.end - edit.start);
    return moved;
  });
}

/** A span by `by` farther on, cut at the borders of a text. */
function movedTo({ start, end }: Span, by: number, length: number): Span {
  return { start: Math.max(0, start + by), end: Math.min(length, end + by) };
}

function finalEdit(
  text: string,
  { trimTrailingBlanks, insertFinalLineEnd, trimFinalLineEnds }: FormatRequest,
): Edit | null {
  let content = text.length;
  while (content > 0 && isWhiteSpace(text.charCodeAt(content - 1))) content--;
  const lineEnd = lineEndOf(text);
  let at = trimTrailingBlanks ? content : text.length;
  if (!trimTrailingBlanks) {
    at = content;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  }
  if (at === text.length || !hasLineEnd(text, at)) {
    return insertFinalLineEnd ? { start: at, end: text.length, newText: lineEnd } : null;
  }
  const first = text.indexOf(lineEnd, at);
  const end = first < 0 ? text.length : first + lineEnd.length;
  return trimFinalLineEnds && end < text.length ? { start: end, end: text.length, newText: '' } : null;
}

function isWhiteSpace(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}

function hasLineEnd(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}
