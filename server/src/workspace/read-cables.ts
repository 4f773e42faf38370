// From the text of a file to what an index keeps of its cables. Only the top of each message is read.
import type { Range } from 'vscode-languageserver-types';
import type { PositionEncoding } from '../features/position-encoding';
import { countedIn } from '../features/position-encoding';
import { positionsOf, toRangeIn } from '../features/ranges';
import type { CableDocument } from '../message/document';
import { readTop } from '../message/message';
import { isCable } from '../message/recognise';
import { nextBeginning, scanFrom } from '../message/split';
import { kindOfFile } from './file-names';
import type { PackedCable } from './packed-cable';
import { packCable } from './packed-cable';
import type { Span } from '../message/model';

/** The cables in a text that is not open. */
export function cablesIn(text: string, encoding: PositionEncoding = 'utf-16'): readonly PackedCable[] {
  const toRange = toRangeIn(countedIn(encoding, { ...positionsOf(text), getText: () => text }));
  const cables: PackedCable[] = [];
  const scan = scanFrom(text, null);
  let start = 0;
  for (let next = nextBeginning(scan); ; next = nextBeginning(scan)) {
    const origin = start;
    const top = readTop(text.slice(origin, next?.start ?? text.length));
    const packed = packCable(top, (span) => toRange(span, origin));
    if (packed) cables.push(packed);
    if (next === null) return cables;
    start = next.start;
  }
}

/** Whether a file is one of cables: a plain text is by what it says, any other by its name or who named it. */
export function isCableFile(uri: string, text: string): boolean {
  return kindOfFile(uri) !== 'text' || isCable(text);
}

/** The cables in the text of a file; none in a plain text that is no cable by its content. */
export function cablesInFile(uri: string, text: string, encoding: PositionEncoding): readonly PackedCable[] {
  return isCableFile(uri, text) ? cablesIn(text, encoding) : [];
}

/** The cables of a document that has been parsed already. */
export function cablesOf(
  document: CableDocument & { readonly toRange: (span: Span, origin: number) => Range },
): readonly PackedCable[] {
  return document.messages.flatMap((message, index) => {
    const origin = document.starts[index] ?? 0;
    return packCable(message, (span) => document.toRange(span, origin)) ?? [];
  });
}
