// What may be folded away: messages, headings, text heads, sections, paragraphs, long lists, quoted texts, page heads.
// Whole lines only, in order and nested, no two on one first line; blank lines below a part stay to be seen.
import type { FoldingRange } from 'vscode-languageserver-types';
import type { CableDocument } from '../message/document';
import type { Steps } from '../message/steps';
import type { Fold } from './folding-ranges/folds';
import { foldsOf } from './folding-ranges/folds';
import type { LineFold, NestedFold } from './folding-ranges/nest';
import { limitFolds, nestFolds } from './folding-ranges/nest';
import { trimmed } from './outline/node';
import type { Positions } from './ranges';

/** What an editor can do with folds. */
export interface FoldingOptions {
  /** The most that the editor takes; the outermost are kept. */
  readonly limit?: number;
  /** Whether the editor shows a text in place of what is folded. */
  readonly collapsedText?: boolean;
}

interface Placed extends LineFold {
  readonly fold: Fold;
}

/** The folds of a file, a message a step; none in a message in which nothing of a cable was recognised. */
export function* foldingRanges(
  document: CableDocument,
  positions: Positions,
  { limit = Infinity, collapsedText = false }: FoldingOptions = {},
): Steps<FoldingRange[]> {
  const isOneOfSeveral = document.messages.length > 1;
  const nested: NestedFold<Placed>[] = [];
  for (const [index, message] of document.messages.entries()) {
    const origin = document.starts[index] ?? 0;
    const placed = foldsOf(message, isOneOfSeveral).map((fold) =>
      placedFold(fold, message.text, origin, positions),
    );
    for (const fold of nestFolds(placed, (line) => contentAbove(line, document.text, positions)))
      nested.push(fold);
    yield;
  }
  return limitFolds(nested, limit).map(({ fold: { start, fold }, end }) => {
    const range: FoldingRange = { startLine: start, endLine: end };
    if (fold.kind !== undefined) range.kind = fold.kind;
    const summary = collapsedText ? (fold.summary?.() ?? '') : '';
    if (summary !== '') range.collapsedText = summary;
    return range;
  });
}

function placedFold(fold: Fold, text: string, origin: number, positions: Positions): Placed {
  const span = trimmed(text, fold);
  const start = positions.positionAt(origin + span.start).line;
  const end = positions.positionAt(origin + span.end).line;
  const isWorthIt = end - start + 1 >= (fold.lines ?? 2);
  return { start, end: isWorthIt ? end : start, weak: fold.weak ?? false, fold };
}

/** The last line above `line` that is not blank. */
function contentAbove(line: number, text: string, positions: Positions): number {
  const { end } = trimmed(text, { start: 0, end: positions.offsetAt({ line, character: 0 }) });
  return positions.positionAt(end).line;
}
