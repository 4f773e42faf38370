// The classification line: marking, SECTION nn OF nn in a sectioned cable, station, number. UNCLAS is written solid,
// CONFIDENTIAL and SECRET letter-spaced; both spellings of either are read. Copies lose numbers, and drafts have none yet.
import * as l10n from '../l10n';
import { hasLower } from '../message/characters';
import type { ClassificationLine, Message, Span, Token } from '../message/model';
import { classifications } from '../vocabulary/classifications';
import { unreadClassificationLine } from './classification-line';
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

const FORM = 'It reads marking, station, number: `UNCLAS LIMA 000123`.';

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.classification;
  if (line === null) checkUnread(message, report);
  else if (line.malformed !== null && isWithin(line.malformed, line.words))
    reportMisspelt(message, line, report);
  else if (line.section !== null && isImpossible(line.section)) {
    report({
      span: firstLineOf(message, line.section),
      message: `Section ${String(line.section.number)} of ${String(line.section.of)} is no section.`,
    });
  } else if (line.malformed !== null) reportOrigin(message, line, line.malformed, report);
  else if (isBare(line) && message.form === 'acp127') reportOrigin(message, line, line.words, report);
  else if (isLowerCase(line) && message.form !== 'smart' && message.form !== 'partial')
    reportCase(message, line, report);
}

function checkUnread(message: Message, report: (report: Report) => void): void {
  const span = message.form === 'partial' ? null : unreadClassificationLine(message);
  if (span === null) return;
  report({ span, message: `The classification line cannot be read. ${FORM}`, severity: 'warning' });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function reportMisspelt(message: Message, line: ClassificationLine, report: (report: Report) => void): void {
  const { marking, words } = line;
  report({
    span: firstLineOf(message, words),
    message: `\`${words.text.slice(0, 40)}\` is no classification.${marking === null ? '' : ` ${marking} is meant.`}`,
    fixes: spellingFixes(line),
  });
}

/** The table's spelling on a classification line, when the marking meant is plain. */
function spellingFixes({ marking, words }: ClassificationLine): readonly Fix[] {
  const form = classifications.find((each) => each.marking === marking)?.forms[0];
  if (form === undefined || form === words.text) return [];
  const { start, end } = words;
  return [
    { title: l10n.t('Write {0}', form), preferred: true, edits: () => [{ start, end, newText: form }] },
  ];
}

function isImpossible({ number, of }: { readonly number: number; readonly of: number }): boolean {
  return number === 0 || number > of;
}

/** Station or number missing or strange, or SECTION without its numbers: in copies mostly the copyist's doing. */
function reportOrigin(
  message: Message,
  { number, marking }: ClassificationLine,
  malformed: Span,
  report: (report: Report) => void,
): void {
  // Old copies of UNCLAS E F T O have no number, and a draft gets its own when it is sent.
  if (number === null && marking === 'UNCLASSIFIED EFTO') return;
  report({
    span: firstLineOf(message, malformed),
    message: `The classification line is ill-formed. ${FORM}`,
    severity: number === null && message.form === 'draft' ? 'information' : 'warning',
  });
}

/** A marking alone heads a page; under the heading of a cable, station and number belong to it. */
function isBare({ station, number }: ClassificationLine): boolean {
  return station === null && number === null;
}

function isLowerCase({ words, station }: ClassificationLine): boolean {
  return holdsLower(words) || (station !== null && holdsLower(station));
}

function holdsLower({ text }: Token): boolean {
  return hasLower(text, 0, text.length);
}

function reportCase(message: Message, line: ClassificationLine, report: (report: Report) => void): void {
  const span = firstLineOf(message, {
    start: line.start,
    end: (line.number ?? line.station ?? line.words).end,
  });
  const written = message.text.slice(span.start, span.end);
  const newText = written.toUpperCase();
  report({
    span,
    message: 'The classification line is written in capitals.',
    severity: 'warning',
    fixes: [
      {
        title: l10n.t('Write it in capitals'),
        preferred: true,
        edits: () => [{ start: span.start, end: span.end, newText }],
      },
    ],
  });
}
