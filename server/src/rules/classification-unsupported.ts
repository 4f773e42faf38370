// A cable is classified because a part of it is: when every portion is marked and none reaches the overall level, it is
// marked too high. A portion without a marking, a lost section or a partial record leaves the question open.
import { readPortionMarking } from '../message/head/portion-marking';
import type { Message } from '../message/model';
import { isClassified, overallRank } from './facts';
import { holdsAllSections } from './body-extent';
import { markedPortions, overallMarking, securityRank, type Portion } from './portions';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classification-unsupported',
  title: 'No portion reaches the classification of the cable',
  severity: 'warning',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: false,
  source: '5 FAH-1 H-246.2; E.O. 13526 section 1.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.classification;
  const overall = overallRank(message);
  if (line === null || overall === null || !isClassified(message) || !holdsAllSections(message)) return;
  // Where line 4 is lower, the two lines contradict each other, and that is found elsewhere.
  const warned = securityRank(message);
  if (warned !== null && warned < overall) return;
  const { paragraphs } = message.body;
  if (paragraphs.some((each) => each.marking === null && (each.number !== null || paragraphs.length === 1)))
    return;
  const portions = markedPortions(message);
  const highest = highestOf(portions);
  if (highest === null || (message.head.subject?.marking?.rank ?? 0) >= overall) return;
  if ((highest.marking.rank ?? overall) >= overall || reachedInside(message, overall)) return;
  const marking = overallMarking(message) ?? line.words.text;
  report({
    span: line.words,
    message: `The cable is marked ${marking}, but no portion is above (${highest.marking.mark}). The whole takes the level of its highest part.`,
    related: [{ span: highest.marking, message: `The highest portion is (${highest.marking.mark}).` }],
  });
}

/** The portion with the highest level; null when there is none, or one whose level is not known. */
function highestOf(portions: readonly Portion[]): Portion | null {
  let highest: Portion | null = null;
  for (const portion of portions) {
    const { rank } = portion.marking;
    if (rank === null) return null;
    if (highest === null || rank > (highest.marking.rank ?? 0)) highest = portion;
  }
  return highest;
}

/** A part of a paragraph can begin with a marking of its own and no label: `(S/NF) The third …`. */
function reachedInside({ text, body }: Message, overall: number): boolean {
  return body.paragraphs.some(({ parts }) =>
    parts.some(({ start }) => (readPortionMarking(text, start)?.rank ?? 0) >= overall),
  );
}
