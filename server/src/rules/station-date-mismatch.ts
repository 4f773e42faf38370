// Lines 3 and 5 give the same day: one as day of the year, the other as a date. Filing after midnight makes one day's difference.
import * as l10n from '../l10n';
import { dateOfDay, dayOfYear, daysInYear } from '../message/calendar';
import type { Message, Token } from '../message/model';
import { messageDate, shortDate } from './facts';
import { isFiledEarlier, overlaps } from './heading-facts';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'station-date-mismatch',
  title: 'Line 3 and the date-time group give different days',
  severity: 'warning',
  fixable: true,
  source: 'ACP 127 lines 3 and 5',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const station = message.heading.station;
  const token = station?.dayOfYear;
  const group = message.heading.dateTime?.group;
  const date = messageDate(message);
  if (token == null || group == null || date === null) return;
  // No day of any year: `station-line-malformed` says so.
  if (overlaps(station?.malformed ?? null, token)) return;
  const written = Number.parseInt(token.text, 10);
  const expected = dayOfYear(date.year, date.month, date.day);
  if (written === expected) return;
  const day = String(expected).padStart(3, '0');
  const filed = dateOfDay(date.year, written);
  const said = filed === null ? `no day of ${String(date.year)}` : shortDate(filed);
  report({
    span: token,
    message: `Line 3 says day ${token.text} (${said}), but the date-time group is ${shortDate(date)}: day ${day}.`,
    severity: apart(written, expected, date.year) === 1 ? 'information' : 'warning',
    related: [{ span: group, message: `The date-time group: day ${day} of ${String(date.year)}.` }],
    // Filed at an earlier hour it cannot have been that day either: then nobody can say which day is right.
    fixes: isFiledEarlier(message.heading) ? [] : [dayFix(token, day)],
  });
}

function dayFix({ start, end }: Token, day: string): Fix {
  return {
    title: l10n.t('Change the day to {0}', day),
    preferred: true,
    edits: () => [{ start, end, newText: day }],
  };
}

/** Days between two days of the year; 31 December and 1 January are one apart. */
function apart(written: number, expected: number, year: number): number {
  const distance = Math.abs(written - expected);
  return Math.min(distance, Math.abs(distance - daysInYear(written > expected ? year - 1 : year)));
}
