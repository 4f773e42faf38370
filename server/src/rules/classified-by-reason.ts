// The authority block gives the reasons as letters of a section: 1.4 (a) to (h) since 25 March 2003, 1.5 (a) to (g) before.
// Many drafters kept 1.5 for years. Derived classification names its source in place of a reason.
import type { ClassifiedBy, Message, Token } from '../message/model';
import { reasonOf } from '../vocabulary/reasons';
import { firstLineOf, isClassified } from './facts';
import { isoDayOf } from './order-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'classified-by-reason',
  title: 'The reasons for classification are missing or wrong',
  severity: 'warning',
  fixable: false,
  source: 'E.O. 13526 section 1.4',
  check,
};

/** Section 1.4 came with the amendment of 12958; 1.5 was tolerated until its directive. */
const FIRST_DAY_OF_1_4 = '2003-03-25';
const LAST_DAY_OF_1_5 = '2003-09-22';

function check(message: Message, report: (report: Report) => void): void {
  const block = message.head.classifiedBy;
  if (block === null || !isClassified(message)) return;
  const order = message.head.executiveOrder?.number?.text;
  // Older orders had no such block; what looks like one is a person on the E.O. line.
  if (order !== undefined && order < '12958') return;
  if (block.reasons.length === 0) {
    if (!givesReasonElsewhere(message, block)) reportNoReason(message, block, report);
    return;
  }
  const { section } = block;
  if (section === null) {
    checkPosition(message, block, report);
    return;
  }
  const written = section.text.replace(/\s/g, '');
  const wrong = block.reasons.find((letter) => !isLetterOf(message, written, letter));
  if (wrong !== undefined) {
    report({
      span: firstLineOf(message, wrong),
      message: `Section ${written} has no reason (${wrong.text}): its letters are (a) to (${written === '1.5' ? 'g' : 'h'}).`,
      severity: 'error',
    });
  } else if (!checkSection(message, section, written, report)) checkPosition(message, block, report);
}

/** Who is named without a position. */
function checkPosition(
  message: Message,
  { name, position }: ClassifiedBy,
  report: (report: Report) => void,
): void {
  if (name === null || position !== null) return;
  report({
    span: firstLineOf(message, name),
    message: 'The position is not given: it says by what authority the cable is classified.',
    severity: 'information',
  });
}

function reportNoReason(message: Message, block: ClassifiedBy, report: (report: Report) => void): void {
  const place = block.section ?? block.label;
  report({
    span: firstLineOf(message, place),
    message:
      block.section === null
        ? 'No reason is given. It is a letter of section 1.4, such as 1.4 (d).'
        : `Section ${block.section.text} stands without a letter, such as (d): it gives no reason.`,
  });
}

const reason = /\bderived from\b|\breasons?\b[:;.]? *[\w(]|(?<![\d.])1\. ?[45] ?\(?[a-h]\b/i;
/** How far below the block its reasons may stand. */
const REACH = 400;

/** Derived from a source, or with the reasons where the block was not read to. */
function givesReasonElsewhere(message: Message, block: ClassifiedBy): boolean {
  if (block.section !== null) return false;
  const order = message.head.executiveOrder?.value?.text ?? '';
  return (
    reason.test(order) || reason.test(message.text.slice(Math.max(0, block.start - REACH), block.end + REACH))
  );
}

/** A bracketed capital right behind the reasons, `(S)`, is the marking of what follows. */
function isLetterOf(message: Message, section: string, { start, end, text }: Token): boolean {
  if (section !== '1.4' && section !== '1.5') return true;
  if (reasonOf(section, text) !== undefined) return true;
  return /^\([US]\)$/.test(message.text.slice(start - 1, end + 1));
}

/** The section against the day of the message; true when there was something to say. */
function checkSection(
  message: Message,
  section: Token,
  written: string,
  report: (report: Report) => void,
): boolean {
  const day = isoDayOf(message);
  if (day === null) return false;
  const group = message.heading.dateTime?.group;
  const related = group == null ? [] : [{ span: group, message: 'The date of the message.' }];
  if (written === '1.4' && day < FIRST_DAY_OF_1_4) {
    report({
      span: firstLineOf(message, section),
      message: 'Section 1.4 gives the reasons since 25 Mar 2003. Before, it was section 1.5.',
      related,
    });
  } else if (written === '1.5' && day > LAST_DAY_OF_1_5) {
    report({
      span: firstLineOf(message, section),
      message: 'Section 1.5 gave the reasons until 2003. Since then it is section 1.4.',
      severity: 'information',
      tag: 'deprecated',
      related,
    });
  } else return false;
  return true;
}
