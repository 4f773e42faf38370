// Line 2 is a doubled precedence prosign and routing indicators. One letter wrong sends a copy elsewhere.
import type { Message, RoutingLine, Span } from '../message/model';
import { firstLineOf, quoted } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'routing-line-malformed',
  title: 'Line 2 is not a doubled precedence and routing indicators',
  severity: 'warning',
  fixable: false,
  source: 'ACP 127 line 2; 5 FAH-2 H-321.2',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.heading.routing;
  if (line?.malformed == null) return;
  const span = firstLineOf(message, line.malformed);
  report({ span, message: faultOf(line, span, quoted(message, span)) });
}

function faultOf(line: RoutingLine, span: Span, written: string): string {
  const { precedence, indicators } = line;
  if (precedence === null || span.start === precedence.start) {
    if (indicators.length === 0) return 'Line 2 has no routing indicator.';
    return `${written} is no precedence: line 2 begins with ZZ, OO, PP or RR.`;
  }
  return `${written} is no routing indicator: those are four to nine letters, such as RUEHC.`;
}
