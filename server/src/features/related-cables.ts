// The cables that a message refers to, and those that refer to it.
import type { Range } from 'vscode-languageserver-types';
import type { Message } from '../message/model';
import type { CableFacts, CableLookup } from './cable-lookup';
import { namedCables } from './document-links';

/** A cable as one that speaks of it knows it. */
export interface RelatedCable extends CableFacts {
  /** Where it stands, or where it refers to the other; null when it is not there. */
  readonly place: { readonly uri: string; readonly range: Range } | null;
}

/** What a message refers to, and what refers to it. */
export interface RelatedCables {
  /** `07BEIJING6872`; empty for a message without a number. */
  readonly id: string;
  readonly refersTo: readonly RelatedCable[];
  readonly referredToBy: readonly RelatedCable[];
}

/** More are no list to be read. */
const MOST = 300;

/** Each cable once, in the order in which it is named, or of its file. */
export function relatedCables(message: Message, cables: CableLookup): RelatedCables {
  const to = new Map<string, RelatedCable>();
  for (const { cited } of namedCables(message)) {
    const [found] = cables.cited(cited);
    const id = found?.id ?? cited.id;
    if (to.size < MOST && !to.has(id)) to.set(id, related(id, found, found ?? null));
  }
  const by = new Map<string, RelatedCable>();
  for (const citation of message.id === null ? [] : cables.citations(message.id)) {
    const { from, uri } = citation;
    const key = from || uri;
    if (by.size === MOST || by.has(key) || from === message.id) continue;
    const facts = cables.find(from).find((each) => each.uri === uri);
    by.set(key, related(from, facts, citation));
  }
  return { id: message.id ?? '', refersTo: [...to.values()], referredToBy: [...by.values()] };
}

function related(id: string, facts: CableFacts | undefined, place: RelatedCable['place']): RelatedCable {
  const { classification = '', date = '', tags = [], subject = '' } = facts ?? {};
  return { id, classification, date, tags, subject, place: place && { uri: place.uri, range: place.range } };
}
