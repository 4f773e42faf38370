// An addressee is an indicator with a slash, a name, offices between double slashes, a precedence and a four-digit number.
import type { Addressee, Message, Span } from '../message/model';
import { addressesOf } from './addressees';
import { firstLineOf, quoted } from './facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'addressee-malformed',
  title: 'A line of the address is no addressee',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-2 H-321; ACP 127 lines 7 and 8',
  check,
};

/** A precedence with more behind it than a number. */
const BEHIND_PRECEDENCE = /\b(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?: +\d{4})? +(\S.*)/;

function check(message: Message, report: (report: Report) => void): void {
  for (const addressees of addressesOf(message)) {
    for (const addressee of addressees) {
      const fault =
        addressee.malformed === null ? faultInName(message, addressee) : readFault(message, addressee);
      if (fault !== null) report(fault);
    }
  }
}

function readFault(message: Message, addressee: Addressee): Report {
  const { indicator, name, malformed } = addressee;
  const span = firstLineOf(message, malformed ?? addressee);
  const written = quoted(message, span);
  if (name === null) return { span, message: `${written} has no name of an addressee.` };
  if (indicator !== null && span.start === indicator.start) {
    return message.text.charAt(indicator.end) === '/'
      ? {
          span,
          message: `${written} is no routing indicator: those are four to nine letters, such as RUEHC.`,
        }
      : { span, message: `A slash is missing between the routing indicator ${written} and the name.` };
  }
  if (/^"\d+"$/.test(written)) {
    return {
      span,
      message: `The message continuity number has four digits, not ${String(span.end - span.start)}.`,
    };
  }
  if (span.end > name.end && /^"[A-Z]+"$/i.test(written)) {
    return { span, message: `${written} is no precedence: FLASH, IMMEDIATE, PRIORITY or ROUTINE.` };
  }
  return { span, message: `${written} does not belong in an address.` };
}

/** What the reader took for part of the name: a slash that nothing stands before, words behind the precedence. */
function faultInName(message: Message, addressee: Addressee): Report | null {
  const { name, indicator } = addressee;
  if (name === null) return null;
  if (indicator === null && name.text.startsWith('/')) {
    const span: Span = { start: name.start, end: name.start + 1 };
    return { span, message: 'No routing indicator stands before this slash.' };
  }
  const match = BEHIND_PRECEDENCE.exec(name.text);
  const rest = match?.[1];
  if (
    rest === undefined ||
    !name.text.endsWith(rest) ||
    message.text.slice(name.start, name.end) !== name.text
  )
    return null;
  const span: Span = { start: name.end - rest.length, end: name.end };
  return {
    span,
    message: `${quoted(message, span)} stands behind the precedence, where only a number of four digits can.`,
  };
}
