// What the text at a place speaks of: a cable, a reference by its letter, a paragraph. Definitions, references, links,
// hovers and renaming all begin here, so that they agree.
import { letteredReferences, ownMentions } from '../edits/lettering';
import { figuresOf, isOwnMention, numberedParagraphs } from '../edits/renumbering';
import { cableMentions } from '../message/cable-mentions';
import { paragraphMentions } from '../message/mentions';
import type { Message, Reference, Span, Token } from '../message/model';
import { ownName } from '../message/own-name';
import { spanAt } from '../message/spans';
import type { CitedCable } from './cable-lookup';

/** What is spoken of, and the characters that do. */
export type Pointed =
  /** Another cable, by its name. */
  | { readonly kind: 'cable'; readonly span: Span; readonly cited: CitedCable }
  /** This cable, by its own number. */
  | { readonly kind: 'self'; readonly span: Span; readonly id: string }
  /** An entry of the REF list by its letter, there or in the text; `letter` is null for a bare `reftel`. */
  | {
      readonly kind: 'reference';
      readonly span: Span;
      readonly letter: string | null;
      readonly entries: readonly Reference[];
    }
  /** A paragraph by its number, at its head or in the text. */
  | { readonly kind: 'paragraph'; readonly span: Span; readonly number: number };

/** What stands at an offset of the message; the end of a word belongs to it. */
export function pointedAt(message: Message, offset: number): Pointed | null {
  return findAt(message, offset) ?? (offset > 0 ? findAt(message, offset - 1) : null);
}

function findAt(message: Message, offset: number): Pointed | null {
  return entryAt(message, offset) ?? selfAt(message, offset) ?? mentionedAt(message, offset);
}

/** What the text of the body speaks of, in order. */
export function mentioned(message: Message): readonly Pointed[] {
  return [...referencesMentioned(message), ...paragraphsMentioned(message), ...cablesMentioned(message)].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

/** The cables of the REF list. */
export function listed(message: Message): readonly Pointed[] {
  return (message.head.references?.entries ?? []).flatMap((entry) => {
    const cited = citedBy(entry);
    return cited ? { kind: 'cable', span: entry.text, cited } : [];
  });
}

/** The cable that an entry of the REF list names, or null. */
export function citedBy({ id, yearWritten }: Reference): CitedCable | null {
  return id === null ? null : { id, yearWritten };
}

function entryAt(message: Message, offset: number): Pointed | null {
  for (const entry of message.head.references?.entries ?? []) {
    if (entry.letter !== null && holds(entry.letter, offset)) {
      const letter = entry.letter.text.toUpperCase();
      return { kind: 'reference', span: entry.letter, letter, entries: [entry] };
    }
    const cited = citedBy(entry);
    if (cited && holds(entry.text, offset)) return { kind: 'cable', span: entry.text, cited };
  }
  return null;
}

function selfAt(message: Message, offset: number): Pointed | null {
  const { id } = message;
  if (id === null) return null;
  const span = ownPlaces(message).find((each) => holds(each, offset));
  return span ? { kind: 'self', span, id } : null;
}

/** Where a message names itself, the best place first. */
export function ownPlaces(message: Message): readonly Span[] {
  const { heading, ending } = message;
  return [ownName(message), heading.station, ending.endNumber].filter((each) => each != null);
}

function mentionedAt(message: Message, offset: number): Pointed | null {
  const paragraph = spanAt(message.body.paragraphs, offset);
  if (paragraph?.label && holds(paragraph.label, offset)) {
    const own = numberedParagraphs(message).find((each) => each === paragraph);
    return own ? { kind: 'paragraph', span: figuresOf(own), number: own.number } : null;
  }
  return (
    spanAt(spansOf(referencesMentioned(message)), offset)?.pointed ??
    spanAt(spansOf(paragraphsMentioned(message)), offset)?.pointed ??
    spanAt(spansOf(cablesMentioned(message)), offset)?.pointed ??
    null
  );
}

function spansOf(found: readonly Pointed[]): readonly (Span & { readonly pointed: Pointed })[] {
  return found.map((pointed) => ({ start: pointed.span.start, end: pointed.span.end, pointed }));
}

/** A letter that is no part of a word. */
export const LONE_LETTER = /(?<![A-Za-z])[A-Z](?![A-Za-z])/g;

/** `ref B` is one; `refs A and C` are two, each by its letter; a bare `reftel` means all entries. */
function referencesMentioned(message: Message): readonly Pointed[] {
  const list = message.head.references;
  if (list === null) return [];
  const lettered = letteredReferences(list);
  const entriesOf = (letter: string): readonly Reference[] =>
    lettered.filter((each) => each.letter === letter).map(({ entry }) => entry);
  return ownMentions(message).flatMap((mention): Pointed[] => {
    if (mention.letters.length === 0) {
      return [{ kind: 'reference', span: mention, letter: null, entries: list.entries }];
    }
    return writtenIn(mention, LONE_LETTER).map(({ text: letter, ...span }, index, all) => ({
      kind: 'reference',
      // With the word before it, where it is the only one.
      span: all.length === 1 ? mention : span,
      letter,
      entries: entriesOf(letter),
    }));
  });
}

function paragraphsMentioned(message: Message): readonly Pointed[] {
  return paragraphMentions(message).flatMap((mention) => {
    if (!isOwnMention(message, mention)) return [];
    return writtenIn(mention, /\d+/g).map(({ text, ...span }, _index, all): Pointed => ({
      kind: 'paragraph',
      span: all.length === 1 ? mention : span,
      number: Number(text),
    }));
  });
}

function cablesMentioned(message: Message): readonly Pointed[] {
  return cableMentions(message).map(({ id, yearWritten, start, end }) => ({
    kind: 'cable',
    span: { start, end },
    cited: { id, yearWritten },
  }));
}

/** The pieces of a mention that fit, with their places in the message. */
export function writtenIn({ start, text }: Token, pattern: RegExp): readonly Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: piece, index }) => ({
    start: start + index,
    end: start + index + piece.length,
    text: piece,
  }));
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}
