// On a classified cable every paragraph says what it is itself. Asked for since the order of October 1995; a marking may
// also stand on the heading above, after a heading word, at the paragraph's end, or on each of its parts.
import { readPortionMarking } from '../message/head/portion-marking';
import type { Message, Paragraph } from '../message/model';
import { isClassified, messageDate } from './facts';
import { headingOf } from './portions';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'portion-marking-missing',
  title: 'A paragraph of a classified cable has no portion marking',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-1 H-246.2; E.O. 12958 section 1.7',
  check,
};

/** How far into a paragraph a marking is looked for behind its heading words. */
const REACH = 80;
const LONGEST_MARK = 12;
const OPEN = 0x28;

function check(message: Message, report: (report: Report) => void): void {
  if (!isClassified(message) || !isAskedFor(message)) return;
  const judged = judgedParagraphs(message);
  const bare = judged.filter((paragraph) => !isMarked(message, paragraph));
  const [first] = bare;
  if (first === undefined) return;
  if (bare.length === judged.length && judged.length > 1) {
    report({
      span: placeOf(message, first),
      message: `None of the ${String(judged.length)} paragraphs has a portion marking. A classified cable marks each: (U), (SBU), (C) or (S).`,
    });
    return;
  }
  for (const paragraph of bare) {
    const name = paragraph.number === null ? 'The paragraph' : `Paragraph ${String(paragraph.number)}`;
    report({
      span: placeOf(message, paragraph),
      message: `${name} has no portion marking. A classified cable marks every paragraph: (U), (SBU), (C) or (S).`,
    });
  }
}

/** Portion marks were a choice before 14 October 1995; without a date the E.O. line tells. */
function isAskedFor(message: Message): boolean {
  const date = messageDate(message);
  if (date !== null) return date.year * 10000 + date.month * 100 + date.day >= 19951014;
  if (message.year !== null) return message.year > 1995;
  const order = message.head.executiveOrder?.number?.text ?? '';
  return message.form !== 'aad' && !/^(?:11652|12065|12356)$/.test(order);
}

/** The cable's numbered paragraphs, or its only paragraph; text around them may be a publisher's. */
function judgedParagraphs({ body }: Message): readonly Paragraph[] {
  const numbered = body.paragraphs.filter((each) => each.number !== null && each.series === 0);
  if (numbered.length > 0) return numbered.filter((each) => each.parts.length > 0);
  return body.paragraphs.length === 1 ? body.paragraphs : [];
}

function isMarked(message: Message, paragraph: Paragraph): boolean {
  if (paragraph.marking !== null || headingOf(message, paragraph)?.marking != null) return true;
  const parts = paragraph.subparagraphs;
  if (parts.length > 0 && parts.every((each) => each.marking !== null)) return true;
  const { start } = paragraph.parts[0] ?? paragraph;
  return (
    holdsMarking(message.text, start, Math.min(paragraph.end, start + REACH)) ||
    endsMarked(message, paragraph)
  );
}

function holdsMarking(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === OPEN && readPortionMarking(text, at)?.rank != null) return true;
  }
  return false;
}

function endsMarked({ text }: Message, { start, end }: Paragraph): boolean {
  for (let at = end - 2; at >= Math.max(start, end - LONGEST_MARK); at--) {
    if (text.charCodeAt(at) === OPEN) return readPortionMarking(text, at)?.rank != null;
  }
  return false;
}

/** The number, or the paragraph's first word. */
function placeOf(
  { text }: Message,
  { label, start, end }: Paragraph,
): { readonly start: number; readonly end: number } {
  if (label !== null) return { start: label.start, end: label.end };
  let stop = start;
  while (stop < end && text.charCodeAt(stop) > 0x20) stop++;
  return { start, end: stop };
}
