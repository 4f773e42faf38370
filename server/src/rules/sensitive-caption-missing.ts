// Paragraphs marked (SBU) make a cable sensitive, and the caption SENSITIVE says so of the whole. Controls of the time before
// 1995, (LOU) and (FOUO), need none; on a classified cable the classification says enough.
import * as l10n from '../l10n';
import type { Message, PortionMarking } from '../message/model';
import { writtenCaptions } from './captions-read';
import { firstLineOf, overallRank } from './facts';
import { hasWholeText } from './head-presence';
import type { Edit, Fix, Report, Rule } from './rule';
import { lineEndAt, lineStop } from './text-edits';

export const rule: Rule = {
  code: 'sensitive-caption-missing',
  title: 'Paragraphs are marked (SBU) and the caption SENSITIVE is not there',
  severity: 'warning',
  forms: ['acp127', 'aad', 'draft', 'smart'],
  fixable: true,
  source: '5 FAH-2 H-440',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { classification } = message.head;
  // (SBU) and above outrank the bare UNCLAS; a marking of SBU says itself what the caption would.
  if (classification === null || overallRank(message) !== 0 || !hasWholeText(message)) return;
  const marking = firstSensitivePortion(message);
  if (marking === null || saysSensitive(message)) return;
  report({
    span: firstLineOf(message, classification),
    message: 'Paragraphs are marked (SBU), but the caption SENSITIVE is not there.',
    related: [{ span: firstLineOf(message, marking), message: 'The first paragraph marked (SBU).' }],
    fixes: fixes(message),
  });
}

function firstSensitivePortion(message: Message): PortionMarking | null {
  for (const { marking } of message.body.paragraphs) {
    if (marking !== null && marking.rank === 1 && marking.mark.startsWith('SBU')) return marking;
  }
  return null;
}

const sensitive = /S ?E ?N ?S ?I ?T ?I ?V ?E|\bSBU\b|OFFICIAL USE/i;

/** In whatever words and wherever in the head. */
function saysSensitive(message: Message): boolean {
  const { classification, captions, passingLines, subject } = message.head;
  if (captions.some(({ text }) => sensitive.test(text))) return true;
  if (writtenCaptions(message).some(({ entry }) => entry?.caption === 'SENSITIVE')) return true;
  if (passingLines.some(({ text }) => sensitive.test(text))) return true;
  // Damaged copies have it on a line of some other kind.
  const from = classification?.start ?? 0;
  const to = subject?.start ?? classification?.end ?? from;
  return sensitive.test(message.text.slice(from, Math.max(from, to)));
}

/** Below the captions on handling and distribution, else below the classification line. */
function fixes(message: Message): readonly Fix[] {
  const { captions, classification } = message.head;
  if (classification === null || (message.form === 'smart' && captions.length === 0)) return [];
  return [{ title: l10n.t('Add the caption SENSITIVE'), preferred: true, edits: () => [insertion(message)] }];
}

function insertion(message: Message): Edit {
  const { text, head, form } = message;
  const above = writtenCaptions(message).filter(
    ({ entry }) =>
      entry?.kind === 'special handling' || entry?.kind === 'distribution' || entry?.kind === 'channel',
  );
  const last = above[above.length - 1];
  if (form === 'smart') {
    const end = head.captions[head.captions.length - 1]?.end ?? 0;
    return { start: end, end, newText: ', SENSITIVE' };
  }
  const lineEnd = lineEndAt(text, last?.end ?? head.classification?.end ?? 0);
  const at = lineStop(text, last?.end ?? head.classification?.end ?? 0);
  return { start: at, end: at, newText: (last === undefined ? lineEnd : '') + lineEnd + 'SENSITIVE' };
}
