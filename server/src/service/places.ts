// Between the positions of a document and the offsets of its messages, for all parts of the service.
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../edits/edit';
import { messageIndexAt } from '../message/document';
import type { Message } from '../message/model';
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

/** Edits of a message that begins at `origin` as edits of its document. */
export function textEdits(cable: ParsedCable, edits: readonly Edit[], origin: number): readonly TextEdit[] {
  return edits.map((edit) => ({ range: cable.toRange(edit, origin), newText: edit.newText }));
}
