// Formats a file, or some lines of it: each message by itself, then the end of the file. What it gives are small edits in
// order, so that carets and marks stay where they were; none on a text in which nothing of a cable is recognised.
import type { Edit } from '../edits/edit';
import type { CableDocument } from '../message/document';
import type { Form, Span } from '../message/model';
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
  const { messages, starts, text } = document;
  if (!messages.some(({ recognised }) => recognised)) return [];
  const { spans } = request;
  const edits: Edit[] = [];
  messages.forEach((message, index) => {
    const origin = starts[index] ?? 0;
    const end = origin + message.text.length;
    const touched = spans?.filter((span) => span.start < end && span.end >= origin);
    if (touched?.length === 0) return;
    const inMessage = touched && {
      spans: touched.map((span) => movedTo(span, -origin, message.text.length)),
    };
    for (const edit of messageEdits(message, Object.assign({}, request, inMessage))) {
      edits.push({ start: origin + edit.start, end: origin + edit.end, newText: edit.newText });
    }
  });
  const atEnd = spans === undefined || spans.some((span) => span.end >= text.length);
  const last = atEnd ? finalEdit(text, request) : null;
  if (last === null) return edits;
  return [...edits.filter(({ end }) => end <= last.start), last];
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
  while (content > 0 && text.charCodeAt(content - 1) <= 0x20) content--;
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

function hasLineEnd(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}
