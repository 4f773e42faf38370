// What belongs to the word under a caret: a reference and where it is cited, a paragraph's number and where it is mentioned,
// an addressee and its routing indicator, a level and its markings, the two labels of a block; else the same word.
// Each function below knows one such kinship and gives null where the caret is on nothing of its kind.
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Message, Span } from '../message/model';
import { addressHighlights, originatorHighlights } from './document-highlights/address';
import { identityHighlights, timeHighlights } from './document-highlights/identity';
import { levelHighlights, precedenceHighlights } from './document-highlights/levels';
import type { Highlight } from './document-highlights/highlight';
import { labelHighlights } from './document-highlights/labels';
import { paragraphHighlights, referenceHighlights } from './document-highlights/mentions';
import { tagHighlights } from './document-highlights/tags';
import { isWordCharacter, wordAt } from './word-at';

const kinships: readonly ((message: Message, offset: number) => readonly Highlight[] | null)[] = [
  labelHighlights,
  referenceHighlights,
  paragraphHighlights,
  tagHighlights,
  levelHighlights,
  precedenceHighlights,
  timeHighlights,
  identityHighlights,
  originatorHighlights,
  addressHighlights,
];

/** In order and without overlap; nothing where no word is. Spans count from the start of the message. */
export function documentHighlights(message: Message, offset: number): readonly Highlight[] {
  for (const find of kinships) {
    const found = find(message, offset);
    if (found) return inOrder(found);
  }
  return sameWord(message.text, offset);
}

function inOrder(found: readonly Highlight[]): readonly Highlight[] {
  const sorted = [...found].sort((one, other) => one.start - other.start);
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

/** How far from the caret a word is looked for, in UTF-16 units: farther than any editor shows. */
const REACH = 200_000;

function sameWord(text: string, offset: number): readonly Highlight[] {
  const word = wordAt(text, offset);
  if (!word) return [];
  const written = text.slice(word.start, word.end);
  const found: Highlight[] = [];
  const last = offset + REACH;
  let at = text.indexOf(written, Math.max(0, offset - REACH));
  while (at >= 0 && at <= last) {
    const span: Span = { start: at, end: at + written.length };
    if (isWhole(text, span)) found.push({ ...span, kind: DocumentHighlightKind.Text });
    at = text.indexOf(written, span.end);
  }
  return found;
}

function isWhole(text: string, { start, end }: Span): boolean {
  const touches = (at: number): boolean =>
    at >= 0 && at < text.length && isWordCharacter(text.charCodeAt(at));
  return !touches(start - 1) && !touches(end);
}
