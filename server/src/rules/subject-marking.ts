// The classification line gives the highest level of anything in the cable, its subject included. (SBU) and (LOU) are controls and no levels.
import type { Message } from '../message/model';
import { firstLineOf, overallRank } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'subject-marking',
  title: 'The subject is marked above the cable',
  severity: 'error',
  fixable: false,
  source: '5 FAH-1 H-246.2',
  check,
};

const CONFIDENTIAL = 2;

function check(message: Message, report: (report: Report) => void): void {
  const marking = message.head.subject?.marking;
  if (marking?.rank == null || marking.rank < CONFIDENTIAL) return;
  const overall = overallRank(message);
  const line = message.head.classification;
  if (overall === null || line === null || marking.rank <= overall) return;
  report({
    span: firstLineOf(message, marking),
    message: `The subject is marked (${marking.mark.slice(0, 20)}), above the cable: ${line.marking ?? line.words.text}.`,
    related: [{ span: firstLineOf(message, line.words), message: 'The classification of the cable.' }],
  });
}
