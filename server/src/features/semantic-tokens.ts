// Semantic tokens: everything that the parser knows, which a grammar of single lines cannot: which TAGS codes there are, what a
// mention leads to, what is of the cable and what of its copy. Found once a message and kept with it, so that a keystroke
// costs the one message that it changes.
import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import type { CableDocument } from '../message/document';
import type { Message } from '../message/model';
import { remembering } from '../message/remembering';
import type { Steps } from '../message/steps';
import { paintBody } from './semantic-tokens/body';
import type { EncodedTokens } from './semantic-tokens/encode';
import { encodeTokens } from './semantic-tokens/encode';
import { paintFurniture } from './semantic-tokens/furniture';
import { paintEnding, paintHeading, paintLabels } from './semantic-tokens/heading';
import type { Paint, StyledSpan } from './semantic-tokens/legend';
import { paintTextHead } from './semantic-tokens/text-head';

export { semanticTokensLegend } from './semantic-tokens/legend';

const INTEGERS = 5;

const tokensOf = remembering((message): EncodedTokens => encodeTokens(message.text, spansOf(message)));

function spansOf(message: Message): StyledSpan[] {
  const spans: StyledSpan[] = [];
  if (!message.recognised) return spans;
  const paint: Paint = (style, ...painted) => {
    for (const span of painted) {
      if (span && span.end > span.start) spans.push({ start: span.start, end: span.end, style });
    }
  };
  paintHeading(message, paint);
  paintLabels(message, paint);
  paintTextHead(message, paint);
  paintBody(message, paint);
  paintEnding(message, paint);
  paintFurniture(message, paint);
  return spans;
}

/** The tokens of a file in the protocol's numbers, in order and without overlap; a message a step. */
export function* semanticTokens(document: CableDocument): Steps<number[]> {
  const data: number[] = [];
  let messageLine = 0;
  let line = 0;
  for (const message of document.messages) {
    const tokens = tokensOf(message);
    if (tokens.data.length > 0) {
      append(data, tokens.data, messageLine - line);
      line = messageLine + tokens.lastLine;
    }
    messageLine += tokens.lineEnds;
    yield;
  }
  return data;
}

/** Adds the tokens of a message; `down` is how far its first line is below that of the token before. */
function append(data: number[], tokens: readonly number[], down: number): void {
  const first = data.length;
  for (const number of tokens) data.push(number);
  data[first] = (data[first] ?? 0) + down;
}

/** Lines of the file, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The same of some lines alone. `messages` are those that stand there; the first of them begins on `firstLine`. */
export function semanticTokensIn(
  messages: readonly Message[],
  firstLine: number,
  { first, last }: Lines,
): number[] {
  const data: number[] = [];
  let messageLine = firstLine;
  let lastLine = 0;
  let lastCharacter = 0;
  for (const message of messages) {
    const tokens = tokensOf(message);
    let line = messageLine;
    let character = 0;
    for (let at = 0; at < tokens.data.length; at += INTEGERS) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = tokens.data.slice(at, at + INTEGERS);
      line += down;
      character = down === 0 ? character + right : right;
      if (line < first) continue;
      if (line > last) return data;
      data.push(
        line - lastLine,
        line === lastLine ? character - lastCharacter : character,
        length,
        type,
        modifiers,
      );
      lastLine = line;
      lastCharacter = character;
    }
    messageLine += tokens.lineEnds;
  }
  return data;
}

/** What turns some tokens into others: one edit of the middle in which they differ, none where they are the same. */
export function semanticTokensEdits(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  const data = after.slice(start, after.length - same);
  const deleteCount = before.length - same - start;
  return [data.length === 0 ? { start, deleteCount } : { start, deleteCount, data }];
}
