// SUMMARY, BEGIN TEXT or QUOTE opens and nothing closes. A COMMENT is left open by habit (three in five): it ends with
// its paragraph. A label that is a heading opens a part that ends with the next heading.
import * as l10n from '../l10n';
import type { Block, Message, Token } from '../message/model';
import { spanAt } from '../message/spans';
import { isCutOff, reachesLastSection } from './body-extent';
import type { Fix, Report, Rule } from './rule';
import { blanksBefore, isLineEnd } from './text-edits';

export const rule: Rule = {
  code: 'block-unclosed',
  title: 'A summary or quotation is opened and not closed',
  severity: 'warning',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: true,
  source: '5 FAH-1 H-240',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const nextStart = new Map<Block['name'], number>();
  for (const block of [...message.body.blocks].reverse()) {
    const { name } = block;
    const limit = nextStart.get(name) ?? message.body.span?.end;
    nextStart.set(name, block.start);
    if (!isOpen(block) || isHeading(message, block.open)) continue;
    if (!reachesLastSection(message) || isCutOff(message)) continue;
    if (CLOSING[block.name].test(message.text.slice(block.end, limit))) continue;
    const closing = closingOf(block);
    report({
      span: block.open,
      message: `"${block.open.text}" opens here, but no "${closing}" follows. Where it ends the reader cannot know.`,
      fixes: fixesOf(message, block, closing),
    });
  }
}

interface OpenBlock extends Block {
  readonly name: keyof typeof CLOSING;
  readonly open: Token;
}

/** Opened, not closed, and of a kind that is. What has no closing label has an opening one. */
function isOpen(block: Block): block is OpenBlock {
  return block.close === null && block.name in CLOSING;
}

/** A label misspelt, or of another wording, before the next block of the kind opens: `END SUMMRY`, `End draft text`. */
const CLOSING = {
  summary: /\bends?\s+(?:of\s+)?sum|\bsummary\s+ends\b/i,
  text: /\bends?\s+(?:of\s+)?(?:\w+\s+)?(?:text|points?|note|quote|translation|statement|document|letter|excerpt|message)\b|\bunquote\b/i,
  quote: /\bunquote\b|\bend\s+(?:of\s+)?quot/i,
};

/** Marks behind a label that has its line for itself. */
const REST_OF_LINE = /[ \t:.=\\-]*(?:[\r\n]|$)/y;

/** In a heading, or alone on its line without a paragraph number. */
function isHeading({ text, body }: Message, open: Token): boolean {
  if (spanAt(body.headings, open.start) !== null) return true;
  const before = blanksBefore(text, open.start);
  if (before > 0 && !isLineEnd(text.charCodeAt(before - 1))) return false;
  REST_OF_LINE.lastIndex = open.end;
  return REST_OF_LINE.test(text);
}

function closingOf({ name, open: { text } }: OpenBlock): string {
  if (name === 'quote') return 'UNQUOTE';
  const words = text.replace(/^BEGIN\s+/i, '').replace(/\s+/g, ' ');
  return text === text.toUpperCase() ? `END ${words}` : `End ${words}`;
}

/** For a summary that begins a paragraph, that paragraph is nearly always the whole of it; a quoted text may run on. */
function fixesOf({ body }: Message, { name, open }: OpenBlock, closing: string): readonly Fix[] {
  const inside = spanAt(body.paragraphs, open.start);
  if (inside === null || name !== 'summary') return [];
  const { end } = inside;
  return [
    {
      title: l10n.t('Write {0}. at the end of the paragraph', closing),
      preferred: false,
      edits: () => [{ start: end, end, newText: ` ${closing}.` }],
    },
  ];
}
