// Furniture in the middle of lines of text: section headers that an unwrapped copy keeps inside a paragraph's line, and
// declassification stamps. Found by their fixed words, so that texts without any pay two searches.
import { findPageBreakInside } from './heading/page-break';
import { findStamp } from './furniture';
import { nextStart, type Lines } from './lines';
import type { Span } from './model';
import type { Segmentation } from './segmentation';

export interface FurnitureInside {
  /** Section headers by the line they stand in. */
  readonly pageBreaks: ReadonlyMap<number, readonly Span[]>;
  /** All furniture by the line it stands in, in order. */
  readonly all: ReadonlyMap<number, readonly Span[]>;
}

// Begins with a letter that is rarer than a blank: the search stops at each.
const BREAK_WORDS = 'OF 0';
const STAMP_WORDS = 'Declassified/Released US Department';

/** What stands inside the lines from `from` on. */
export function findFurnitureInside({ text, lines, stamped }: Segmentation, from: number): FurnitureInside {
  const pageBreaks = inLines(text, lines, from, BREAK_WORDS, findPageBreakInside);
  if (!stamped) return { pageBreaks, all: pageBreaks };
  const stamps = inLines(text, lines, from, STAMP_WORDS, findStamp);
  if (stamps.size === 0) return { pageBreaks, all: pageBreaks };
  const all = new Map(pageBreaks);
  for (const [line, spans] of stamps) {
    all.set(
      line,
      [...(all.get(line) ?? []), ...spans].sort((a, b) => a.start - b.start),
    );
  }
  return { pageBreaks, all };
}

type Finder = (text: string, start: number, end: number) => Span | null;

function inLines(
  text: string,
  lines: Lines,
  from: number,
  words: string,
  find: Finder,
): Map<number, readonly Span[]> {
  const found = new Map<number, readonly Span[]>();
  let line = from;
  let at = text.indexOf(words, lines.starts[from] ?? text.length);
  while (at >= 0) {
    while (line + 1 < lines.count && (lines.starts[line + 1] ?? 0) <= at) line++;
    const spans = spansIn(text, lines.firsts[line] ?? 0, lines.ends[line] ?? 0, find);
    if (spans.length > 0) found.set(line, spans);
    at = text.indexOf(words, nextStart(lines, line));
  }
  return found;
}

function spansIn(text: string, start: number, end: number, find: Finder): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let span = find(text, from, end); span !== null; span = find(text, from, end)) {
    spans.push(span);
    from = Math.max(span.end, from + 1);
  }
  return spans;
}
