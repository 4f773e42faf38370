// A date-time group is a real day and time: `290548Z OCT 07`. Digits that a scanner read as letters are told apart from
// times that cannot be.
import { daysInMonth } from '../message/calendar';
import type { DateTimeGroup, Message, Span } from '../message/model';
import { monthNames } from '../vocabulary/months';
import { firstLineOf, quoted } from './facts';
import { damagedDateTime } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'dtg-malformed',
  title: 'The date-time group is no date and time',
  severity: 'error',
  fixable: false,
  source: 'ACP 127 line 5',
  check,
};

const EXAMPLE = 'such as 290548Z OCT 07';

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.dateTime;
  if (line === null) {
    const damaged = damagedDateTime(message);
    if (damaged !== null) report({ span: damaged, message: `This line has no date-time group ${EXAMPLE}.` });
    return;
  }
  const { malformed, group } = line;
  if (malformed === null || (group !== null && malformed.start < group.start)) return;
  const span = firstLineOf(message, malformed);
  if (group === null) {
    report({ span, message: `${quoted(message, span)} is no date-time group ${EXAMPLE}.` });
  } else if (malformed.start >= group.end) {
    report(remainder(message, group, span));
  } else {
    const misread = misreading(group, message.text.slice(span.start, span.end));
    report({
      span,
      message: misread ?? faultOf(group, span, quoted(message, span)),
      severity: misread === null ? 'error' : 'information',
    });
  }
}

/** What stands behind the group is a minor matter: the group is read. */
function remainder(message: Message, group: DateTimeGroup, span: Span): Report {
  const glued = span.start === group.end;
  const written = quoted(message, span);
  return {
    span,
    message: glued
      ? `${written} is run on to the year of the date-time group.`
      : `${written} does not belong behind the date-time group: only operating signals do.`,
    severity: 'warning',
  };
}

/** A scanner's fault, not a drafter's: a letter among the digits, or a digit among the letters. */
function misreading(group: DateTimeGroup, written: string): string | null {
  if (/^(?=.*[OIL])[\dOIL]{2,4}$/i.test(written)) {
    const possible =
      written === group.dayToken.text
        ? group.day >= 1 && group.day <= 31
        : group.hour < 24 && group.minute < 60;
    return possible ? `"${written}" has a letter where a digit belongs: O for 0, or I for 1.` : null;
  }
  if (/\d/.test(written) && written === group.zoneToken?.text) {
    return `"${written}" stands where the zone letter Z belongs.`;
  }
  return /^(?=.*\d)[A-Z0-9]{3}$/i.test(written) && written === group.monthToken?.text
    ? `"${written}" has a digit where a letter of the month belongs.`
    : null;
}

/** The parts are told apart by where they begin, the day by where it ends: a group that lacks a part begins with it. */
function faultOf(group: DateTimeGroup, span: Span, written: string): string {
  const { dayToken, timeToken, zoneToken, monthToken, yearToken } = group;
  if (span.end === dayToken.end) return dayFault(group);
  if (span.start === timeToken.start) {
    if (group.hour > 23) return `There is no hour ${timeToken.text.slice(0, 2)}: hours are 00 to 23.`;
    if (group.minute > 59) return `There is no minute ${timeToken.text.slice(2)}: minutes are 00 to 59.`;
    return `The zone letter Z is missing after ${timeToken.text}.`;
  }
  if (zoneToken !== null && span.start === zoneToken.start)
    return `${written} is no zone letter: cables have Z.`;
  if (monthToken !== null && span.start === monthToken.start) {
    return `${written} is no month: JAN, FEB, MAR … DEC.`;
  }
  if (yearToken !== null && span.start === yearToken.start) {
    return `${written} is no year of a cable: two digits or four, such as 07.`;
  }
  if (monthToken === null) return `The date-time group has no month: ${EXAMPLE}.`;
  return `The date-time group has no year: ${EXAMPLE}.`;
}

function dayFault({ dayToken, day, month, year }: DateTimeGroup): string {
  if (dayToken.text.length < 2) return 'The day has two digits: with the time, the group begins with six.';
  if (month === null || year === null || day < 1 || day > 31) {
    return `There is no day ${dayToken.text} in any month.`;
  }
  const days = String(daysInMonth(year, month));
  const name = monthNames[month - 1] ?? '';
  return `There is no day ${dayToken.text} in ${name} ${String(year)}: that month has ${days} days.`;
}
