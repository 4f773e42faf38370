// Where that which is spoken of stands: a cable wherever it is in the workspace, an entry of the REF list, a paragraph.
// A cable that is not there has no place; `ref B` then leads to its entry.
import type { LocationLink, Range } from 'vscode-languageserver-types';
import { numberedParagraphs } from '../edits/renumbering';
import type { Message, Reference, Span } from '../message/model';
import type { CableLookup, IndexedCable } from './cable-lookup';
import { citedBy, pointedAt } from './pointed';

/** The document in which something is looked for. */
export interface Here {
  readonly uri: string;
  /** Turns spans of the message into ranges of the document. */
  readonly toRange: (span: Span) => Range;
}

/** Places to go to from an offset of the message; several when a cable is there several times. */
export function definition(
  message: Message,
  offset: number,
  here: Here,
  cables: CableLookup,
): readonly LocationLink[] {
  const pointed = pointedAt(message, offset);
  if (!pointed) return [];
  const origin = here.toRange(pointed.span);
  const toCables = (found: readonly IndexedCable[]) => found.map((each) => linkTo(each, origin));
  const toPlace = (span: Span): LocationLink => {
    const range = here.toRange(span);
    return {
      originSelectionRange: origin,
      targetUri: here.uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  };
  switch (pointed.kind) {
    case 'cable':
      return toCables(cables.cited(pointed.cited));
    case 'self':
      return toCables(cables.find(pointed.id));
    case 'reference':
      return pointed.entries.flatMap((entry) => {
        const found = toCables(cablesAt(entry, cables));
        const isThere = pointed.span === entry.letter;
        return found.length > 0 || isThere ? found : [toPlace(entry.text)];
      });
    case 'paragraph':
      return numberedParagraphs(message)
        .filter(({ number }) => number === pointed.number)
        .map(({ label }) => toPlace(label));
  }
}

/** The cables that an entry of the REF list names, as far as they are there. */
export function cablesAt(entry: Reference, cables: CableLookup): readonly IndexedCable[] {
  const cited = citedBy(entry);
  return cited ? cables.cited(cited) : [];
}

function linkTo({ uri, range }: IndexedCable, origin: Range): LocationLink {
  return { originSelectionRange: origin, targetUri: uri, targetRange: range, targetSelectionRange: range };
}
