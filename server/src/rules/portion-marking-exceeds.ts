// A portion is marked above the overall level. SBU, LOU and FOUO are controls and no levels: they exceed nothing.
// A copy that a stamp or its E.O. line calls released shows its old markings rightly.
import type { Message } from '../message/model';
import { firstLineOf, overallRank } from './facts';
import { markedPortions, nameOf, overallMarking, securityRank } from './portions';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'portion-marking-exceeds',
  title: 'A portion is marked above the classification of the cable',
  severity: 'error',
  fixable: false,
  source: '5 FAH-1 H-246.2; 5 FAM 480',
  check,
};

/** So many are shown one by one; beyond that the fault is rather the classification line's, and one finding says so. */
const SHOWN = 3;
const CONFIDENTIAL = 2;

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.classification;
  const overall = overallRank(message);
  if (line === null || overall === null) return;
  // Portions that agree with line 4 are not at fault: the classification line is, and another rule finds it.
  const limit = Math.max(overall, CONFIDENTIAL - 1, securityRank(message) ?? 0);
  const above = markedPortions(message).filter(
    ({ marking }) => marking.classified && marking.rank !== null && marking.rank > limit,
  );
  if (above.length === 0 || wasReleased(message)) return;
  const marking = overallMarking(message) ?? line.words.text;
  const more = above.length > SHOWN ? `, and so are ${String(above.length - 1)} others` : '';
  for (const portion of more === '' ? above : above.slice(0, 1)) {
    report({
      span: firstLineOf(message, portion.marking),
      message: `${nameOf(portion)} is marked (${portion.marking.mark})${more}. The cable is only ${marking}, and no part may be above the whole.`,
      related: [{ span: line.words, message: `The classification line says ${marking}.` }],
    });
  }
}

function wasReleased({ text, head }: Message): boolean {
  const order = head.executiveOrder?.value?.text ?? '';
  return /\bDECLAS+IFIED\b|\bRELEASED\b/i.test(order) || text.includes('Declassified/Released');
}
