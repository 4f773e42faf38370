// Folds made fit for editors, which show one fold a line and none that cross: sorted, nested, and no more than wanted.

/** A fold in lines, from 0; the last one is hidden with it. */
export interface LineFold {
  readonly start: number;
  readonly end: number;
  /** Gives way where it crosses another. */
  readonly weak?: boolean;
}

export interface NestedFold<Kind> {
  readonly fold: Kind;
  readonly end: number;
  /** How many folds hold it. */
  readonly depth: number;
}

interface Draft<Kind> {
  readonly fold: Kind;
  end: number;
  readonly depth: number;
}

/** More is no help to anyone, and would take time. */
const DEEPEST = 12;

/**
 * The folds in order of their first lines, each inside or beside every other and no two on one first line: the longer one
 * stays. Of two that cross, a weak one is left out, else the upper one ends above the lower one, on the line that
 * `contentAbove` gives for a line.
 */
export function nestFolds<Kind extends LineFold>(
  folds: readonly Kind[],
  contentAbove: (line: number) => number,
): readonly NestedFold<Kind>[] {
  const kept: Draft<Kind>[] = [];
  let open: Draft<Kind>[] = [];
  for (const fold of [...folds].sort((one, other) => one.start - other.start || other.end - one.end)) {
    open = open.filter(({ end }) => end >= fold.start);
    if (fold.end <= fold.start || open.at(-1)?.fold.start === fold.start || open.length >= DEEPEST) continue;
    const crossed = open.filter(({ end }) => end < fold.end);
    if (fold.weak && crossed.some((each) => !each.fold.weak)) continue;
    for (const each of crossed) each.end = each.fold.weak ? each.fold.start : contentAbove(fold.start);
    open = open.filter(({ end }) => end >= fold.end);
    const draft = { fold, end: fold.end, depth: open.length };
    open.push(draft);
    kept.push(draft);
  }
  return kept.filter(({ fold, end }) => end > fold.start);
}

/** As many as the limit allows: the outermost first, of the same depth the first ones. */
export function limitFolds<Kind>(
  folds: readonly NestedFold<Kind>[],
  limit: number,
): readonly NestedFold<Kind>[] {
  if (folds.length <= limit) return folds;
  const atDepth = new Array<number>(DEEPEST).fill(0);
  for (const { depth } of folds) atDepth[depth] = (atDepth[depth] ?? 0) + 1;
  let room = limit;
  let deepest = 0;
  while ((atDepth[deepest] ?? 0) <= room) room -= atDepth[deepest++] ?? 0;
  return folds.filter(({ depth }) => depth < deepest || (depth === deepest && room-- > 0));
}
