// The classification line: marking, SECTION nn OF nn in a sectioned cable, station, number. UNCLAS is written solid,
// CONFIDENTIAL and SECRET letter-spaced; both spellings of either are read.
import type { ClassificationLine, Message } from '../message/model';
import { classifications } from '../vocabulary/classifications';
import { firstLineOf } from './facts';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classification-malformed',
  title: 'The classification line is misspelt or ill-formed',
  severity: 'error',
  fixable: true,
  source: '5 FAH-2 H-222',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.classification;
  if (line?.malformed == null) return;
  const misspelt = line.malformed.start >= line.words.start && line.malformed.end <= line.words.end;
  const fixes = misspelt ? spellingFixes(line) : [];
  report({
    span: firstLineOf(message, line.malformed),
    message: misspelt
      ? `\`${line.words.text}\` is no classification.${line.marking === null ? '' : ` ${line.marking} is meant.`}`
      : 'The classification line is ill-formed. It reads marking, station, number: `UNCLAS LIMA 000123`.',
    fixes,
  });
}

/** The table's spelling on a classification line, when the marking meant is plain. */
function spellingFixes(line: ClassificationLine): readonly Fix[] {
  const form = classifications.find((each) => each.marking === line.marking)?.forms[0];
  if (form === undefined || form === line.words.text) return [];
  const { start, end } = line.words;
  return [{ title: `Write ${form}`, preferred: true, edits: () => [{ start, end, newText: form }] }];
}
