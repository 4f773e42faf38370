// SUMMARY, BEGIN TEXT or QUOTE opens and nothing closes. A COMMENT is left open by habit (three in five): it ends with
// its paragraph. A label that is a heading opens a part that ends with the next heading.
import * as l10n from '../l10n';
import type { Block, Message, Paragraph, Token } from '../message/model';
import { spanAt } from '../message/spans';
import { reachesLastSection } from './body-extent';
import type { Fix, Report, Rule } from './rule';

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
  const { blocks } = message.body;
  if (!blocks.some(isOpen)) return;
  const nextStart = new Map<Block['name'], number>();
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    const { open, name } = block;
    const limit = nextStart.get(name) ?? message.body.span?.end ?? message.text.length;
    nextStart.set(name, block.start);
    if (open === null || !isOpen(block)) continue;
    if (isHeading(message, open) || !reachesLastSection(message)) continue;
    if (CLOSING[block.name].test(message.text.slice(block.end, limit))) continue;
    const closing = closingOf(name, open);
    report({
      span: open,
      message: `"${open.text}" opens here, but no "${closing}" follows. Where it ends the reader cannot know.`,
      fixes: fixesOf(message, block, open, closing),
    });
  }
}

type ClosedName = keyof typeof CLOSING;

/** Opened, not closed, and of a kind that is. */
function isOpen(block: Block): block is Block & { readonly name: ClosedName } {
  return block.open !== null && block.close === null && block.name in CLOSING;
}

/** A label misspelt, or of another wording, before the next block of the kind opens: `END SUMMRY`, `End draft text`. */
const CLOSING = {
  summary: /\bends?\s+(?:of\s+)?sum|\bsummary\s+ends\b/i,
  text: /\bends?\s+(?:of\s+)?(?:\w+\s+)?(?:text|points?|note|quote|translation|statement|document|letter|excerpt|message)\b|\bunquote\b/i,
  quote: /\bunquote\b|\bend\s+(?:of\s+)?quot/i,
};

/** In a heading, or alone on its line without a paragraph number. */
function isHeading({ text, body }: Message, open: Token): boolean {
  if (spanAt(body.headings, open.start) !== null) return true;
  let before = open.start - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  let after = open.end;
  while (after < text.length && isMark(text.charCodeAt(after))) after++;
  return isLineEnd(text, before) && isLineEnd(text, after);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Blanks and the marks behind a label. */
function isMark(code: number): boolean {
  return isSpace(code) || code === 0x3a || code === 0x2e || code === 0x2d || code === 0x3d || code === 0x5c;
}

function isLineEnd(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0x0a : text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

function closingOf(name: Block['name'], open: Token): string {
  if (name === 'quote') return 'UNQUOTE';
  const words = open.text.replace(/^(?:BEGIN)\s+/i, '').replace(/\s+/g, ' ');
  return open.text === open.text.toUpperCase() ? `END ${words}` : `End ${words}`;
}

/** For a summary that begins a paragraph, that paragraph is nearly always the whole of it; a quoted text may run on. */
function fixesOf({ body }: Message, { name }: Block, open: Token, closing: string): readonly Fix[] {
  const inside = spanAt(body.paragraphs, open.start);
  if (inside === null || name !== 'summary') return [];
  return [
    {
      title: l10n.t('Write {0}. at the end of the paragraph', closing),
      preferred: false,
      edits: () => [insertionAt(inside, ` ${closing}.`)],
    },
  ];
}

function insertionAt(
  { end }: Paragraph,
  newText: string,
): { readonly start: number; readonly end: number; readonly newText: string } {
  return { start: end, end, newText };
}
