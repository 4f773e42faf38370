// Which figures at line beginnings are paragraph numbers. A year, a sum or a list item can look like one, so the row is
// judged as a whole: the best-scoring ascending chain of candidates wins; strong ones outside it are real but out of order.
import { isDigit, isLower } from './characters';
import type { ParagraphLabel } from './paragraph-label';

/** A figure at a line's beginning that may number a paragraph. */
export interface NumberCandidate {
  readonly line: number;
  readonly start: number;
  readonly label: ParagraphLabel;
  /** True after a blank line, a rule, a heading or a page break. */
  readonly blankBefore: boolean;
  /** True when the text above ends a sentence or there is none. */
  readonly sentenceEndsBefore: boolean;
  /** True when a portion marking follows the number. */
  readonly marked: boolean;
  /** First character of the text after number and marking, or 0. */
  readonly follows: number;
}

export interface NumberedLine {
  readonly candidate: NumberCandidate;
  /** 0 for the cable's own numbering; higher where a quoted or annexed text starts again at 1. */
  readonly series: number;
}

/** Cost of a jump by so many numbers: a number missing, two missing …; farther jumps are not made. */
const JUMP_COST = [0, 0, 2.5, 3.5, 4.5, 5.5];
const REPEAT_COST = 2.5;
const LATE_START_COST = 3;
const LATEST_START = 30;
/** Outside the chain, a number farther from its neighbour's is no paragraph of the cable. */
const FARTHEST_STRAY = 3;
/** Against members of a list inside a paragraph, which could otherwise carry the cable's own numbers on. */
const RESTART_DOUBT = 4;
/** A weight from which a candidate outside the chain counts as a paragraph all the same. */
const STRONG = 4;

interface Chain {
  readonly score: number;
  readonly index: number;
  readonly before: Chain | null;
}

/** Picks the paragraph numbers among the candidates, in text order. Linear in their count. */
export function chooseNumbers(candidates: readonly NumberCandidate[]): readonly NumberedLine[] {
  const weights = weigh(candidates);
  // Most texts number their paragraphs 1, 2, 3 and nothing else: then there is nothing to choose.
  if (candidates.every(({ label }, index) => label.number === index + 1 && (weights[index] ?? 0) > 0))
    return candidates.map((candidate) => ({ candidate, series: 0 }));
  const chosen = bestChain(candidates, weights);
  const markedShare = [...chosen].filter((index) => candidates[index]?.marked === true).length;
  const marksAreUsual = markedShare * 2 > chosen.size;
  const numbered: NumberedLine[] = [];
  let series = 0;
  let nested = 0;
  /** The chain's last number above. */
  let neighbour = 0;
  let nestedLine = -1;
  candidates.forEach((candidate, index) => {
    if (chosen.has(index)) {
      nested = 0;
      neighbour = candidate.label.number;
      numbered.push({ candidate, series: 0 });
      return;
    }
    const number = candidate.label.number;
    const goesOn = nested > 0 && number === nested + 1;
    // A table of contents: its lines follow one another, and need no more than the next number.
    const nextLine = goesOn && candidate.line === nestedLine + 1;
    const strong = (weights[index] ?? 0) >= STRONG && (candidate.marked || !marksAreUsual);
    const fits = number === 1 || goesOn || Math.abs(number - neighbour) <= FARTHEST_STRAY;
    if (!nextLine && !(strong && fits)) {
      if (number !== 1) nested = goesOn ? number : 0;
      return;
    }
    nestedLine = candidate.line;
    if (number === 1 && chosen.size > 0) series++;
    if (number === 1 || goesOn) nested = number;
    numbered.push({ candidate, series: number === 1 || goesOn ? series : 0 });
  });
  return numbered;
}

/** Indices of its members. */
function bestChain(candidates: readonly NumberCandidate[], weights: readonly number[]): ReadonlySet<number> {
  const bestEndingAt = new Map<number, Chain>();
  const inRestart = restartRuns(candidates);
  let best: Chain | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const number = candidate.label.number;
    const doubt = inRestart[index] === true && !candidate.marked ? RESTART_DOUBT : 0;
    const chain = extend(bestEndingAt, number, (weights[index] ?? 0) - doubt, index);
    if (chain === null) continue;
    const known = bestEndingAt.get(number);
    if (known === undefined || chain.score > known.score) bestEndingAt.set(number, chain);
    if (best === null || chain.score > best.score) best = chain;
  }
  const members = new Set<number>();
  for (let at: Chain | null = best; at !== null; at = at.before) members.add(at.index);
  return members;
}

function extend(
  bestEndingAt: ReadonlyMap<number, Chain>,
  number: number,
  weight: number,
  index: number,
): Chain | null {
  let score = number === 1 ? 0 : number <= LATEST_START ? -LATE_START_COST : Number.NEGATIVE_INFINITY;
  let before: Chain | null = null;
  for (let jump = 0; jump < JUMP_COST.length; jump++) {
    const previous = bestEndingAt.get(number - jump);
    if (previous === undefined) continue;
    const reached = previous.score - (jump === 0 ? REPEAT_COST : (JUMP_COST[jump] ?? 0));
    if (reached > score) {
      score = reached;
      before = previous;
    }
  }
  return score + weight > 0 ? { score: score + weight, index, before } : null;
}

/** How much each candidate looks like a paragraph. */
function weigh(candidates: readonly NumberCandidate[]): readonly number[] {
  return candidates.map((candidate) => {
    const { label, follows } = candidate;
    let weight = label.fault === null || label.fault === 'noSpace' ? 2 : label.fault === 'bracket' ? 0 : 0.5;
    weight += candidate.blankBefore ? 2 : 0;
    weight += candidate.marked ? 2 : 0;
    weight += candidate.sentenceEndsBefore ? 1 : candidate.blankBefore ? -0.5 : -1.5;
    if (isLower(follows)) weight -= 1.5;
    else if (isDigit(follows)) weight -= 1;
    else if (follows > 0) weight += 0.5;
    return weight;
  });
}

/** Members of runs 1, 2, 3 … that begin after another number has stood: lists inside a paragraph, annexes. */
function restartRuns(candidates: readonly NumberCandidate[]): readonly boolean[] {
  let previous = 0;
  let restarted = false;
  return candidates.map((candidate, index) => {
    const number = candidate.label.number;
    if (number === 1) restarted = previous > 0 && candidates[index + 1]?.label.number === 2;
    else if (number !== previous + 1) restarted = false;
    previous = number;
    return restarted;
  });
}
