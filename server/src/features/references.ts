// Every place that speaks of the same: where a cable is referred to in the workspace, a reference by its letter and a
// paragraph by its number in their own message.
import type { Location } from 'vscode-languageserver-types';
import { figuresOf, numberedParagraphs } from '../edits/renumbering';
import type { Message, Span } from '../message/model';
import type { CableLookup, CitedCable } from './cable-lookup';
import type { Here } from './definition';
import type { Pointed } from './pointed';
import { citedBy, mentioned, pointedAt } from './pointed';

/** `declaration`: with the cable, entry or paragraph itself. */
export function references(
  message: Message,
  offset: number,
  here: Here,
  cables: CableLookup,
  declaration: boolean,
): readonly Location[] {
  const pointed = pointedAt(message, offset);
  if (!pointed) return [];
  const cited = cableOf(pointed);
  if (cited) return referencesTo(cited, cables, declaration);
  const spans = [...(declaration ? declarationsOf(message, pointed) : []), ...mentionsOf(message, pointed)];
  return spans.map((span) => ({ uri: here.uri, range: here.toRange(span) }));
}

/** The cable that is spoken of by name, or as the only reference. */
function cableOf(pointed: Pointed): CitedCable | null {
  if (pointed.kind === 'cable') return pointed.cited;
  if (pointed.kind === 'self') return { id: pointed.id, yearWritten: true };
  if (pointed.kind !== 'reference' || pointed.letter !== null) return null;
  const [only, another] = pointed.entries;
  return only && !another ? citedBy(only) : null;
}

function referencesTo(cited: CitedCable, cables: CableLookup, declaration: boolean): readonly Location[] {
  const targets = cables.cited(cited);
  const found = declaration ? targets.map(({ uri, range }) => ({ uri, range })) : [];
  for (const { uri, range } of cables.citations(targets[0]?.id ?? cited.id)) found.push({ uri, range });
  return found;
}

/** The letter of the entry, or the figures of the paragraph. */
export function declarationsOf(message: Message, pointed: Pointed): readonly Span[] {
  if (pointed.kind === 'reference') {
    return pointed.entries.map(({ letter, text }) => letter ?? text);
  }
  if (pointed.kind !== 'paragraph') return [];
  return numberedParagraphs(message)
    .filter(({ number }) => number === pointed.number)
    .map(figuresOf);
}

/** The places in the text that speak of the same letter or number. */
export function mentionsOf(message: Message, pointed: Pointed): readonly Span[] {
  return mentioned(message)
    .filter((each) => isSame(each, pointed))
    .map(({ span }) => span);
}

function isSame(one: Pointed, other: Pointed): boolean {
  if (one.kind === 'reference') return other.kind === 'reference' && one.letter === other.letter;
  return one.kind === 'paragraph' && other.kind === 'paragraph' && one.number === other.number;
}
