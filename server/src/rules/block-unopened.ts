// END SUMMARY, END COMMENT, END TEXT or UNQUOTE closes what nothing opened. What opens a block has many forms: a heading,
// `Comment and note:`, `text follows`. Where any word of the kind stands above, nothing is said.
import type { Block, Message, Token } from '../message/model';
import { startsAtFirstSection } from './body-extent';
import type { Fix, Report, Rule } from './rule';

export const rule: Rule = {
  code: 'block-unopened',
  title: 'A summary, comment or quotation is closed and was not opened',
  severity: 'information',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: true,
  source: '5 FAH-1 H-240',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  for (const [index, { name, open, close }] of message.body.blocks.entries()) {
    if (close === null || open !== null || !startsAtFirstSection(message)) continue;
    if (mayBeOpened(message, index, name, close)) continue;
    report({
      span: close,
      message: `${oneLine(close)} closes ${CLOSED[name]}, but nothing above opens one.`,
      fixes: fixesOf(message, name, close),
    });
  }
}

const CLOSED = {
  summary: 'a summary',
  comment: 'a comment',
  text: 'a text',
  quote: 'a quotation',
  actionRequest: 'an action request',
};

const OPENING = {
  summary: /\bsummary\b/i,
  comment: /\bcomments?\b/i,
  text: /\b(?:text|points?|quote|document|statement|translation|note)\b/i,
  quote: /\bquote\b/i,
  actionRequest: /\baction request/i,
};

/** Does the kind's word stand between the block of the kind before and this one? */
function mayBeOpened(message: Message, index: number, name: Block['name'], close: Token): boolean {
  let from = message.body.headings[0]?.start ?? close.start;
  from = Math.min(from, message.body.span?.start ?? from);
  for (const other of message.body.blocks.slice(0, index)) {
    if (other.name === name && other.end <= close.start) from = Math.max(from, other.end);
  }
  return OPENING[name].test(message.text.slice(from, close.start));
}

/** A summary or comment mostly is a paragraph; where a quoted text begins, only its reader can say. */
function fixesOf({ body }: Message, name: Block['name'], close: Token): readonly Fix[] {
  const inside = body.paragraphs.find((each) => each.start <= close.start && close.start < each.end);
  const start = inside?.parts[0]?.start;
  if (start === undefined || start >= close.start || (name !== 'summary' && name !== 'comment')) return [];
  const word = close.text === close.text.toUpperCase() ? name.toUpperCase() : capitalized(name);
  return [
    {
      title: `Write ${word}: at the beginning of the paragraph`,
      preferred: false,
      edits: () => [{ start, end: start, newText: `${word}: ` }],
    },
  ];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function oneLine(token: Token): string {
  return `"${token.text.replace(/\s+/g, ' ')}"`;
}
