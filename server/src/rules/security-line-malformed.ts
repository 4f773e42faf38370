// Line 4 is ZNR or ZNY, one letter five times, and operating signals. The letter is repeated so that noise shows.
import type { Message, SecurityLine, Span } from '../message/model';
import { firstLineOf, quoted } from './facts';
import { overlaps } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'security-line-malformed',
  title: 'Line 4 is not a security signal and one letter five times',
  severity: 'error',
  fixable: false,
  source: 'ACP 127 line 4; ACP 117',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.security;
  if (line?.malformed == null) return;
  const span = firstLineOf(message, line.malformed);
  report({ span, message: faultOf(line, span, quoted(message, span)) });
}

function faultOf(line: SecurityLine, span: Span, written: string): string {
  const { signal, letters, special } = line;
  if (signal === null) return 'Line 4 begins with ZNR or ZNY.';
  if (letters === null) return 'Line 4 repeats the letter of the classification five times, as in ZNR UUUUU.';
  if (overlaps(span, special)) return `${written} is not one letter five times, as in ZNY SSSSS/AAAAA.`;
  if (span.start < letters.end)
    return `${written} is not one letter of U, E, C, R, S, T five times, as in UUUUU.`;
  return `${written} is no operating signal: those are three letters beginning with Z, such as ZZH.`;
}
