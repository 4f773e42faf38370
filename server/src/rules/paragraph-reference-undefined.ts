// `see para 9` in a cable of seven paragraphs. Only plain mentions of this cable's own paragraphs are judged: numbers a
// little beyond the last one, with no other document named near by.
import { numberedParagraphs } from '../edits/renumbering';
import { paragraphMentions } from '../message/mentions';
import type { Message, ParagraphMention, Token } from '../message/model';
import { covering, spanAt } from '../message/spans';
import { isCutOff, reachesLastSection } from './body-extent';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'paragraph-reference-undefined',
  title: 'The text points to a paragraph that does not exist',
  severity: 'warning',
  forms: ['acp127', 'aad', 'smart', 'draft'],
  fixable: false,
  source: '5 FAH-1 H-246',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const paragraphs = numberedParagraphs(message);
  const mentions = paragraphs.length < 2 ? [] : paragraphMentions(message);
  if (mentions.length === 0) return;
  const last = paragraphs.reduce((highest, { number }) => Math.max(highest, number), 0);
  const beyond = mentions.filter(({ numbers }) => numbers.some((number) => number > last));
  if (beyond.length === 0 || !reachesLastSection(message) || isCutOff(message)) return;
  const isQuoted = covering(message.body.blocks.filter(({ name }) => name === 'text' || name === 'quote'));
  const lastParagraph = paragraphs.find(({ number }) => number === last);
  for (const mention of beyond) {
    if (isQuoted(mention.start) || !isOwn(message, mention)) continue;
    for (const number of mention.numbers) {
      if (number <= last || number > last * 2 + 10) continue;
      const figures = figuresIn(mention, number);
      if (figures === null) continue;
      report({
        span: figures,
        message: `There is no paragraph ${String(number)}: the last one is ${String(last)}.`,
        related:
          lastParagraph === undefined
            ? []
            : [{ span: lastParagraph.label, message: `Paragraph ${String(last)} is the last.` }],
      });
    }
  }
}

function figuresIn(mention: ParagraphMention, number: number): Token | null {
  const text = String(number);
  const at = mention.text.search(new RegExp(`(?<!\\d)${text}(?!\\d)`));
  if (at < 0) return null;
  return { start: mention.start + at, end: mention.start + at + text.length, text };
}

const OTHER_DOCUMENT =
  /\b(?:ref|refs|reftels?|septels?|tel|resolution|UNSCR|UNSC|declaration|decision|statement|communique|agreement|convention|protocol|treaty|charter|report|letter|note|article|section|annex|draft|text|document|memorandum|FA[MH]|NIE|MOU|cable|message|guidance)\b/i;

/** A mention in an annex, or with another document named round it, may be no mention of this cable. */
function isOwn({ text, body }: Message, { start, end }: ParagraphMention): boolean {
  const inside = spanAt(body.paragraphs, start);
  if (inside === null || inside.series > 0 || inside.number === null) return false;
  const before = text.slice(Math.max(inside.start, start - 70), start);
  const after = text.slice(end, Math.min(inside.end, end + 40));
  return !OTHER_DOCUMENT.test(`${before} ${after}`);
}
