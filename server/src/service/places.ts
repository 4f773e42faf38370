// Between the positions of a document and the offsets of its messages, for all parts of the service.
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../edits/edit';
import { messageIndexAt } from '../message/document';
import type { Message, Span } from '../message/model';
import type { ParsedCable } from '../service';

/** The message at a position, and the offset in it. */
export function placeOf(
  cable: ParsedCable,
  position: Position,
): { readonly message: Message | undefined; readonly offset: number; readonly origin: number } {
  const at = cable.positions.offsetAt(position);
  const index = messageIndexAt(cable, at);
  const origin = cable.starts[index] ?? 0;
  return { message: cable.messages[index], offset: at - origin, origin };
}

export interface LocatedMessage {
  readonly message: Message;
  /** The offset in the file where it starts. */
  readonly origin: number;
}

export interface TouchedMessage extends LocatedMessage {
  /** The range, in the message; it may reach beyond it. */
  readonly span: Span;
}

export function located({ messages, starts }: ParsedCable): readonly LocatedMessage[] {
  return messages.map((message, index) => ({ message, origin: starts[index] ?? 0 }));
}

/** The messages that a range touches, in order; a range that runs backwards is taken as its start. */
export function touched(cable: ParsedCable, range: Range): readonly TouchedMessage[] {
  const start = cable.positions.offsetAt(range.start);
  const end = Math.max(start, cable.positions.offsetAt(range.end));
  const first = messageIndexAt(cable, start);
  return cable.messages.slice(first, messageIndexAt(cable, end) + 1).map((message, index) => {
    const origin = cable.starts[first + index] ?? 0;
    return { message, origin, span: { start: start - origin, end: end - origin } };
  });
}

/** Edits of a message that begins at `origin` as edits of its document. */
export function textEdits(cable: ParsedCable, edits: readonly Edit[], origin: number): readonly TextEdit[] {
  return edits.map((edit) => ({ range: cable.toRange(edit, origin), newText: edit.newText }));
}
