// XMT takes members out of the collective above it. After a single post there is nothing to take out.
// Only what is plainly a single post is reported: nobody has a list of all collectives.
import { collectiveOfIndicator, isCollective } from '../vocabulary/collectives';
import { postOfPlad } from '../vocabulary/posts';
import type { Addressee, Message } from '../message/model';
import { hasUnknownLine } from './heading-facts';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'exemption-without-collective',
  title: 'XMT stands after no collective',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-2 H-321.9; ACP 127 line 9',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { exemptions } = message.heading;
  if (exemptions.length === 0) return;
  const first = firstCollective(message);
  for (const { keyword, collective } of exemptions) {
    if (collective === null) {
      // The addressee may stand on a line that could not be read.
      if (hasUnknownLine(message, 0, keyword.start)) continue;
      report({
        span: keyword,
        message: 'XMT takes posts out of a collective, but no addressee stands before it.',
      });
    } else if (collective.name !== null && isSinglePost(collective) && keyword.start < first) {
      report({
        span: keyword,
        message: `XMT takes posts out of a collective, but ${collective.name.text} is a single post.`,
        related: [{ span: collective.name, message: 'The addressee before XMT.' }],
      });
    }
  }
}

/** Where the first collective stands: single posts may follow it before XMT. */
function firstCollective({ heading }: Message): number {
  for (const list of [heading.action, heading.information]) {
    const found = list?.addressees.find(isKnownCollective);
    if (found !== undefined) return found.start;
  }
  return Infinity;
}

function isKnownCollective({ name, indicator }: Addressee): boolean {
  if (name !== null && isCollective(name.text)) return true;
  return indicator !== null && collectiveOfIndicator(indicator.text) !== undefined;
}

function isSinglePost(addressee: Addressee): boolean {
  const { name } = addressee;
  if (name === null || isKnownCollective(addressee)) return false;
  return (
    /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|SECSTATE)\b/i.test(name.text) ||
    postOfPlad(name.text) !== undefined
  );
}
