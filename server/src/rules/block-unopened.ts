// END SUMMARY, END COMMENT, END TEXT or UNQUOTE closes what nothing opened. What opens a block has many forms: a heading,
// `Comment and note:`, `text follows`. Where any word of the kind stands above, nothing is said.
import * as l10n from '../l10n';
import type { Block, Message, Token } from '../message/model';
import { spanAt } from '../message/spans';
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
  const { blocks, headings, span } = message.body;
  if (!blocks.some(isUnopened) || !startsAtFirstSection(message)) return;
  const begin = Math.min(headings[0]?.start ?? message.text.length, span?.start ?? message.text.length);
  const lastEnd = new Map<Block['name'], number>();
  for (const block of blocks) {
    const { name, end } = block;
    const from = lastEnd.get(name) ?? begin;
    lastEnd.set(name, Math.max(end, from));
    if (!isUnopened(block) || OPENING[name].test(message.text.slice(from, block.start))) continue;
    const { close } = block;
    report({
      span: close,
      message: `${oneLine(close)} closes ${CLOSED[name]}, but nothing above opens one.`,
      fixes: fixesOf(message, name, close),
    });
  }
}

/** What has no opening label has a closing one. */
function isUnopened(block: Block): block is Block & { readonly close: Token } {
  return block.open === null;
}

const CLOSED = {
  summary: 'a summary',
  comment: 'a comment',
  text: 'a text',
  quote: 'a quotation',
  actionRequest: 'an action request',
};

/** Words of the kind: one of them since the block before may be what opens. */
const OPENING = {
  summary: /\bsummary\b/i,
  comment: /\bcomments?\b/i,
  text: /\b(?:text|points?|quote|document|statement|translation|note)\b/i,
  quote: /\bquote\b/i,
  actionRequest: /\baction request/i,
};

/** A summary or comment mostly is a paragraph; where a quoted text begins, only its reader can say. */
function fixesOf({ body }: Message, name: Block['name'], close: Token): readonly Fix[] {
  const inside = spanAt(body.paragraphs, close.start);
  const start = inside?.parts[0]?.start;
  if (start === undefined || start >= close.start || (name !== 'summary' && name !== 'comment')) return [];
  const word = close.text === close.text.toUpperCase() ? name.toUpperCase() : capitalized(name);
  return [
    {
      title: l10n.t('Write {0}: at the beginning of the paragraph', word),
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
