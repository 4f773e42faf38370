// Blank lines and page headers inside sentences, and line breaks that were lost: damage of the copy, said once a message
// and kind with its count.
import * as l10n from '../l10n';
import type { Message, Span } from '../message/model';
import { firstLineOf } from './facts';
import type { Report, Rule } from './rule';
import { cutSentences, joiningEdit, pageHeadersInText } from '../edits/cut-sentences';

export const rule: Rule = {
  code: 'text-break',
  title: 'A blank line or a page header stands inside a sentence',
  severity: 'hint',
  fixable: true,
  source: 'ACP 127 line 12',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const cuts = cutSentences(message);
  const [cut] = cuts;
  if (cut !== undefined) {
    report({
      span: wordBefore(message.text, cut.start),
      message: `${counted(cuts.length, 'A blank line cuts a sentence', 'blank lines cut sentences')}. The text goes on below.`,
      fixes: [
        {
          title: l10n.t('Join the sentences cut by blank lines'),
          preferred: true,
          edits: () => cuts.map((each) => joiningEdit(message.text, each)),
        },
      ],
    });
  }
  const headers = pageHeadersInText(message);
  const [header] = headers;
  if (header !== undefined) {
    report({
      span: header,
      message: `${counted(headers.length, 'A page header stands inside a sentence', 'page headers stand inside sentences')}. The text goes on below.`,
    });
  }
  const lost = lostBreak(message);
  if (lost === undefined) return;
  report({
    span: firstLineOf(message, lost),
    message:
      'This copy has lost line breaks. Heading and text are read as if they stood on lines of their own.',
  });
}

/** The first line that was parted where its break is lost: elements end at line ends in any whole copy. */
function lostBreak({ text, elements }: Message): Span | undefined {
  for (const element of elements) {
    const last = text.charCodeAt(element.end - 1);
    if (last !== 0x0a && last !== 0x0d && element.end < text.length) return element;
  }
  return undefined;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${String(count)} ${many}`;
}

/** The last word before a cut: where a reader stumbles. */
function wordBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < 40 && text.charCodeAt(start - 1) > 0x20) start--;
  return { start, end };
}
