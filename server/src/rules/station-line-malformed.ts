// Line 3 is DE, the station's routing indicator, `#` with four digits, and seven digits for day and time of filing.
import type { Message, Span, StationLine } from '../message/model';
import { firstLineOf, quoted } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'station-line-malformed',
  title: 'Line 3 is not DE, a station, its serial number and the time of filing',
  severity: 'error',
  fixable: false,
  source: 'ACP 127 line 3',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.station;
  if (line?.malformed == null) return;
  const span = firstLineOf(message, line.malformed);
  report({ span, message: faultOf(message, line, span) });
}

function faultOf(message: Message, line: StationLine, span: Span): string {
  const written = quoted(message, span);
  const before = message.text.charAt(span.start - 1);
  if (span.start === line.indicator?.start && span.end === line.indicator.end) {
    return `${written} is no routing indicator: those are four to nine letters, such as RUEHBJ.`;
  }
  if (before === '#')
    return `The serial number after # has four digits, not ${String(span.end - span.start)}.`;
  if (span.start === line.section?.start) return 'The section number after the slash has two digits.';
  if (span.start === line.dayOfYear?.start && span.end === line.dayOfYear.end) {
    return `There is no day ${line.dayOfYear.text} of the year: days are 001 to 366.`;
  }
  if (span.start === line.time?.start) {
    return `There is no time ${line.time.text}: hours are 00 to 23, minutes 00 to 59.`;
  }
  if (line.serial !== null && line.dayOfYear === null && /^"\d/.test(written)) {
    return `Day of the year and time of filing take seven digits, such as 3020548.`;
  }
  if (line.time !== null && span.start >= line.time.end)
    return `${written} does not belong at the end of line 3.`;
  return 'Line 3 is DE, routing indicator, # and four digits, day and time: DE RUEHBJ #6872 3020548.';
}
