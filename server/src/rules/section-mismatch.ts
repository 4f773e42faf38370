// Section and page headers repeat station and number of the classification line, and count the same sections.
// A header that agrees with line 3 or FM is not the one that is wrong: another rule has said so.
import type { ClassificationLine, Message, PageBreak, Token } from '../message/model';
import { fourDigits } from './heading-facts';
import type { RelatedPlace, Report, Rule } from './rule';
import { mayBeSameStation, originatorPost } from './stations';
import { postOfStation } from '../vocabulary/posts';

export const rule: Rule = {
  code: 'section-mismatch',
  title: 'A section or page header contradicts the classification line',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-2 H-222',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.classification;
  if (line === null) return;
  const said = new Set<string>();
  for (const header of message.body.pageBreaks) {
    const found =
      numberFault(message, line, header) ?? stationFault(message, line, header) ?? sectionFault(line, header);
    // The same wrong number over ten pages is one fault.
    if (found === null || said.has(found.message)) continue;
    said.add(found.message);
    report(found);
  }
}

function numberFault(message: Message, line: ClassificationLine, { number }: PageBreak): Report | null {
  const expected = line.number;
  if (number === null || expected === null || Number(number.text) === Number(expected.text)) return null;
  if (message.heading.station?.serial?.text === fourDigits(number.text)) return null;
  return {
    span: number,
    message: `The header says number ${plain(number)}, but the classification line says ${plain(expected)}.`,
    related: [{ span: expected, message: `The message number: ${plain(expected)}.` }],
  };
}

function plain({ text }: Token): string {
  return String(Number(text));
}

function stationFault(message: Message, line: ClassificationLine, { station }: PageBreak): Report | null {
  const expected = line.station;
  if (station === null || expected === null || station.text === expected.text) return null;
  if (mayBeSameStation(station.text, expected.text)) return null;
  const post = postOfStation(station.text);
  const sender = originatorPost(message);
  if (post === undefined || post.station === sender?.station) return null;
  return {
    span: station,
    message: `The header says ${station.text}, but the classification line says ${expected.text}.`,
    related: [{ span: expected, message: `The station: ${expected.text}.` }],
  };
}

function sectionFault({ section: expected }: ClassificationLine, { section }: PageBreak): Report | null {
  if (section === null) return null;
  const related: RelatedPlace[] =
    expected === null
      ? []
      : [{ span: expected, message: `The classification line counts ${String(expected.of)} sections.` }];
  const total = String(section.of);
  if (expected !== null && section.of !== expected.of) {
    const fault = `The header counts ${total} sections, but the classification line ${String(expected.of)}.`;
    return { span: section, message: fault, related };
  }
  if (section.number > section.of || section.number < 1) {
    return { span: section, message: `There is no section ${String(section.number)} of ${total}.`, related };
  }
  return null;
}
