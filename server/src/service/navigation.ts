// The part of the service that leads from one place to another: definitions, references, links, and names that can be changed.
// What is known of other cables is lent by whoever asks.
import type { Location, LocationLink, Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { CableLookup, CitedCable } from '../features/cable-lookup';
import { noCables } from '../features/cable-lookup';
import { definition } from '../features/definition';
import { namedCables } from '../features/document-links';
import { missingReferences } from '../features/missing-references';
import { references } from '../features/references';
import type { RelatedCables } from '../features/related-cables';
import { relatedCables } from '../features/related-cables';
import { rename, renameable } from '../features/rename';
import type { Say } from '../l10n';
import { isPhrase } from '../l10n';
import type { Span } from '../message/model';
import type { ParsedCable } from '../service';
import { placeOf, textEdits } from './places';

/** A place that names another cable. */
export interface NamedCable {
  readonly range: Range;
  readonly cited: CitedCable;
}

/** A reference to a cable that is not there, and how that is said. */
export interface AbsentCable {
  readonly range: Range;
  readonly message: string;
}

/** A letter or number as it is written at one place. */
export interface NamedPlace {
  readonly range: Range;
  readonly text: string;
}

/** Ways between what speaks of the same: within a cable, and to others. */
export interface Navigation {
  /** Where that which a position speaks of stands; `uri` is the document's own address. */
  definition(
    cable: ParsedCable,
    position: Position,
    uri: string,
    cables?: CableLookup,
  ): readonly LocationLink[];
  /** Every place that speaks of the same as a position; `declaration`: with the thing itself. */
  references(
    cable: ParsedCable,
    position: Position,
    uri: string,
    cables?: CableLookup,
    declaration?: boolean,
  ): readonly Location[];
  /** What the message at a position refers to, and what refers to it. */
  relatedCables(cable: ParsedCable, position: Position, cables: CableLookup): RelatedCables | null;
  /** Every place that names another cable, be it there or not. */
  namedCables(cable: ParsedCable): readonly NamedCable[];
  /** The references to cables that are not there; `cables` must be all there are. */
  missingReferences(cable: ParsedCable, cables: CableLookup): readonly AbsentCable[];
  /** The letter or number at a position that can be renamed, or why there is none. */
  renameable(cable: ParsedCable, position: Position): NamedPlace | string;
  /** The edits that rename it, or why they cannot be made. */
  rename(cable: ParsedCable, position: Position, newName: string): readonly TextEdit[] | string;
}

export const navigation = (say: Say): Navigation => ({
  definition(cable, position, uri, cables = noCables) {
    const { message, offset, origin } = placeOf(cable, position);
    const toRange = (span: Span): Range => cable.toRange(span, origin);
    return message ? definition(message, offset, { uri, toRange }, cables) : [];
  },

  references(cable, position, uri, cables = noCables, declaration = false) {
    const { message, offset, origin } = placeOf(cable, position);
    const toRange = (span: Span): Range => cable.toRange(span, origin);
    return message ? references(message, offset, { uri, toRange }, cables, declaration) : [];
  },

  relatedCables(cable, position, cables) {
    const { message } = placeOf(cable, position);
    return message ? relatedCables(message, cables) : null;
  },

  namedCables: (cable) =>
    cable.messages.flatMap((message, index) =>
      namedCables(message).map(({ span, cited }) => ({
        range: cable.toRange(span, cable.starts[index] ?? 0),
        cited,
      })),
    ),

  missingReferences: (cable, cables) =>
    cable.messages.flatMap((each, index) =>
      missingReferences(each, cables).map(({ span, message }) => ({
        range: cable.toRange(span, cable.starts[index] ?? 0),
        message,
      })),
    ),

  renameable(cable, position) {
    const { message, offset, origin } = placeOf(cable, position);
    const found = message && renameable(message, offset);
    if (!found) return '';
    return isPhrase(found) ? say(found) : { range: cable.toRange(found, origin), text: found.text };
  },

  rename(cable, position, newName) {
    const { message, offset, origin } = placeOf(cable, position);
    const edits = message ? rename(message, offset, newName) : [];
    return isPhrase(edits) ? say(edits) : textEdits(cable, edits, origin);
  },
});
